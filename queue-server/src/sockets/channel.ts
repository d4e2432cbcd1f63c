/** One view on its way to those who listen. */
export interface Channel {
  /** Something changed: it is sent at once, and what changes right after goes out together. */
  changed(): void;
  /** Something changed that somebody stands and waits for: it does not wait for the gap. */
  changedNow(): void;
  stop(): void;
}

export interface ChannelOptions {
  readonly send: () => void;
  /** At most one sending in this time; the last change is never left out. */
  readonly gapMs: number;
  /** Sent again after this long without a change, so that a screen knows the server lives. */
  readonly heartbeatMs: number;
  /** A view that cannot be made is a bug of that view: the timer, and the server, go on. */
  readonly onBug: (cause: unknown) => void;
}

export function channel({ send, gapMs, heartbeatMs, onBug }: ChannelOptions): Channel {
  let gap: ReturnType<typeof setTimeout> | undefined;
  let owed = false;
  let stopped = false;
  let heartbeat = setTimeout(sendNow, heartbeatMs);

  function sendNow(): void {
    clearTimeout(heartbeat);
    clearTimeout(gap);
    owed = false;
    gap = setTimeout(gapOver, gapMs);
    heartbeat = setTimeout(sendNow, heartbeatMs);
    try {
      send();
    } catch (bug) {
      onBug(bug);
    }
  }

  function gapOver(): void {
    gap = undefined;
    if (owed) sendNow();
  }

  return {
    changed() {
      if (stopped) return;
      if (gap === undefined) sendNow();
      else owed = true;
    },
    changedNow() {
      if (!stopped) sendNow();
    },
    stop() {
      clearTimeout(gap);
      clearTimeout(heartbeat);
      stopped = true;
    },
  };
}
