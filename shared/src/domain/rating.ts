import type { GroupId, ServiceId } from './ids.ts';

/** From «very bad» to «very good»; every one has its word and its face. */
export const scores = [1, 2, 3, 4, 5] as const;
export type Score = (typeof scores)[number];

/** In one word each; the national survey of services asks with nearly the same. */
export const scoreWords = {
  1: 'veryBad',
  2: 'bad',
  3: 'acceptable',
  4: 'good',
  5: 'excellent',
} as const satisfies Record<Score, string>;

/** What a paper was about, where it says so: one service, or a whole group. */
export type RatedOf = { readonly serviceId: ServiceId } | { readonly groupId: GroupId };

/** What it was about; a list and no free text, so that nobody writes a name into it. */
export const rateReasons = ['wait', 'people', 'explained', 'result', 'rooms'] as const;
export type RateReason = (typeof rateReasons)[number];

/** How one visit was, as its visitor says. */
export interface Rating {
  readonly score: Score;
  readonly reasons: readonly RateReason[];
}
