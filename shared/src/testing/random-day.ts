import fc from 'fast-check';
import type { Actor, Command } from '../domain/commands.ts';
import { newCentre } from '../domain/centre.ts';
import { decide } from '../domain/decide.ts';
import type { Event } from '../domain/events.ts';
import { evolve } from '../domain/evolve.ts';
import type { Instant, ServiceId, StaffId, TicketId } from '../domain/ids.ts';
import { printerFaults } from '../domain/printing.ts';
import { told, type Lived } from './lived.ts';
import { at, deskId, openEveryDay, setUp, span, staff, theKiosk } from './builders.ts';

/** One thing that somebody tries, some seconds after the thing before; it may well be refused. */
export interface Attempt {
  readonly after: number;
  readonly actor: Actor;
  readonly command: Command;
}

const people = ['oksana', 'petro', 'ivan', 'lesia'];
const numbers = ['1', '2', '3', '9'];

/** Mostly everybody at her own window, or nobody would ever be called. */
const seat = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ['oksana', '1'] as const,
      ['petro', '2'] as const,
      ['ivan', '3'] as const,
    ),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...people), fc.constantFrom(...numbers)) },
);

const atDesk = fc
  .tuple(
    seat,
    fc.constantFrom(
      'callNext',
      'callNext',
      'callNext',
      'startVisit',
      'startVisit',
      'finishVisit',
      'finishVisit',
      'markNoShow',
      'recall',
      'undoCall',
      'leaveDesk',
    ),
  )
  .map(
    ([[name, desk], type]): Omit<Attempt, 'after'> => ({
      actor: staff(name),
      command: { type, deskId: deskId(desk) } as Command,
    }),
  );

const taking = fc.tuple(seat, fc.option(fc.constantFrom(...people), { nil: undefined })).map(
  ([[name, desk], instead]): Omit<Attempt, 'after'> => ({
    actor: staff(name),
    command: {
      type: 'takeDesk',
      deskId: deskId(desk),
      ...(instead !== undefined && { instead: instead as StaffId }),
    },
  }),
);

/** D10: whoever manages sends people to windows too, now and then somebody who sits already. */
const opening = fc.tuple(fc.constantFrom(...people), fc.constantFrom(...numbers)).map(
  ([name, desk]): Omit<Attempt, 'after'> => ({
    actor: staff('chief', 'manage'),
    command: { type: 'openDesk', deskId: deskId(desk), staffId: name as StaffId },
  }),
);

/** D11: and closes windows and ends breaks, also of somebody who sits elsewhere or has a visitor. */
const closing = fc.tuple(fc.constantFrom('closeDesk', 'endBreakOf', 'endBreakOf'), seat).map(
  ([type, [name, desk]]): Omit<Attempt, 'after'> => ({
    actor: staff('chief', 'manage'),
    command: { type, deskId: deskId(desk), staffId: name as StaffId },
  }),
);

const resting = seat.map(
  ([name, desk]): Omit<Attempt, 'after'> => ({
    actor: staff(name),
    command: { type: 'beginBreak', deskId: deskId(desk), reason: 'rest' },
  }),
);

const touching = fc.constantFrom('id-card', 'foreign', 'move', 'no-such').map(
  (service): Omit<Attempt, 'after'> => ({
    actor: theKiosk,
    command: {
      type: 'issueTicket',
      serviceId: service as ServiceId,
      purpose: 'submit',
      language: 'uk',
    },
  }),
);

const printing = fc.tuple(fc.nat(40), fc.constantFrom(undefined, ...printerFaults)).map(
  ([n, fault]): Omit<Attempt, 'after'> => ({
    actor: theKiosk,
    command: {
      type: 'reportPrint',
      ticketId: `t${n}` as TicketId,
      print: fault ? { outcome: 'failed', fault } : { outcome: 'printed' },
    },
  }),
);

/** Mostly seconds apart, sometimes hours, now and then a clock that was set back. */
const pause = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 240 }) },
  { weight: 1, arbitrary: fc.integer({ min: 3_600, max: 50_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -7_200, max: -1 }) },
);

/** A few hundred attempts over some days; not biased to few, or to the first of everything. */
export const attempts: fc.Arbitrary<Attempt[]> = fc.noBias(
  fc.array(
    fc
      .tuple(
        pause,
        fc.oneof(
          { weight: 20, arbitrary: touching },
          { weight: 36, arbitrary: atDesk },
          { weight: 8, arbitrary: taking },
          { weight: 4, arbitrary: opening },
          { weight: 3, arbitrary: closing },
          { weight: 1, arbitrary: resting },
          { weight: 4, arbitrary: printing },
        ),
      )
      .map(([after, attempt]) => ({ after, ...attempt })),
    { maxLength: 400, size: 'max' },
  ),
);

/** Lives the attempts; the centre is open from 06:00 to 23:00. */
export function live(all: readonly Attempt[]): Lived {
  const start = setUp(openEveryDay(span('06:00', '23:00'))).reduce(evolve, newCentre);
  const story: Event[] = [];
  let centre = start;
  let now = at(0) as number;
  for (const [i, { after, actor, command }] of all.entries()) {
    now += after * 1000;
    const decision = decide(centre, command, {
      now: now as Instant,
      newTicketId: `t${i}` as TicketId,
      actor,
      operators: people as StaffId[],
    });
    if (!decision.ok) continue;
    story.push(...decision.value);
    centre = decision.value.reduce(evolve, centre);
  }
  return told(start, story, { centre });
}
