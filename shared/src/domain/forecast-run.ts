import type { Chance } from './forecast-chance.ts';
import type { Coming, Hall } from './forecast-hall.ts';
import type { Kind } from './forecast-kinds.ts';
import { USUAL_SIGMA, type Pace } from './forecast-pace.ts';

/** What one imagined course of the coming hours came to, in seconds from now; infinite: not in sight. */
export interface Course {
  /** When each of those who come was called. */
  readonly called: Float64Array;
  /** By kind of window: when one of them had nobody left, and would have called a newcomer. */
  readonly free: Float64Array;
}

/** Nobody is told a longer wait than this; what lies beyond a working day is not in sight. */
export const HORIZON = 12 * 3_600;
/** How much a whole day, and one operator, may be quicker or slower than all of them (logarithms). */
const DAY_SIGMA = 0.2;
const WINDOW_SIGMA = 0.3;
/** Who comes to an idle window is called when the operator has seen her; a minute at most. */
const TO_NOTICE = 60;
/** Of booked visitors one in ten does not come. */
const BOOKED_COME = 0.9;

/** Lives the coming hours once by the real order: whoever is free calls who stands first (W2). */
export function livedOnce(hall: Hall, chance: Chance): Course {
  const { comings, kinds, slots } = hall;
  const called = new Float64Array(comings.length).fill(Infinity);
  const free = new Float64Array(kinds.length).fill(Infinity);
  const from = hall.from.slice();
  const busyUntil = new Float64Array(slots.length);
  const shift = chance.normal() * DAY_SIGMA;
  const unsure = chance.normal();
  const heads = kinds.map(() => ({ line: 0, ageing: 0, due: 0, backup: 0 }));

  const paceAt = slots.map(() => Math.exp(shift + chance.normal() * WINDOW_SIGMA));
  const lasts = ({ seen, trust, expected, unsure: by }: Pace, s: number): number => {
    const off = (paceAt[s] ?? 1) * Math.exp(unsure * by);
    const known = chance.uniform() < trust && seen[Math.floor(chance.uniform() * seen.length)];
    return off * (known || Math.exp(expected + chance.normal() * USUAL_SIGMA));
  };
  const gap = (): number => hall.gaps[Math.floor(chance.uniform() * hall.gaps.length)] ?? 0;

  for (const i of hall.mayStayAway) if (chance.uniform() > BOOKED_COME) from[i] = Infinity;

  for (const [s, { busy, freeFrom }] of slots.entries()) {
    let until = freeFrom;
    if (busy) {
      until =
        Math.max(
          freeFrom,
          restOf(busy.elapsed, () => lasts(busy.pace, s)),
        ) + gap();
      if (busy.then !== undefined) from[busy.then] = until;
    }
    busyUntil[s] = until;
  }

  for (;;) {
    const s = earliest(busyUntil);
    const now = busyUntil[s] ?? Infinity;
    if (now > HORIZON) return { called, free };
    const slot = slots[s];
    const kind = slot && kinds[slot.kind];
    const head = slot && heads[slot.kind];
    if (!slot || !kind || !head) return { called, free };
    const pause =
      slot.breaks.length > 0 && slot.breaks.find((one) => one.from <= now && now < one.until);
    if (pause) {
      busyUntil[s] = pause.until;
      continue;
    }
    const next = firstOf({ kind, head, hall, called, from }, now);
    if (next === undefined) {
      const noticed = now === 0 ? Math.min(gap(), TO_NOTICE) : now;
      free[slot.kind] = Math.min(free[slot.kind] ?? Infinity, noticed);
      busyUntil[s] = soonest({ kind, head, hall, called, from }, now);
      continue;
    }
    const { pace, then } = comings[next] ?? { pace: NO_PACE, then: undefined };
    if (chance.uniform() < hall.overtaken) {
      busyUntil[s] = now + lasts(pace, s) + gap();
      continue;
    }
    called[next] = now;
    const isMissed = chance.uniform() < hall.missed;
    const until = now + (isMissed ? hall.comeSeconds : lasts(pace, s)) + gap();
    if (then !== undefined && !isMissed) from[then] = until;
    busyUntil[s] = until;
  }
}

const NO_PACE: Pace = { seen: [], trust: 0, expected: 0, unsure: 0 };
const NEVER_FREE = { freeUntil: 0, freeFrom: Infinity };

interface Looking {
  readonly kind: Kind;
  readonly head: { line: number; ageing: number; due: number; backup: number };
  readonly hall: Hall;
  readonly called: Float64Array;
  readonly from: Float64Array;
}

/** Q1 as it is at that moment: ageing, booked times and backup services join in when their time comes. */
function firstOf(look: Looking, now: number): number | undefined {
  const { kind, head, hall, called, from } = look;
  let first: number | undefined;
  let rank = Infinity;
  let key = Infinity;
  const offer = (i: number | undefined, atRank: number, atKey: number): void => {
    if (i === undefined || atRank > rank || (atRank === rank && atKey >= key)) return;
    first = i;
    rank = atRank;
    key = atKey;
  };
  const at = (i: number | undefined) => (i === undefined ? undefined : hall.comings[i]);

  head.line = passed(kind.line, head.line, called);
  const inLine = kind.line[head.line];
  const stands = at(inLine);
  if (stands) offer(inLine, stands.rank, stands.key);
  head.ageing = passed(kind.ageing, head.ageing, called);
  const aged = at(kind.ageing[head.ageing]);
  if (aged && aged.agedFrom <= now) offer(kind.ageing[head.ageing], 2, aged.key);
  head.due = passed(kind.due, head.due, called);
  const due = at(kind.due[head.due]);
  if (due && due.dueFrom <= now) offer(kind.due[head.due], 3, due.bookedKey);
  head.backup = passed(kind.backup, head.backup, called);
  const helped = at(kind.backup[head.backup]);
  if (helped && helped.backupFrom <= now)
    offer(kind.backup[head.backup], helped.agedFrom <= now ? 2 : helped.rank, helped.key);
  for (const { who, from: joins } of kind.sentOn) {
    const sent = at(who);
    if (sent && called[who] === Infinity && joins <= now && isFree(sent, now))
      offer(who, ...standsAt(sent, now));
  }
  for (const i of kind.late)
    if ((from[i] ?? Infinity) <= now && called[i] === Infinity)
      offer(i, at(i)?.rank ?? Infinity, at(i)?.key ?? Infinity);
  return first;
}

/** M2: the window that she was sent to has a break, or she has waited for it long. */
const isFree = ({ freeUntil, freeFrom }: Coming, now: number): boolean =>
  now < freeUntil || freeFrom <= now;

/** Q3, Q5: where one stands then. */
const standsAt = (
  { rank, key, agedFrom, dueFrom, bookedKey }: Coming,
  now: number,
): [rank: number, key: number] => {
  if (agedFrom <= now) return [2, key];
  return dueFrom <= now ? [3, bookedKey] : [rank, key];
};

/** When a window that has nobody now may have somebody. */
function soonest({ kind, head, hall, called, from }: Looking, now: number): number {
  let until = Infinity;
  const helped = hall.comings[kind.backup[head.backup] ?? -1];
  if (helped) until = Math.max(helped.backupFrom, now + 1);
  for (const { who, from: joins } of kind.sentOn) {
    const { freeUntil, freeFrom } = hall.comings[who] ?? NEVER_FREE;
    const comes = now < joins && joins < freeUntil ? joins : Math.max(joins, freeFrom);
    if (called[who] === Infinity && comes > now) until = Math.min(until, comes);
  }
  for (const i of kind.late) {
    const comes = from[i] ?? Infinity;
    if (called[i] === Infinity && comes > now) until = Math.min(until, comes);
  }
  // Those whose first service is still under way come at a time that nobody knows yet.
  const mayCome = kind.late.some((i) => called[i] === Infinity && from[i] === Infinity);
  return mayCome ? Math.min(until, now + 60) : until;
}

function passed(list: readonly number[], head: number, called: Float64Array): number {
  let at = head;
  while (at < list.length && called[list[at] ?? 0] !== Infinity) at++;
  return at;
}

function earliest(times: Float64Array): number {
  let first = 0;
  for (let i = 1; i < times.length; i++) if ((times[i] ?? 0) < (times[first] ?? 0)) first = i;
  return first;
}

/** What is left of a visit that has lasted so long already: only visits that would last longer count. */
function restOf(elapsed: number, lasts: () => number): number {
  for (let tries = 0; tries < 8; tries++) {
    const whole = lasts();
    if (whole > elapsed) return whole - elapsed;
  }
  return Math.max(30, elapsed * 0.2);
}
