/**
 * W3: what the log has taught of this centre's own pace. Durations are in seconds, the newest last,
 * at most `LEARNED_AT_MOST` of a service and five times as many of the hall as a whole, so that a
 * change of work is learned within days.
 */
export interface Learned {
  /** From the call to the end of the visit, by service and purpose (`durationKey`). */
  readonly durations: Readonly<Record<string, readonly number[]>>;
  /** From the end of one visit to the next call, when somebody waited, and free breaks: how operators work. */
  readonly gaps: readonly number[];
  /** Of the last calls: 1 for a visitor who did not come, 0 for one who did. */
  readonly missed: readonly (0 | 1)[];
}

export const LEARNED_AT_MOST = 60;

export const nothingLearned: Learned = { durations: {}, gaps: [], missed: [] };

export const durationKey = (serviceId: string, purpose: string): string =>
  `${serviceId}/${purpose}`;

/** Of the whole hall, where a rare thing should not be forgotten at once. */
export const HALL_LEARNED_AT_MOST = 5 * LEARNED_AT_MOST;

export const remembering = <T>(
  past: readonly T[],
  one: T,
  atMost = LEARNED_AT_MOST,
): readonly T[] => [...past, one].slice(-atMost);
