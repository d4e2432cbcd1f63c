import type { Centre } from '../domain/centre.ts';
import type { Event } from '../domain/events.ts';
import type { evolve } from '../domain/evolve.ts';
import { frozen } from '../domain/snapshot.ts';
import { everything, look } from '../domain/shelf.ts';
import type { Ticket } from '../domain/ticket.ts';
import type { LawOfDays, Lived } from './lived.ts';
import { difference } from './difference.ts';
import { isAtWindow, Whereabouts } from './whereabouts.ts';

/** C1: whoever is called was waiting, and no window has somebody whom another has too. */
export function* noTicketAtTwoWindows(day: Lived): ReturnType<LawOfDays> {
  const story = new Whereabouts();
  for (const { event, after } of day.steps) {
    const fault = story.happens(event);
    if (event.type !== 'ticketCalled') continue;
    const there = Object.values(after.deskNow).flatMap(({ tickets }) => tickets);
    yield fault ?? twice(there, 'stands at two windows');
  }
}

/** D5: a window has no more visitors than the centre allows. */
export function* noWindowIsOverfull(day: Lived): ReturnType<LawOfDays> {
  const story = new Whereabouts();
  for (const { event, before, after } of day.steps) {
    story.happens(event);
    if (event.type !== 'ticketCalled') continue;
    const { visitorsAtDesk } = before.rules;
    const here = Math.max(
      story.at(event.deskId).length,
      after.deskNow[event.deskId]?.tickets.length ?? 0,
    );
    yield here <= visitorsAtDesk ? undefined : `${event.deskId} has ${here} visitors`;
  }
}

/** T3: where the story has brought everybody, there the centre has her, and nowhere else. */
export function* nobodyIsLost(day: Lived): ReturnType<LawOfDays> {
  const story = new Whereabouts();
  for (const { event, after } of day.steps) {
    yield story.happens(event);
    if ('ticketId' in event)
      yield misplaced(after, event.ticketId, story.places.get(event.ticketId));
  }
  for (const [id, place] of story.places) {
    const isOfToday = look(day.centre.tickets, id) !== undefined || isAtWindow(place);
    if (isOfToday || story.isOpen(id)) yield misplaced(day.centre, id, place);
  }
  const known = everything(day.centre.tickets).find(({ id }) => !story.places.has(id));
  yield known && `${known.number} came from nowhere`;
}

function misplaced(centre: Centre, id: string, place = 'nowhere'): string | undefined {
  const ticket = look(centre.tickets, id);
  const inCentre = ticket ? placeOf(ticket) : 'nowhere';
  if (inCentre !== place) return `${id} should be ${place} and is ${inCentre}`;
  const isInLine = look(centre.waiting, id) !== undefined;
  if (isInLine !== (place === 'waiting')) return `${id} is ${place}, and in the line: ${isInLine}`;
  const windows = Object.entries(centre.deskNow).flatMap(([desk, { tickets }]) =>
    tickets.some((there) => there === id) ? [desk] : [],
  );
  const should = isAtWindow(place) ? [place] : [];
  return String(windows) === String(should) ? undefined : `${id} is ${place}, at ${windows.join()}`;
}

function placeOf(ticket: Ticket): string {
  if (ticket.status === 'called' || ticket.status === 'serving') return ticket.deskId;
  if (ticket.status === 'finished') return ticket.outcome;
  return ticket.status === 'parked' ? 'errand' : ticket.status;
}

/** N3, N5: no number twice in a series and day; where numbers begin again, never of two in the hall. */
export function* noNumberTwice(day: Lived): ReturnType<LawOfDays> {
  const story = new Whereabouts();
  const given = new Map<string, string>();
  for (const { event, before } of day.steps) {
    story.happens(event);
    if (event.type !== 'ticketIssued') continue;
    const { letter, ordinal, number, ticketId } = event;
    const [asNumber, asOrdinal] = [`${event.day} ${number}`, `${event.day} ${letter} ${ordinal}`];
    const holder = given.get(asNumber);
    const isFree = before.rules.numbers.wrap ? !holder || !story.isOpen(holder) : !holder;
    yield isFree && !given.has(asOrdinal) ? undefined : `${number} is given twice`;
    given.set(asNumber, ticketId).set(asOrdinal, ticketId);
  }
}

/** N4: no event is earlier than the one before it. */
export function* timeNeverRunsBack({ steps }: Lived): ReturnType<LawOfDays> {
  for (const { before, event } of steps)
    yield event.at >= before.lastEventAt ? undefined : `${event.type} is before what was before`;
}

/** D1: no operator is at two windows. */
export function* noOperatorAtTwoWindows({ steps }: Lived): ReturnType<LawOfDays> {
  for (const { event, after } of steps)
    if (event.type === 'deskTaken')
      yield twice(
        Object.values(after.deskNow).flatMap(({ operator }) => operator ?? []),
        'works at two windows',
      );
}

/** D3, D11: whoever closes it, no window is left with a visitor. */
export function* noWindowIsLeftWithAVisitor({ steps }: Lived): ReturnType<LawOfDays> {
  for (const { before, event } of steps) {
    if (event.type !== 'deskLeft') continue;
    const here = before.deskNow[event.deskId]?.tickets.length ?? 0;
    yield here === 0 ? undefined : `${event.deskId} is left with ${here}`;
  }
}

/** The line, and how many wait for each service, are the tickets that wait. */
export function* theLineIsTrue({ steps }: Lived): ReturnType<LawOfDays> {
  for (const { after } of steps) {
    const waiting = everything(after.tickets).filter(({ status }) => status === 'waiting');
    const gone = everything(after.tickets).filter(({ status }) => status === 'away');
    if (gone.length !== after.away.length || !gone.every(({ id }) => after.away.includes(id)))
      yield 'who is away is not who has stepped out';
    if (after.waiting.size !== waiting.length) yield 'the line is longer or shorter than it is';
    for (const { id } of after.catalogue.services) {
      const count = waiting.filter(({ serviceId }) => serviceId === id).length;
      const isTrue = (after.waitingByService[id] ?? 0) === count;
      yield isTrue ? undefined : `${count} wait for ${id}, and it is not known`;
    }
  }
}

/** T4: an event is plain data: JSON gives back exactly what it was given. */
export function* eventsSurviveJson({ story }: Lived): ReturnType<LawOfDays> {
  for (const event of story) yield difference(JSON.parse(JSON.stringify(event)), event, event.type);
}

/** S1, T4: the stored story told again makes the centre that the law had in mind. */
export function* theStoryIsAll({ start, story, centre, evolve: by }: Lived): ReturnType<LawOfDays> {
  const stored = JSON.parse(JSON.stringify(story)) as Event[];
  yield difference(frozen(stored.reduce(by, start)), frozen(centre), 'centre');
}

/** What nobody knows is refused loudly, and is not swallowed. */
export function unknownIsRefused(by: typeof evolve, centre: Centre): string | undefined {
  try {
    by(centre, { type: 'somethingNew', at: centre.lastEventAt } as unknown as Event);
    return 'an unknown event was swallowed';
  } catch {
    return undefined;
  }
}

function twice(all: readonly string[], what: string): string | undefined {
  const again = all.find((one, i) => all.indexOf(one) !== i);
  return again && `${again} ${what}`;
}
