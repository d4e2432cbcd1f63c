import type { Words } from './catalogue.ts';
import type { Instant } from './ids.ts';

/** What goes wrong in a centre at war, and is put right again. */
export interface HardDay {
  /** Calls stop; after the all-clear they go on at `resumeAt`, or by hand. */
  readonly airRaid:
    | {
        readonly since: Instant;
        readonly allClearAt: Instant | undefined;
        readonly resumeAt: Instant | undefined;
      }
    | undefined;
  /** Services that cannot be given now, by service. */
  readonly off: Readonly<Record<string, ServiceOff>>;
  /** Booked times are off for the day: whoever is booked comes first instead. */
  readonly bookingOffSince: Instant | undefined;
  /** Pauses of today that count for nobody's wait. */
  readonly pauses: readonly { readonly from: Instant; readonly until: Instant }[];
}

export const offReasons = ['power', 'registry', 'other'] as const;
export type OffReason = (typeof offReasons)[number];

export interface ServiceOff {
  readonly since: Instant;
  readonly reason: OffReason;
  readonly message: Words | undefined;
}

export const goodDay: HardDay = {
  airRaid: undefined,
  off: {},
  bookingOffSince: undefined,
  pauses: [],
};

/** X2: how long, in milliseconds, from one instant to another, without the pauses of air raids. */
export function lasted(day: HardDay, from: Instant, until: Instant): number {
  let ms = Math.max(0, until - from);
  for (const pause of day.pauses) ms -= overlap(from, until, pause.from, pause.until);
  if (day.airRaid) ms -= overlap(from, until, day.airRaid.since, until);
  return Math.max(0, ms);
}

/** X2: when so many milliseconds will be over since then; undefined: not while an air raid goes on. */
export function overAt(day: HardDay, since: Instant, ms: number): Instant | undefined {
  if (day.airRaid) return undefined;
  const end = Math.max(since, ...day.pauses.map(({ until }) => until)) as Instant;
  return (since + ms + (end - since - lasted(day, since, end))) as Instant;
}

const overlap = (from: number, until: number, a: number, b: number): number =>
  Math.max(0, Math.min(until, b) - Math.max(from, a));
