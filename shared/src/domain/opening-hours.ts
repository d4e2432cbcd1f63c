import type { BusinessDay, ClockTime, Instant } from './ids.ts';
import { nextDay, wallClock, weekdayOf, type Weekday } from './time.ts';

/** Open from (included) until (not included), wall-clock times of one day. */
export interface OpenSpan {
  readonly from: ClockTime;
  readonly until: ClockTime;
  /** H4: visitors are received until then; absent: as long as tickets are given out. */
  readonly receptionUntil?: ClockTime;
  /** H5: from then on documents are handed in and collected, and there is no consultation. */
  readonly documentsOnlyFrom?: ClockTime;
}

/**
 * When tickets are given out: a weekly template and dated exceptions that replace it for a day
 * (an empty list closes the day). No holiday is built in: under martial law they are working days.
 */
export interface OpeningHours {
  readonly week: Readonly<Record<Weekday, readonly OpenSpan[]>>;
  readonly exceptions: Readonly<
    Record<string, { readonly spans: readonly OpenSpan[]; readonly reason: string }>
  >;
}

export type Opening =
  | { readonly open: true; readonly until: ClockTime }
  | {
      readonly open: false;
      readonly next?: { readonly day: BusinessDay; readonly from: ClockTime };
    };

export const alwaysClosed: OpeningHours = {
  week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
  exceptions: {},
};

const DAYS_TO_LOOK_AHEAD = 14;

/** H1–H3: is the centre giving out tickets at this instant, and until or from when. */
export function openingAt(hours: OpeningHours, timeZone: string, at: Instant): Opening {
  const { day, time } = wallClock(at, timeZone);
  const now = spansOf(hours, day).find((span) => span.from <= time && time < span.until);
  if (now) return { open: true, until: now.until };

  const laterToday = firstFrom(spansOf(hours, day).filter((span) => span.from > time));
  if (laterToday) return { open: false, next: { day, from: laterToday } };

  let ahead = day;
  for (let i = 0; i < DAYS_TO_LOOK_AHEAD; i++) {
    ahead = nextDay(ahead);
    const from = firstFrom(spansOf(hours, ahead));
    if (from) return { open: false, next: { day: ahead, from } };
  }
  return { open: false };
}

/** The next day after this one on which tickets are given out, as far as one looks ahead (H3). */
export function nextOpenDay(hours: OpeningHours, day: BusinessDay): BusinessDay | undefined {
  let ahead = day;
  for (let i = 0; i < DAYS_TO_LOOK_AHEAD; i++) {
    ahead = nextDay(ahead);
    if (spansOf(hours, ahead).length > 0) return ahead;
  }
  return undefined;
}

/** The span that is open at an instant, and what the wall clock shows in it. */
export function openSpanAt(
  hours: OpeningHours,
  timeZone: string,
  at: Instant,
): (OpenSpan & { readonly now: ClockTime }) | undefined {
  const { day, time } = wallClock(at, timeZone);
  const span = spansOf(hours, day).find(({ from, until }) => from <= time && time < until);
  return span && { ...span, now: time };
}

/** H4: when the last visitor of the day is received; undefined on a day that is closed. */
export const receptionEnd = (
  hours: OpeningHours,
  timeZone: string,
  at: Instant,
): ClockTime | undefined =>
  spansOf(hours, wallClock(at, timeZone).day)
    .map(({ until, receptionUntil }) => receptionUntil ?? until)
    .toSorted()
    .at(-1);

const spansOf = (hours: OpeningHours, day: BusinessDay): readonly OpenSpan[] =>
  hours.exceptions[day]?.spans ?? hours.week[weekdayOf(day)];

const firstFrom = (spans: readonly OpenSpan[]): ClockTime | undefined =>
  spans.map((span) => span.from).toSorted()[0];
