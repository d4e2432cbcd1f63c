import { describe, expect, test } from 'vitest';
import {
  at,
  deskId,
  openEveryDay,
  smallCatalogue,
  span,
  staff,
  usualClosing,
  withRules,
} from '../testing/builders.ts';
import { CutOffKiosk } from '../testing/cut-off-kiosk.ts';
import { Hall } from '../testing/hall.ts';
import { deskView } from '../views/desk-view.ts';
import type { Event } from './events.ts';
import type { BusinessDay, DeviceId, Instant, PriorityId, TicketId } from './ids.ts';
import { usualRules, type Rules } from './rules.ts';
import { inOrder } from './order.ts';
import { defined } from './result.ts';
import { look } from './shelf.ts';

const lending = (rules: Partial<Rules> = {}) =>
  withRules({ withoutServer: { numbers: 4 }, ...rules });

function aHall(...events: Event[]) {
  const hall = new Hall(lending(), ...events);
  const [a, b] = [new CutOffKiosk(hall, 'a'), new CutOffKiosk(hall, 'b')];
  return { hall, a, b };
}
const lentTo = (hall: Hall, name: string) =>
  hall.story.filter((event) => event.type === 'numbersLent' && event.kioskId === name);
const waits = (hall: Hall) => inOrder(hall.centre, hall.now).map(({ number }) => number);

describe('numbers that a kiosk is lent', () => {
  test('L1: are the last of every series, for today and for the next day of opening', () => {
    const { hall, a } = aHall();
    a.borrows();
    expect(lentTo(hall, 'a')).toMatchObject(
      ['2026-03-09', '2026-03-10'].flatMap((day) =>
        ['П', 'Р'].map((letter) => ({ day, letter, from: 996, to: 999, first: 996 })),
      ),
    );
  });

  test('L1: are lent again when half of them are gone, and not before', () => {
    const { hall, a } = aHall();
    a.borrows();
    a.gives('id-card');
    expect(a.borrows()).toEqual([]);
    a.gives('id-card');
    expect(a.borrows()).toEqual(['numbersLent']);
    expect(lentTo(hall, 'a').at(-1)).toMatchObject({ letter: 'П', from: 994, to: 995 });
  });

  test('L1: are never more than a tenth of what the series has left', () => {
    const { hall, a, b } = aHall({
      type: 'catalogueSet',
      at: at(0),
      catalogue: {
        ...smallCatalogue,
        groups: smallCatalogue.groups.map((group) => ({
          ...group,
          numbers: { first: 201, last: 225 },
        })),
      },
    });
    a.borrows();
    expect(lentTo(hall, 'a')[0]).toMatchObject({ from: 24, to: 25, first: 224 });
    b.borrows();
    expect(lentTo(hall, 'b')[0]).toMatchObject({ from: 22, to: 23, first: 222 });
  });

  test('L1: are none where the centre has set none, and the setting counts', () => {
    const hall = new Hall(withRules({ withoutServer: { numbers: 0 } }));
    expect(new CutOffKiosk(hall, 'a').borrows()).toEqual([]);
    expect(usualRules.withoutServer.numbers).toBe(40);
  });

  test('L1: do not run out because one kiosk forgets them again and again', () => {
    const { hall, a } = aHall();
    for (let i = 0; i < 10; i++) {
      a.borrows();
      a.forgets();
    }
    const today = lentTo(hall, 'a').filter(
      (event) => event.type === 'numbersLent' && event.day === '2026-03-09' && event.letter === 'П',
    );
    expect(today).toHaveLength(3);
  });

  test('L1: of a priority letter are lent where the centre has one (N6)', () => {
    const { hall, a } = aHall(
      lending({ numbers: { ...usualRules.numbers, priorityLetter: 'Ю' } }),
      {
        type: 'prioritiesSet',
        at: at(0),
        priorities: [
          {
            id: 'law' as PriorityId,
            name: { uk: 'н', en: 'n' },
            basis: { uk: 'н', en: 'n' },
            document: { uk: 'н', en: 'n' },
            byLaw: true,
            headStartMinutes: 0,
            accompanying: false,
            oncePerDay: false,
            active: true,
          },
        ],
      },
    );
    a.borrows();
    expect(
      lentTo(hall, 'a').map((event) => event.type === 'numbersLent' && event.letter),
    ).toContain('Ю');
  });

  test('L2: two kiosks are never lent the same', () => {
    const { hall, a, b } = aHall();
    a.borrows();
    b.borrows();
    expect(lentTo(hall, 'b')[0]).toMatchObject({ from: 992, to: 995 });
  });

  test('L2, N3: the series ends where only lent numbers are left', () => {
    const hall = new Hall(lending({ numbers: { first: 1, last: 20, wrap: false } }));
    const a = new CutOffKiosk(hall, 'a');
    a.borrows();
    const numbers = Array.from({ length: 19 }, () => hall.takes('id-card'));
    expect(numbers.slice(-2)).toEqual(['П018', 'numbers-exhausted']);
    expect(a.gives('id-card')?.number).toBe('П019');
  });

  test('L2, N3: a lent number whose ticket has ended is not given again by the series that comes to it', () => {
    const hall = new Hall(lending({ numbers: { first: 1, last: 20, wrap: false } }));
    const a = new CutOffKiosk(hall, 'a');
    a.borrows();
    a.handsOver(a.gives('id-card'));
    hall.sits('oksana', '1');
    hall.serves('oksana', '1');
    const numbers = Array.from({ length: 19 }, () => hall.takes('id-card'));
    expect(numbers.at(-1)).toBe('numbers-exhausted');
  });

  test('L2, N5: the series that begins again passes over what is lent, until its ticket has ended', () => {
    const hall = new Hall(lending({ numbers: { first: 1, last: 20, wrap: true } }));
    const a = new CutOffKiosk(hall, 'a');
    a.borrows();
    hall.sits('oksana', '1');
    const round = () =>
      Array.from({ length: 18 }, () => {
        const number = hall.takes('id-card');
        hall.serves('oksana', '1');
        return number;
      });
    expect(round()).not.toContain('П019');
    const second = round();
    expect(second.slice(0, 2)).toEqual(['П001', 'П002']);
    expect(second).not.toContain('П019');
    a.handsOver(a.gives('id-card'));
    hall.serves('oksana', '1');
    const third = Array.from({ length: 19 }, () => {
      const number = hall.takes('id-card');
      hall.serves('oksana', '1');
      return number;
    });
    expect(third[0]).toBe('П019');
    expect(third).not.toContain('П020');
  });

  test('L2: a lent number is still nobody else’s on the next morning', () => {
    const { hall, a, b } = aHall();
    a.borrows();
    hall.at(24 * 60);
    b.borrows();
    expect(lentTo(hall, 'b')[0]).toMatchObject({ day: '2026-03-10', from: 992, to: 995 });
    expect(a.gives('id-card')?.number).toBe('П996');
  });

  test('L1: nobody but a kiosk borrows or hands over', () => {
    const { hall } = aHall();
    expect(hall.ask(staff('oksana', 'reception'), { type: 'borrowNumbers', held: [] })).toBe(
      'not-yours-to-ask',
    );
  });
});

describe('a ticket that a kiosk gave out by itself', () => {
  test('L3: stands by the time of its touch between those who came before and after', () => {
    const { hall, a } = aHall();
    a.borrows();
    hall.at(5).takes('id-card');
    const paper = a.gives('id-card', at(10));
    hall.at(15).takes('id-card');
    hall.at(60);
    expect(a.handsOver(paper)).toEqual(['ticketIssued']);
    expect(waits(hall)).toEqual(['П001', 'П996', 'П002']);
    expect(hall.ticket('П996')).toMatchObject({
      issuedAt: at(10),
      since: at(10),
      place: at(10),
      issuedBy: 'a',
      withoutServer: { handedOverAt: at(60) },
    });
  });

  test('L3: of two kiosks, handed over in any order, stand by the times of their touches', () => {
    const { hall, a, b } = aHall();
    a.borrows();
    b.borrows();
    const papers = [5, 15, 25].map((minute) => a.gives('id-card', at(minute)));
    const others = [10, 20].map((minute) => b.gives('id-card', at(minute)));
    hall.at(60);
    b.handsOver(others[1]);
    for (const paper of papers.toReversed()) a.handsOver(paper);
    b.handsOver(others[0]);
    expect(waits(hall)).toEqual(['П996', 'П992', 'П997', 'П993', 'П998']);
  });

  test.each([
    ['before its numbers were lent', at(-100), at(0)],
    ['after now', at(500), at(60)],
  ])('L3: whose clock says a time %s gets the nearest that can be', (_, touchedAt, place) => {
    const { hall, a } = aHall();
    hall.at(0);
    a.borrows();
    hall.at(60);
    a.handsOver(a.gives('id-card'), { touchedAt });
    expect(hall.ticket('П996').place).toBe(place);
  });

  test('L3, N4: is no earlier event, though its place is earlier', () => {
    const { hall, a } = aHall();
    a.borrows();
    const paper = a.gives('id-card', at(10));
    hall.at(60).takes('id-card');
    a.handsOver(paper);
    expect(hall.story.map((event) => event.at)).toEqual(
      hall.story.map((event) => event.at).toSorted((x, y) => x - y),
    );
  });

  test('L4: keeps its place after closing, over a quota, with its service off, in an air raid', () => {
    const hall = new Hall(
      lending(),
      {
        type: 'catalogueSet',
        at: at(0),
        catalogue: {
          ...smallCatalogue,
          services: smallCatalogue.services.map((service) => ({ ...service, quota: 0 })),
        },
      },
      { type: 'openingHoursSet', at: at(0), hours: openEveryDay(span('09:00', '10:30')) },
    );
    const a = new CutOffKiosk(hall, 'a');
    a.borrows();
    const paper = a.gives('id-card', at(10));
    const boss = staff('ivan', 'hard-day');
    hall.ask(boss, {
      type: 'switchServicesOff',
      services: [paper?.serviceId as never],
      reason: 'power',
    });
    hall.ask(boss, { type: 'soundAirRaid' });
    hall.at(60);
    expect(hall.takes('id-card')).toBe('air-raid');
    expect(a.handsOver(paper)).toEqual(['ticketIssued']);
    expect(hall.ticket('П996')).toMatchObject({ status: 'waiting', place: at(10) });
  });

  test('L4: brings what became of its paper, and a priority only while it is offered', () => {
    const { hall, a } = aHall();
    a.borrows();
    const more = {
      print: { outcome: 'printed' },
      priority: { categoryId: 'gone' as PriorityId, as: 'self' },
    } as const;
    expect(a.handsOver(a.gives('id-card'), more)).toEqual(['ticketIssued', 'printReported']);
    expect(hall.ticket('П996')).toMatchObject({
      print: { outcome: 'printed' },
      priority: undefined,
    });
  });

  test.each([
    ['that was lent to another kiosk', { number: 'П992', ordinal: 992 }],
    ['that the series has given itself', { number: 'П001', ordinal: 1 }],
    ['that is not what stands at its place', { number: 'П997', ordinal: 996 }],
    ['of tomorrow', { day: '2026-03-10' as BusinessDay }],
  ])('L5: by a number %s gets a place by a new one, and staff see both', (_, change) => {
    const { hall, a, b } = aHall();
    a.borrows();
    b.borrows();
    hall.takes('id-card');
    const paper = a.gives('id-card', at(0));
    a.handsOver(paper, change);
    const ticket = hall.ticket('П002');
    expect(ticket.withoutServer).toEqual({
      handedOverAt: at(0),
      paper: 'number' in change ? change.number : 'П996',
    });
    expect(waits(hall)).toEqual(['П001', 'П002']);
  });

  test('L5: by a number that somebody has already gets a place by a new one', () => {
    const { hall, a } = aHall();
    a.borrows();
    const paper = a.gives('id-card');
    a.handsOver(paper);
    a.handsOver(paper, { ticketId: 'somebody-else' as TicketId });
    expect(waits(hall)).toEqual(['П996', 'П001']);
  });

  test('L6: by a kiosk whose clock is a day ahead is one ticket, also when it is handed over again then', () => {
    const { hall, a } = aHall();
    a.borrows();
    const paper = a.gives('id-card', at(24 * 60));
    expect(paper?.day).toBe('2026-03-10');
    expect(a.handsOver(paper)).toEqual(['ticketIssued']);
    hall.at(24 * 60).takes('id-card');
    expect(a.handsOver(paper)).toEqual([]);
  });

  test('L6: issued today by the server is no paper of yesterday, whatever the clock of the kiosk says', () => {
    const { hall, a } = aHall();
    a.borrows();
    const paper = a.gives('id-card');
    hall.at(24 * 60).takes('id-card', { ticketId: paper?.ticketId as TicketId }, a.actor);
    expect(a.handsOver(paper)).toEqual(['paperHandedOver']);
    expect(hall.ticket('П001').withoutServer).toMatchObject({ paper: 'П996' });
  });

  test('L6: handed over twice is handed over once, also when it was served meanwhile', () => {
    const { hall, a } = aHall();
    a.borrows();
    hall.sits('oksana', '1');
    const paper = a.gives('id-card');
    a.handsOver(paper);
    expect(a.handsOver(paper)).toEqual([]);
    hall.serves('oksana', '1');
    expect(a.handsOver(paper)).toEqual([]);
  });

  test('L6: that the server had issued is one ticket, at its place, under the number on the paper', () => {
    const { hall, a } = aHall();
    a.borrows();
    const paper = a.gives('id-card', at(1));
    expect(hall.takes('id-card', { ticketId: paper?.ticketId as TicketId }, a.actor)).toBe('П001');
    hall.at(5).takes('id-card');
    expect(a.handsOver(paper)).toEqual(['paperHandedOver']);
    expect(waits(hall)).toEqual(['П996', 'П002']);
    expect(hall.ticket('П996').place).toBe(at(0));
    expect(a.handsOver(paper)).toEqual([]);
    expect(a.handsOver(a.gives('id-card'), { number: 'П996', ordinal: 996 })).toEqual([
      'ticketIssued',
    ]);
  });

  test('L6, P5: whose copy says the number by which it goes no more is without paper', () => {
    const { hall, a } = aHall();
    a.borrows();
    const paper = defined(a.gives('id-card', at(1)), 'paper');
    const { ticketId } = paper;
    hall.takes('id-card', { ticketId }, a.actor);
    hall.kiosksHere = [a.actor.deviceId];
    hall.ask(staff('oksana', 'reception'), { type: 'reprintTicket', ticketId });
    const { copyId } = hall.last('copyAsked');
    hall.ask(a.actor, { type: 'reportCopy', copyId, print: { outcome: 'printed' } });
    const withoutPaper = () =>
      deskView(hall.centre, hall.at(5).now).printTroubles.map(({ number }) => number);
    expect(withoutPaper()).toEqual([]);
    a.handsOver(paper, { print: { outcome: 'failed', fault: 'no-paper' } });
    expect(withoutPaper()).toEqual(['П996']);
  });

  test('L6: cannot be issued by the server any more once it was handed over', () => {
    const { hall, a } = aHall();
    a.borrows();
    const paper = a.gives('id-card');
    a.handsOver(paper);
    expect(hall.takes('id-card', { ticketId: paper?.ticketId as TicketId }, a.actor)).toBe(
      'not-yours-to-ask',
    );
  });

  test('L6: that was called by the number that nobody held is called by the right one, or waits again', () => {
    const { hall, a } = aHall();
    a.borrows();
    hall.sits('oksana', '1');
    const [called, missed] = [a.gives('id-card'), a.gives('id-card')];
    for (const paper of [missed, called])
      hall.takes('id-card', { ticketId: paper?.ticketId as TicketId }, a.actor);
    hall.at(1).calls('oksana', '1');
    hall.does(['oksana', '1'], { type: 'markNoShow' });
    hall.at(2).calls('oksana', '1');
    a.handsOver(missed);
    hall.at(2, 30);
    expect(a.handsOver(called)).toEqual(['paperHandedOver', 'ticketRecalled']);
    expect(hall.last('ticketRecalled')).toMatchObject({ number: 'П996', deskId: deskId('1') });
    expect(hall.ticket('П996')).toMatchObject({ announcedAt: at(2, 30), announced: 2 });
    expect(hall.ticket('П997')).toMatchObject({ status: 'waiting', place: at(0), since: at(0) });
    expect(hall.ticket('П996')).toMatchObject({ status: 'called', deskId: deskId('1') });
    expect(hall.centre.calls.map(({ number }) => number)).toEqual(['П996']);
  });

  test('L6, X1: that was called is not called again in an air raid', () => {
    const { hall, a } = aHall();
    a.borrows();
    hall.sits('oksana', '1');
    const paper = a.gives('id-card');
    hall.takes('id-card', { ticketId: paper?.ticketId as TicketId }, a.actor);
    hall.calls('oksana', '1');
    hall.ask(staff('oksana'), { type: 'soundAirRaid' });
    expect(a.handsOver(paper)).toEqual(['paperHandedOver']);
    expect(hall.centre.calls.map(({ number }) => number)).toEqual(['П996']);
  });

  test('L6, H8: that was missed is no visitor any more when the queue was let go', () => {
    const hall = new Hall(lending({ closing: { ...usualClosing, left: 'unserved' } }), {
      type: 'openingHoursSet',
      at: at(0),
      hours: openEveryDay(span('09:00', '10:30')),
    });
    const a = new CutOffKiosk(hall, 'a');
    a.borrows();
    hall.sits('oksana', '1');
    const paper = a.gives('id-card');
    hall.takes('id-card', { ticketId: paper?.ticketId as TicketId }, a.actor);
    hall.calls('oksana', '1');
    hall.does(['oksana', '1'], { type: 'markNoShow' });
    hall.at(40).tick();
    expect(hall.centre.receptionOver).toBe(true);
    expect(a.handsOver(paper)).toEqual(['paperWithoutPlace']);
    expect(hall.last('paperWithoutPlace').why).toBe('ticket-over');
    expect(waits(hall)).toEqual([]);
  });

  test('L6: whose number cannot be taken keeps the one it was issued by, and staff see the paper', () => {
    const { hall, a } = aHall();
    a.borrows();
    const paper = a.gives('id-card');
    hall.takes('id-card', { ticketId: paper?.ticketId as TicketId }, a.actor);
    a.handsOver(paper, { number: 'П555', ordinal: 555 });
    expect(hall.ticket('П001').withoutServer).toMatchObject({ paper: 'П555' });
    expect(a.handsOver(paper, { number: 'П555', ordinal: 555 })).toEqual([]);
  });

  test('L7: of yesterday is written down as unserved and waits for nobody', () => {
    const { hall, a } = aHall();
    a.borrows();
    const paper = a.gives('id-card', at(30));
    hall.at(24 * 60);
    expect(a.handsOver(paper)).toEqual(['dayBegan', 'paperOfPastDay']);
    expect(hall.last('paperOfPastDay')).toMatchObject({ number: 'П996', touchedAt: at(30) });
    expect(waits(hall)).toEqual([]);
    expect(a.handsOver(paper)).toEqual([]);
    a.handsOver(paper, { ticketId: 'somebody-else' as TicketId });
    expect(hall.centre.withoutPlace).toMatchObject([{ paper: 'П996', why: 'past-day' }]);
  });

  test.each([
    [7, 'paperOfPastDay'],
    [8, 'paperWithoutPlace'],
  ])('L7: of %i days ago: %s', (days, what) => {
    const { hall, a } = aHall();
    a.borrows();
    const paper = a.gives('id-card');
    hall.at(days * 24 * 60);
    expect(a.handsOver(paper)).toEqual(['dayBegan', what]);
  });

  test('L8: for a service that is gone is shown to staff, once', () => {
    const { hall, a } = aHall();
    a.borrows();
    const paper = a.gives('id-card');
    const gone = { serviceId: 'gone' as never };
    expect(a.handsOver(paper, gone)).toEqual(['paperWithoutPlace']);
    expect(a.handsOver(paper, gone)).toEqual([]);
    expect(hall.centre.withoutPlace).toMatchObject([{ paper: 'П996', why: 'service-gone' }]);
    hall.at(24 * 60).takes('id-card');
    expect(hall.centre.withoutPlace).toEqual([]);
    expect(a.handsOver(paper, gone)).toEqual([]);
  });

  test('L8: for several services keeps those that are given', () => {
    const { hall, a } = aHall();
    a.borrows();
    const paper = a.gives('id-card');
    const more = [{ serviceId: 'move' as never, purpose: 'collect' as const }];
    a.handsOver(paper, { serviceId: 'gone' as never, more });
    expect(hall.ticket('П996')).toMatchObject({ serviceId: 'move', purpose: 'collect', next: [] });
  });

  test('L8: whose ticket has ended, or for which no number is left, is shown to staff', () => {
    const hall = new Hall(lending({ numbers: { first: 1, last: 10, wrap: false } }));
    const a = new CutOffKiosk(hall, 'a');
    a.borrows();
    const paper = a.gives('id-card');
    hall.takes('id-card', { ticketId: paper?.ticketId as TicketId }, a.actor);
    hall.ask(staff('ivan', 'reception'), {
      type: 'cancelTicket',
      ticketId: paper?.ticketId as TicketId,
    });
    a.handsOver(paper);
    for (let i = 0; i < 9; i++) hall.takes('id-card');
    a.handsOver(paper, { ticketId: 'other' as TicketId, number: 'П003', ordinal: 3 });
    expect(hall.centre.withoutPlace.map(({ why }) => why)).toEqual([
      'ticket-over',
      'numbers-exhausted',
    ]);
  });

  test('L5: by a kiosk that was paired anew is not lost', () => {
    const { hall, a } = aHall();
    a.borrows();
    const paper = a.gives('id-card', 0 as Instant) ?? a.gives('id-card');
    const anew = { kind: 'kiosk', deviceId: 'anew' as DeviceId } as const;
    hall.ask(anew, { type: 'handOver', paper: paper as never });
    expect(look(hall.centre.waiting, paper?.ticketId ?? '')).toMatchObject({
      number: 'П001',
      withoutServer: { paper: 'П996' },
    });
  });
});
