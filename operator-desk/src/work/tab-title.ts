import type { Say } from '@cherha/shared/text/say.ts';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { waitingCount } from '../hall.ts';

/** What the browser's tab says while another page is in front: the number at the window now. */
export function tabTitle(desk: DeskSeen | undefined, say: Say): string {
  if (!desk) return say('desk.title');
  const [visitor] = desk.visitors;
  if (visitor) return say('desk.tab.visitor', { number: visitor.number, desk: desk.number });
  const count = waitingCount(desk);
  return count === 0
    ? say('desk.tab.free', { desk: desk.number })
    : say('desk.tab.waiting', { people: count, desk: desk.number });
}
