import type { Say } from '@cherha/shared/text/say.ts';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { helpHere, placeWords } from '../help/alerted.ts';
import { numbersAt, waitingCount, type Hall } from '../hall.ts';

/** What the browser's tab says while another page is in front: a call for help, or the numbers at the window now. */
export function tabTitle(hall: Hall, desk: DeskSeen | undefined, say: Say): string {
  const [alert] = helpHere(hall).alerts;
  if (alert) return say('desk.tab.help', { place: placeWords(hall, alert)[say.language] });
  if (!desk) return say('desk.title');
  const numbers = numbersAt(desk);
  if (numbers) return say('desk.tab.visitor', { number: numbers, desk: desk.number });
  const count = waitingCount(desk);
  return count === 0
    ? say('desk.tab.free', { desk: desk.number })
    : say('desk.tab.waiting', { people: count, desk: desk.number });
}
