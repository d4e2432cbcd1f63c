export type Health = 'ok' | 'closing' | 'fault';

/** What the disk said last: a fault from an event that could not be kept until one that was. */
export function healthOf() {
  let health: Health = 'ok';
  const become = (now: Health): void => {
    if (health !== 'closing') health = now;
  };
  return {
    now: (): Health => health,
    closing: (): void => become('closing'),
    kept: (): void => become('ok'),
    notKept(cause: unknown): void {
      if (!isOfOneCommand(cause)) become('fault');
    },
  };
}

/** The tables refused what was written: a bug, but the disk is well and the next one is kept. */
const isOfOneCommand = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_CONSTRAINT');
