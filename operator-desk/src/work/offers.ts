import type { Refusal } from '@cherha/shared/domain/refusals.ts';
import { workWishes, type WorkWish } from '../keys/key-map.ts';
import { mainAction, momentOf, whyNot, type Action, type Standing } from './actions.ts';

/** What one button offers at this moment, and why it cannot be pressed when it cannot. */
export interface Offer {
  readonly wish: WorkWish;
  readonly action: Action;
  readonly off?: Refusal | 'no-link';
}
export type Offers = Readonly<Record<WorkWish, Offer>>;

export function offersNow(standing: Standing, link: 'live' | 'lost'): Offers {
  const offer = (wish: WorkWish): Offer => {
    const action = wish === 'main' ? mainAction[momentOf(standing.desk)] : wish;
    const off = link === 'lost' ? 'no-link' : whyNot(action, standing);
    return { wish, action, ...(off && { off }) };
  };
  return Object.fromEntries(workWishes.map((wish) => [wish, offer(wish)])) as Record<
    WorkWish,
    Offer
  >;
}
