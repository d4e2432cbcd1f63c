import { serviceOf, type Centre } from './centre.ts';
import { USUAL_NORM_MINUTES } from './catalogue.ts';
import type { Wish } from './commands.ts';
import { durationKey, type Learned } from './learned.ts';

/** How long a service keeps a window, in seconds. */
export interface Pace {
  /** What was seen here, the longest drawn in. */
  readonly seen: readonly number[];
  /** How often one of those is taken for the next visit, and not one by the norm. */
  readonly trust: number;
  /** By the norm: the logarithm of the seconds is normal around this. */
  readonly expected: number;
  /** How unsure the mean itself is, as a logarithm. */
  readonly unsure: number;
}

/** W3: a norm counts as much as so many visits that were seen. */
export const NORM_WEIGHT = 8;
/** How much visits of one service differ before any was seen; as a rule twice as long or half. */
export const USUAL_SIGMA = 0.6;

/**
 * W3: how long services take here: learned from the latest visits, drawn towards the centre's norm
 * while there are few. The norms themselves are drawn to the centre's own pace: where most visits
 * take longer than the norms say, a service that nobody came for yet will too.
 */
export function pacesOf(centre: Centre): (serviceId: string, purpose: string) => Pace {
  const drift = driftOf(centre);
  const known = new Map<string, Pace>();
  return (serviceId, purpose) => {
    const key = durationKey(serviceId, purpose);
    const before = known.get(key);
    if (before) return before;
    const expected = expectedLog(centre, serviceId) + drift;
    const pace = paceOf(centre.learned.durations[key] ?? [], expected);
    known.set(key, pace);
    return pace;
  };
}

function paceOf(seen: readonly number[], expected: number): Pace {
  const weight = seen.length + NORM_WEIGHT;
  return {
    seen: drawnIn(seen),
    trust: seen.length / weight,
    expected,
    unsure: USUAL_SIGMA / Math.sqrt(weight),
  };
}

/** How long such a visit usually takes here, in seconds: the middle of what was seen, or the norm. */
export function usualSeconds(centre: Centre, { serviceId, purpose }: Wish): number {
  const seen = centre.learned.durations[durationKey(serviceId, purpose)] ?? [];
  const middle = seen.toSorted((a, b) => a - b)[Math.floor(seen.length / 2)];
  return middle !== undefined && seen.length >= NORM_WEIGHT
    ? middle
    : normOf(centre, serviceId) * 60;
}

/** So that the mean of the distribution is the norm. */
const expectedLog = (centre: Centre, serviceId: string): number =>
  Math.log(normOf(centre, serviceId) * 60) - USUAL_SIGMA ** 2 / 2;

/** How much longer, as a logarithm, visits take here than the norms say. */
function driftOf(centre: Centre): number {
  let seenSeconds = 0;
  let normSeconds = 0;
  let count = 0;
  for (const [key, seen] of Object.entries(centre.learned.durations)) {
    const minutes = normOf(centre, key.slice(0, key.lastIndexOf('/')));
    for (const seconds of drawnIn(seen)) seenSeconds += seconds;
    normSeconds += seen.length * minutes * 60;
    count += seen.length;
  }
  if (count === 0) return 0;
  return (Math.log(seenSeconds / normSeconds) * count) / (count + NORM_WEIGHT);
}

const normOf = (centre: Centre, serviceId: string): number =>
  serviceOf(centre, serviceId)?.normMinutes ?? USUAL_NORM_MINUTES;

/** A visit that nobody finished for hours says nothing of visits: the longest twentieth is drawn in. */
function drawnIn(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const high = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
  return values.map((value) => Math.min(high, value));
}

/** Seconds from the end of one visit to the next call, where nothing was learned. */
const USUAL_GAP = 20;
const LONGEST_GAP = 1_800;

export const gapsOf = ({ gaps }: Learned): readonly number[] =>
  gaps.length === 0 ? [USUAL_GAP] : gaps.map((gap) => Math.min(LONGEST_GAP, gap));

/** The share of calls that nobody comes to: one in twenty until it is known better. */
export const missedShare = ({ missed }: Learned): number =>
  (missed.reduce<number>((sum, one) => sum + one, 0) + 1) / (missed.length + 20);
