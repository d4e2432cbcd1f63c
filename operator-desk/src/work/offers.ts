import type { Refusal } from '@cherha/shared/domain/refusals.ts';
import { acts, type Act } from '../keys/key-map.ts';
import { mainAction, momentOf, whyNot, type Action, type Standing } from './actions.ts';

/** What one button offers at this moment, and why it cannot be pressed when it cannot. */
export interface Offer {
  readonly wish: Act;
  readonly action: Action;
  readonly off?: Refusal | 'no-link';
  /** As far as this screen knows it comes to nothing; pressed, the law is asked all the same. */
  readonly doubt?: 'nobody-waiting';
  /** What must be looked at first, and where that is said. */
  readonly opens?: 'check';
}
export type Offers = Readonly<Record<Act, Offer>>;

export function offersNow(standing: Standing, link: 'live' | 'lost'): Offers {
  const offer = (wish: Act): Offer => {
    const action = actionOf(wish, standing);
    const off = link === 'lost' ? 'no-link' : whyNot(action, standing);
    const isDoubtful = action === 'callNext' && !off && standing.waitingHere === 0;
    return {
      wish,
      action,
      ...(off && { off }),
      ...(isDoubtful && { doubt: 'nobody-waiting' }),
      ...(off === 'priority-not-checked' && { opens: 'check' }),
    };
  };
  return Object.fromEntries(acts.map((wish) => [wish, offer(wish)])) as Record<Act, Offer>;
}

/**
 * What the hand wants to take back is its last press: a call, or that nobody came. A3: where the server
 * assigns, a call is declined: she would be sent back at once.
 */
function actionOf(wish: Act, standing: Standing): Action {
  if (wish === 'main') return mainAction[momentOf(standing)];
  if (wish === 'undoCall' && standing.missed && momentOf(standing) !== 'called') return 'takeBack';
  return wish === 'undoCall' && standing.rules.mode === 'assign' ? 'declineCall' : wish;
}
