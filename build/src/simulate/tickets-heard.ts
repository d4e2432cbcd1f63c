import type { Event } from '@cherha/shared/domain/events.ts';
import type { Instant, TicketId } from '@cherha/shared/domain/ids.ts';
import type { WaitRange } from '@cherha/shared/domain/ticket.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import type { Heard } from './heard.ts';

/** One ticket of the day, as the sockets told its story. */
export interface TicketHeard {
  readonly id: TicketId;
  readonly number: string;
  readonly issuedAt: Instant;
  readonly promise: WaitRange | undefined;
  readonly firstCalledAt: Instant | undefined;
  readonly fate: Fate;
}

/** How it ended; `here`: it has not ended, and whoever holds it is still in the hall. */
export const fates = ['served', 'no-show', 'cancelled', 'unserved', 'here'] as const;
export type Fate = (typeof fates)[number];

/** The tickets that this day's own kiosks and reception gave out. */
export function ticketsHeard(heard: Heard): TicketHeard[] {
  const stories = new Map<TicketId, Story>();
  for (const event of inTheirOrder(heard.events)) tell(stories, event);
  const hall = inHall(heard.last);
  return [...stories.values()].map(({ issued, firstCalledAt, ended }) => ({
    id: issued.ticketId,
    number: issued.number,
    issuedAt: issued.at,
    promise: issued.promise,
    firstCalledAt,
    fate: hall.has(issued.ticketId) ? 'here' : (ended ?? silently(heard, issued.ticketId)),
  }));
}

/** The answer to a call may overtake that of the kiosk: at one instant the issue comes first. */
const inTheirOrder = (events: readonly Event[]): Event[] =>
  events.toSorted(
    (a, b) => a.at - b.at || Number(b.type === 'ticketIssued') - Number(a.type === 'ticketIssued'),
  );

interface Story {
  readonly issued: Event & { type: 'ticketIssued' };
  firstCalledAt: Instant | undefined;
  ended: Fate | undefined;
  /** Services that are still to come, the one under way included. */
  legs: number;
}

function tell(stories: Map<TicketId, Story>, event: Event): void {
  if (event.type === 'ticketIssued') {
    const legs = 1 + (event.more?.length ?? 0);
    stories.set(event.ticketId, {
      issued: event,
      firstCalledAt: undefined,
      ended: undefined,
      legs,
    });
    return;
  }
  const story = 'ticketId' in event ? stories.get(event.ticketId) : undefined;
  if (!story) return;
  switch (event.type) {
    case 'ticketCalled':
      story.firstCalledAt ??= event.at;
      break;
    case 'serviceAdded':
      story.legs += 1;
      break;
    case 'visitTransferred':
      if (event.withReturn) story.legs += 1;
      break;
    case 'visitFinished':
      story.legs -= 1;
      if (story.legs === 0) story.ended = 'served';
      break;
    case 'noShowMarked':
      story.ended = 'no-show';
      break;
    case 'noShowTakenBack':
      story.ended = undefined;
      break;
    case 'ticketCancelled':
      story.ended = 'cancelled';
      break;
    default:
  }
}

const inHall = (view: DeskView | undefined): ReadonlySet<TicketId> =>
  new Set(
    view
      ? [
          ...view.waiting,
          ...view.parked,
          ...view.away,
          ...view.desks.flatMap(({ visitors }) => visitors),
        ].map(({ id }) => id)
      : [],
  );

/** Nobody of ours ended it: the clock marked her, or the queue was let go at the end of reception. */
const silently = ({ missed }: Heard, id: TicketId): Fate =>
  missed.has(id) ? 'no-show' : 'unserved';
