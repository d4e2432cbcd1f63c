import type { Event } from '@cherha/shared/domain/events.ts';
import { callReasonWords } from '@cherha/shared/text/call-reason.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import type { Post } from './hall.ts';

/** Who and what the lines of the timetable speak of. */
export interface Cast {
  readonly operators: readonly Post[];
  readonly view: DeskView;
}

const say = sayIn('en');
/** A call for one of these reasons is worth a line; most come in their turn. */
const telling = ['law', 'aged', 'priority', 'chosen'];

/** What a passer-by would notice, in a sentence; nothing for what happens every minute. */
export function notable(event: Event, { operators, view }: Cast): string | undefined {
  const window = 'deskId' in event ? `window ${numberOf(view, event.deskId)}` : '';
  const name = 'staffId' in event ? operators.find((p) => p.staffId === event.staffId)?.name : '';
  const number = 'number' in event ? event.number : '';
  switch (event.type) {
    case 'deskTaken':
      return `${name} sits down at ${window}`;
    case 'deskLeft':
      return `${name} goes home from ${window}`;
    case 'breakBegan':
      return `${window}: break (${event.reason})`;
    case 'breakEnded':
      return `${window}: back from the break`;
    case 'ticketIssued':
      return issued(event, view);
    case 'ticketCalled':
      return event.why && telling.includes(event.why.rule)
        ? `${number} to ${window}. ${callReasonWords(say, event.why, view)}`
        : undefined;
    case 'ticketRecalled':
      return `${number} is called to ${window} once more`;
    case 'callUndone':
      return `${window} takes the call of ${number} back`;
    case 'noShowMarked':
      return `${number} did not come to ${window}`;
    case 'noShowTakenBack':
      return `${number} came late and waits again`;
    case 'ticketCancelled':
      return `${number} will not wait any longer`;
    case 'priorityDeclared':
      return `${number} declares priority at reception: ${categoryOf(view, event.categoryId)}`;
    case 'priorityConfirmed':
      return `${number} has shown the document at ${window}`;
    case 'priorityRefused':
      return `${number} has no document at ${window} and waits at its ordinary place`;
    case 'visitTransferred':
      return `${number} is sent on from ${window}${event.withReturn ? ' and will come back' : ''}`;
    case 'visitorParked':
      return `${number} leaves ${window} for a moment (${event.reason})`;
    case 'visitorCameBack':
      return `${number} is back and goes on ahead`;
    case 'serviceAdded':
      return `${number} needs one service more`;
    case 'airRaidBegan':
      return 'AIR RAID: calls stop, every place is kept';
    case 'allClearGiven':
      return 'ALL CLEAR';
    case 'callsResumed':
      return 'calls go on';
    case 'servicesSwitchedOff':
      return `POWER CUT: ${event.services.length} services are off`;
    case 'servicesSwitchedOn':
      return `power is back: ${event.services.length} services are on again`;
    default:
      return undefined;
  }
}

function issued(event: Event & { type: 'ticketIssued' }, view: DeskView): string | undefined {
  const { number, priority, booked, more } = event;
  const facts = [
    ...(booked ? ['booked'] : []),
    ...(priority ? [`declares priority: ${categoryOf(view, priority.categoryId)}`] : []),
    ...(more ? [`${1 + more.length} services`] : []),
  ];
  return facts.length > 0 ? `${number} comes (${facts.join('; ')})` : undefined;
}

const numberOf = (view: DeskView, deskId: string): string =>
  view.desks.find(({ id }) => id === deskId)?.number ?? deskId;

const categoryOf = (view: DeskView, id: string): string =>
  view.priorities.find((category) => category.id === id)?.name.en ?? id;
