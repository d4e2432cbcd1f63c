import type { Told } from './rivals.ts';
import type { Waited } from './days.ts';

export const methods = ['ours', 'peopleAhead', 'slots'] as const;
export type Method = (typeof methods)[number];

/** How good what was told was: minutes off on average, and how many waited no longer than told. */
export interface Goodness {
  readonly meanAbsoluteErrorMinutes: number;
  readonly withinLikely: number;
  readonly withinSeldomLonger: number;
}

export function goodnessOf(waited: readonly Waited[], method: Method): Goodness {
  const share = (of: (told: Told, really: number) => boolean): number =>
    waited.filter((one) => of(one[method], one.really)).length / waited.length;
  const off = waited.reduce((sum, one) => sum + Math.abs(one[method].likely - one.really), 0);
  return {
    meanAbsoluteErrorMinutes: off / waited.length / 60,
    withinLikely: share(({ likely }, really) => really <= likely),
    withinSeldomLonger: share(({ seldomLonger }, really) => really <= seldomLonger),
  };
}
