import type { Event, EventType } from '@cherha/shared/domain/events.ts';

/** Every event that was ever stored. A name leaves this list never. */
const known: Record<EventType, true> = {
  centreDescribed: true,
  catalogueSet: true,
  desksSet: true,
  openingHoursSet: true,
  dayBegan: true,
  ticketIssued: true,
  printReported: true,
  printerChanged: true,
  deskTaken: true,
  deskLeft: true,
  ticketCalled: true,
  ticketRecalled: true,
  callUndone: true,
  visitStarted: true,
  visitFinished: true,
  noShowMarked: true,
};

/** Reads a stored event in today's shape. An event of a newer program is refused loudly. */
export function upcast(body: string): Event {
  const stored = JSON.parse(body) as Event;
  if (!Object.hasOwn(known, stored.type))
    throw new Error(`The log holds an event that this version does not know: ${stored.type}`);
  return stored;
}
