import type { Event } from '@cherha/shared/domain/events.ts';
import type { Instant, TicketId } from '@cherha/shared/domain/ids.ts';
import { ok } from '@cherha/shared/domain/result.ts';
import type { Offer } from './day-plan.ts';
import { Hearing } from './heard.ts';

/** A centre of two windows, enough to plan for. */
export const smallOffer = {
  services: [
    { id: 'passport', frequent: true },
    { id: 'move', frequent: false },
  ],
  windows: [
    { id: 'desk-1', services: ['passport', 'move'] },
    { id: 'desk-2', services: ['move'] },
  ],
  priorities: ['disability'],
} as unknown as Offer;

/** What was heard when these were the answers, one event each. */
export function heardOf(...events: Event[]): Hearing {
  const hearing = new Hearing();
  for (const event of events) {
    hearing.askedFor();
    hearing.answer(event.type, ok([event]));
  }
  return hearing;
}

/** An event about П001, so many seconds after midnight. */
export const about = <Type extends Event['type']>(
  type: Type,
  seconds: number,
  more: Partial<Extract<Event, { type: Type }>> = {},
): Event =>
  ({
    type,
    at: (seconds * 1_000) as Instant,
    ticketId: 't1' as TicketId,
    number: 'П001',
    staffId: 'oksana',
    ...more,
  }) as unknown as Event;
