/** One view on its way to those who listen. */
export interface Channel {
  /** Something changed: it is sent at once, and what changes right after goes out together. */
  changed(): void;
  stop(): void;
}

export interface ChannelOptions {
  readonly send: () => void;
  /** At most one sending in this time; the last change is never left out. */
  readonly gapMs: number;
  /** Sent again after this long without a change, so that a screen knows the server lives. */
  readonly heartbeatMs: number;
}

export function channel({ send, gapMs, heartbeatMs }: ChannelOptions): Channel {
  let gap: ReturnType<typeof setTimeout> | undefined;
  let owed = false;
  let heartbeat = setTimeout(sendNow, heartbeatMs);

  function sendNow(): void {
    clearTimeout(heartbeat);
    clearTimeout(gap);
    owed = false;
    gap = setTimeout(gapOver, gapMs);
    heartbeat = setTimeout(sendNow, heartbeatMs);
    send();
  }

  function gapOver(): void {
    gap = undefined;
    if (owed) sendNow();
  }

  return {
    changed() {
      if (gap === undefined) sendNow();
      else owed = true;
    },
    stop() {
      clearTimeout(gap);
      clearTimeout(heartbeat);
      owed = false;
      gap = undefined;
    },
  };
}
