import { deskName, myDesk, nameOf, type Hall } from '../hall.ts';
import type { Told } from '../work/told.ts';

/** D11: whoever manages has closed my window; told until I sit at one again. */
export function toldClosed(hall: Hall): Told | undefined {
  const closed = hall.view.desks.find(
    ({ inHerStead }) => inHerStead?.did === 'closed' && inHerStead.operator === hall.people.me.id,
  );
  if (!closed?.inHerStead) return undefined;
  const name = nameOf(hall, closed.inHerStead.by);
  return {
    tone: 'refused',
    text: (say) => say('desk.choose.closedForYou', { place: deskName(say, closed), name }),
  };
}

/** D11: whoever manages has ended my break. */
export function toldBreakEnded(hall: Hall): Told | undefined {
  const done = myDesk(hall)?.inHerStead;
  if (done?.did !== 'breakEnded') return undefined;
  const name = nameOf(hall, done.by);
  return { tone: 'unknown', text: (say) => say('desk.done.breakEndedForYou', { name }) };
}
