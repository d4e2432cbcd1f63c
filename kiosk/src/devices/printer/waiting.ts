import { setTimeout as pause } from 'node:timers/promises';

/** What the work gives, or `undefined` when the signal comes first. */
export async function unlessAborted<T>(
  work: Promise<T>,
  signal: AbortSignal,
): Promise<T | undefined> {
  if (signal.aborted) {
    work.catch(() => {});
    return undefined;
  }
  const aborted = Promise.withResolvers<undefined>();
  const stop = (): void => aborted.resolve(undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Lets time pass; ends early, without complaint, when the signal comes. */
export const restFor = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  pause(milliseconds, undefined, { signal }).catch(() => {});

/** Ends after this time, or earlier with any of the others. */
export const within = (milliseconds: number, ...others: AbortSignal[]): AbortSignal =>
  AbortSignal.any([AbortSignal.timeout(milliseconds), ...others]);
