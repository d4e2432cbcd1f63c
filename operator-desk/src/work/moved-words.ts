import type { Event } from '@cherha/shared/domain/events.ts';
import type { DeskId } from '@cherha/shared/domain/ids.ts';
import { sayIn, type Say } from '@cherha/shared/text/say.ts';
import { deskOf, nameOf, serviceName, type Hall } from '../hall.ts';
import { placeOf } from './sent-words.ts';
import { doneText, type Told } from './told.ts';

/** The line beside the buttons, after something else was done than they do. */
export function toldMoved(hall: Hall, deskId: DeskId, events: readonly Event[]): Told | undefined {
  const words = (say: Say) => doneWords(hall, deskId, say, events);
  return words(sayIn('uk')) === undefined
    ? undefined
    : { tone: 'done', text: (say) => words(say) ?? '' };
}

/** What came of something at this window; undefined: there are no words of its own for it. */
export const doneWords = (
  hall: Hall,
  deskId: DeskId,
  say: Say,
  events: readonly Event[],
): string | undefined => movedWords(hall, say, events) ?? doneText(events, deskId, say);

type Transferred = Event & { readonly type: 'visitTransferred' };

/** Where a visitor went from the window; undefined: none of these events is about that. */
export function movedWords(hall: Hall, say: Say, events: readonly Event[]): string | undefined {
  for (const event of events)
    switch (event.type) {
      case 'visitTransferred':
        return [sentTo(hall, say, event), event.withReturn && say('desk.done.andBack')]
          .filter(Boolean)
          .join(' ');
      case 'visitorParked': {
        const { number, where } = event;
        const reason = say(`more.parkReasons.${event.reason}`);
        return say('desk.done.parked', { number, reason: where ? `${reason}, ${where}` : reason });
      }
      default:
    }
  return undefined;
}

function sentTo(hall: Hall, say: Say, { number, to }: Transferred): string {
  switch (to.kind) {
    case 'desk': {
      const desk = deskOf(hall, to.deskId);
      return say('desk.done.sentToDesk', { number, place: desk ? placeOf(say, desk) : to.deskId });
    }
    case 'service': {
      const name = serviceName(hall, to.serviceId)[say.language];
      return say('desk.done.sentToService', { number, name });
    }
    case 'staff':
      return say('desk.done.sentToStaff', { number, name: nameOf(hall, to.staffId) });
  }
}
