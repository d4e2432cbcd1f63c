import { describe, expect, test } from 'vitest';
import {
  aDesk,
  at,
  called,
  centreAfter,
  dayBegan,
  deskId,
  finished,
  idOf,
  issued,
  noShow,
  openEveryDay,
  plainRules,
  recalled,
  smallCatalogue,
  smallDesks,
  span,
  staff,
  started,
  taken,
  theKiosk,
  theSetup,
  undone,
} from '../testing/builders.ts';
import { given } from '../testing/given.ts';
import type { DeskCommand, KioskCommand } from './commands.ts';
import { asOf } from './decide.ts';
import type { BusinessDay, DeviceId, Instant, ServiceId, StaffId } from './ids.ts';
import { peopleAhead } from './order.ts';
import { look } from './shelf.ts';
import { ticketNumber } from './ticket.ts';

const wants = (serviceId: string): KioskCommand => ({
  type: 'issueTicket',
  serviceId: serviceId as ServiceId,
  purpose: 'submit',
  language: 'uk',
});
type Plain =
  | 'leaveDesk'
  | 'callNext'
  | 'recall'
  | 'undoCall'
  | 'startVisit'
  | 'markNoShow'
  | 'finishVisit';
const ask = (type: Plain, desk: string): DeskCommand => ({
  type,
  deskId: deskId(desk),
});
const oksana = staff('oksana');
const petro = staff('petro');
const morning = dayBegan(at(0));

describe('tickets', () => {
  test('T1 N1 N3 the first ticket of a day begins the day at 001', () => {
    const { then } = given().when(theKiosk, wants('id-card'), at(0), idOf('П001'));
    then(dayBegan(at(0)), issued('П001', at(0)));
  });

  test('N3 Q2 the next number follows, and those ahead are those who wait in the group', () => {
    given(
      morning,
      issued('П001', at(0)),
      issued('П002', at(1), { serviceId: 'foreign' }),
      issued('Р001', at(2)),
    )
      .when(theKiosk, wants('id-card'), at(3), idOf('П003'))
      .then(issued('П003', at(3), { ahead: 2 }));
  });

  test('T1 a closed centre issues nothing', () => {
    given().when(theKiosk, wants('id-card'), at(-61)).refused('centre-closed');
    given()
      .when(theKiosk, wants('id-card'), at(7 * 60))
      .refused('centre-closed');
  });

  test('T1 an unknown service is refused', () => {
    given().when(theKiosk, wants('no-such'), at(0)).refused('service-unknown');
  });

  test('N3 after 999 a series is exhausted, and the others go on', () => {
    const all = Array.from({ length: 999 }, (_, i) => issued(ticketNumber('П', i + 1), at(0)));
    given(morning, ...all)
      .when(theKiosk, wants('id-card'), at(1))
      .refused('numbers-exhausted');
    given(morning, ...all)
      .when(theKiosk, wants('move'), at(1), idOf('Р001'))
      .then(issued('Р001', at(1)));
  });

  test('N1 the next day begins at 001 and says who was left', () => {
    const tomorrow = at(24 * 60);
    const day = '2026-03-10' as BusinessDay;
    given(morning, issued('П001', at(0)), issued('П002', at(1)))
      .when(theKiosk, wants('id-card'), tomorrow, idOf('П001'))
      .then(
        dayBegan(tomorrow, day, [idOf('П001'), idOf('П002')]),
        issued('П001', tomorrow, { day }),
      );
  });

  test('N1 between midnight and the first command nobody waits from yesterday', () => {
    const centre = centreAfter(morning, issued('П001', at(0)));
    expect(asOf(centre, at(1)).waiting.size).toBe(1);
    expect(asOf(centre, at(24 * 60)).waiting.size).toBe(0);
  });

  test('N4 a clock set back gives no instant before the last event', () => {
    given(morning, issued('П001', at(60)))
      .when(theKiosk, wants('id-card'), at(5), idOf('П002'))
      .then(issued('П002', at(60), { ahead: 1 }));
  });

  test('N4 a clock that once ran ahead does not close the centre when it is put right', () => {
    const ahead = { state: 'fault', fault: 'offline' } as const;
    const nextWeek = at(7 * 24 * 60 + 12 * 60);
    const jumped = given(dayBegan(nextWeek, '2026-03-16' as BusinessDay), {
      type: 'printerChanged',
      at: nextWeek,
      kioskId: 'kiosk-1' as DeviceId,
      printer: ahead,
    });
    jumped
      .when(theKiosk, wants('id-card'), at(0), idOf('П001'))
      .then(issued('П001', nextWeek, { day: '2026-03-16' as BusinessDay }));
    jumped.when(theKiosk, wants('id-card'), at(12 * 60)).refused('centre-closed');
  });

  test('T2 a ticket holds a number, a service, times, and nothing of a person', () => {
    const { decision } = given(morning).when(theKiosk, wants('id-card'), at(0), idOf('П001'));
    const [ticket] = decision.ok ? decision.value : [];
    expect(
      Object.keys(ticket ?? {})
        .toSorted()
        .join(' '),
    ).toBe('ahead at day kioskId language letter number ordinal purpose serviceId ticketId type');
  });

  test('only a kiosk issues tickets', () => {
    given().when(oksana, wants('id-card'), at(0)).refused('not-yours-to-ask');
  });
});

describe('calls', () => {
  test('C1 Q1 who came first is called first', () => {
    given(morning, issued('П001', at(0)), issued('Р001', at(1)), taken('3', 'oksana', at(2)))
      .when(oksana, ask('callNext', '3'), at(3))
      .then(called('П001', '3', 'oksana', at(3)));
  });

  test('C1 Q1 only for services that the desk gives', () => {
    given(morning, issued('П001', at(0)), issued('Р001', at(1)), taken('2', 'oksana', at(2)))
      .when(oksana, ask('callNext', '2'), at(3))
      .then(called('Р001', '2', 'oksana', at(3)));
    given(morning, issued('П001', at(0)), taken('2', 'oksana', at(2)))
      .when(oksana, ask('callNext', '2'), at(3))
      .refused('nobody-waiting');
  });

  test('C1 a ticket called to one desk is not called to another', () => {
    given(
      morning,
      issued('П001', at(0)),
      taken('1', 'oksana', at(1)),
      taken('3', 'petro', at(1)),
      called('П001', '1', 'oksana', at(2)),
    )
      .when(petro, ask('callNext', '3'), at(2))
      .refused('nobody-waiting');
  });

  test('C1 a desk with a visitor calls nobody else', () => {
    given(
      morning,
      issued('П001', at(0)),
      issued('П002', at(0)),
      taken('1', 'oksana', at(1)),
      called('П001', '1', 'oksana', at(2)),
    )
      .when(oksana, ask('callNext', '1'), at(3))
      .refused('visitor-at-desk');
  });

  const calledOnce = given(
    morning,
    issued('П001', at(0)),
    taken('1', 'oksana', at(1)),
    called('П001', '1', 'oksana', at(2)),
  );

  test('C2 a recall is a new call of the same ticket', () => {
    calledOnce.when(oksana, ask('recall', '1'), at(3)).then(recalled('П001', '1', 'oksana', at(3)));
  });

  test('C3 a visit starts after the call and finishes after the start', () => {
    calledOnce
      .when(oksana, ask('startVisit', '1'), at(3))
      .then(started('П001', '1', 'oksana', at(3)));
    calledOnce.when(oksana, ask('finishVisit', '1'), at(3)).refused('visit-not-started');
  });

  test('C4 who did not come is marked so', () => {
    calledOnce
      .when(oksana, ask('markNoShow', '1'), at(4))
      .then(noShow('П001', '1', 'oksana', at(4)));
  });

  test('C5 a call can be undone for ten seconds', () => {
    calledOnce
      .when(oksana, ask('undoCall', '1'), at(2, 10))
      .then(undone('П001', '1', 'oksana', at(2, 10)));
    calledOnce.when(oksana, ask('undoCall', '1'), at(2, 11)).refused('too-late-to-undo');
  });

  test('C5 after an undo the visitor is called again at the old place, as a new call', () => {
    given(
      morning,
      issued('П001', at(0)),
      issued('П002', at(1)),
      taken('1', 'oksana', at(1)),
      called('П001', '1', 'oksana', at(2)),
      undone('П001', '1', 'oksana', at(2, 5)),
    )
      .when(oksana, ask('callNext', '1'), at(3))
      .then(called('П001', '1', 'oksana', at(3), { time: 2 }));
  });

  const serving = given(
    morning,
    issued('П001', at(0)),
    taken('1', 'oksana', at(1)),
    called('П001', '1', 'oksana', at(2)),
    started('П001', '1', 'oksana', at(3)),
  );

  test('C3 a visit that has started is finished, and neither recalled, undone nor missed', () => {
    serving
      .when(oksana, ask('finishVisit', '1'), at(9))
      .then(finished('П001', '1', 'oksana', at(9)));
    for (const type of ['recall', 'undoCall', 'markNoShow', 'startVisit'] as const)
      serving.when(oksana, ask(type, '1'), at(3)).refused('visit-already-started');
  });

  test('with nobody at the desk there is nothing to recall, start, finish or undo', () => {
    for (const type of ['recall', 'undoCall', 'markNoShow', 'startVisit', 'finishVisit'] as const)
      given(morning, taken('1', 'oksana', at(1)))
        .when(oksana, ask(type, '1'), at(3))
        .refused('nobody-at-desk');
  });
});

describe('desks', () => {
  const oksanaAt1 = given(morning, taken('1', 'oksana', at(1)));

  test('D1 a free desk is taken, and taking it twice is harmless', () => {
    given(morning)
      .when(oksana, { type: 'takeDesk', deskId: deskId('1') }, at(1))
      .then(taken('1', 'oksana', at(1)));
    oksanaAt1.when(oksana, { type: 'takeDesk', deskId: deskId('1') }, at(2)).then();
  });

  test('D1 another operator’s desk is taken only by naming that operator', () => {
    oksanaAt1.when(petro, { type: 'takeDesk', deskId: deskId('1') }, at(2)).refused('desk-taken');
    oksanaAt1
      .when(petro, { type: 'takeDesk', deskId: deskId('1'), instead: 'ivan' as StaffId }, at(2))
      .refused('desk-taken');
    oksanaAt1
      .when(petro, { type: 'takeDesk', deskId: deskId('1'), instead: 'oksana' as StaffId }, at(2))
      .then({
        type: 'deskTaken',
        at: at(2),
        deskId: deskId('1'),
        staffId: 'petro' as StaffId,
        instead: 'oksana' as StaffId,
      });
  });

  test('D1 one operator is not at two desks', () => {
    oksanaAt1
      .when(oksana, { type: 'takeDesk', deskId: deskId('2') }, at(2))
      .refused('at-another-desk');
  });

  test('D2 only the operator at a desk works there', () => {
    for (const type of [
      'callNext',
      'recall',
      'undoCall',
      'startVisit',
      'finishVisit',
      'markNoShow',
      'leaveDesk',
    ] as const) {
      oksanaAt1.when(petro, ask(type, '1'), at(2)).refused('not-your-desk');
      oksanaAt1.when(theKiosk, ask(type, '1'), at(2)).refused('not-yours-to-ask');
    }
    given(morning).when(oksana, ask('callNext', '9'), at(2)).refused('desk-unknown');
  });

  test('D3 a desk with a visitor is not left; an empty one is', () => {
    oksanaAt1
      .when(oksana, ask('leaveDesk', '1'), at(2))
      .then({ type: 'deskLeft', at: at(2), deskId: deskId('1'), staffId: 'oksana' as StaffId });
    given(
      morning,
      issued('П001', at(0)),
      taken('1', 'oksana', at(1)),
      called('П001', '1', 'oksana', at(2)),
    )
      .when(oksana, ask('leaveDesk', '1'), at(3))
      .refused('visitor-at-desk');
  });

  test('D1 who takes over a desk goes on with the visitor there', () => {
    given(
      morning,
      issued('П001', at(0)),
      taken('1', 'oksana', at(1)),
      called('П001', '1', 'oksana', at(2)),
      {
        type: 'deskTaken',
        at: at(3),
        deskId: deskId('1'),
        staffId: 'petro' as StaffId,
        instead: 'oksana' as StaffId,
      },
    )
      .when(petro, ask('startVisit', '1'), at(4))
      .then(started('П001', '1', 'petro', at(4)));
  });

  test('D4 a new day frees every desk without a visitor', () => {
    const nextMorning = at(24 * 60);
    oksanaAt1.when(oksana, ask('callNext', '1'), nextMorning).refused('not-your-desk');
    oksanaAt1
      .when(petro, { type: 'takeDesk', deskId: deskId('1') }, nextMorning)
      .then(dayBegan(nextMorning, '2026-03-10' as BusinessDay), taken('1', 'petro', nextMorning));
  });

  test('N1 a visitor at a desk at midnight stays there', () => {
    const nextMorning = at(24 * 60);
    given(
      morning,
      issued('П001', at(0)),
      taken('1', 'oksana', at(1)),
      called('П001', '1', 'oksana', at(2)),
      started('П001', '1', 'oksana', at(3)),
    )
      .when(oksana, ask('finishVisit', '1'), nextMorning)
      .then(
        dayBegan(nextMorning, '2026-03-10' as BusinessDay),
        finished('П001', '1', 'oksana', nextMorning),
      );
  });
});

describe('printing', () => {
  const one = given(morning, issued('П001', at(0)));
  const failed = { outcome: 'failed', fault: 'no-paper' } as const;

  test('P1 P2 what became of the paper is kept with the ticket, and the place stays', () => {
    one
      .when(theKiosk, { type: 'reportPrint', ticketId: idOf('П001'), print: failed }, at(1))
      .then({ type: 'printReported', at: at(1), ticketId: idOf('П001'), print: failed });
    const centre = centreAfter(morning, issued('П001', at(0)), {
      type: 'printReported',
      at: at(1),
      ticketId: idOf('П001'),
      print: failed,
    });
    expect(look(centre.waiting, idOf('П001'))?.print).toEqual(failed);
  });

  test('P2 the same report twice is one report; an unknown ticket is refused', () => {
    given(morning, issued('П001', at(0)), {
      type: 'printReported',
      at: at(1),
      ticketId: idOf('П001'),
      print: failed,
    })
      .when(theKiosk, { type: 'reportPrint', ticketId: idOf('П001'), print: failed }, at(2))
      .then();
    one
      .when(theKiosk, { type: 'reportPrint', ticketId: idOf('П777'), print: failed }, at(2))
      .refused('ticket-unknown');
  });

  test('P3 a printer state is kept when it changes', () => {
    const noPaper = { state: 'fault', fault: 'no-paper' } as const;
    const report = { type: 'reportPrinter', printer: noPaper } as const;
    const changed = {
      type: 'printerChanged',
      at: at(1),
      kioskId: 'kiosk-1',
      printer: noPaper,
    } as never;
    one.when(theKiosk, report, at(1)).then(changed);
    given(morning, changed).when(theKiosk, report, at(2)).then();
    given(morning, changed)
      .when(
        theKiosk,
        { type: 'reportPrinter', printer: { state: 'ready', paper: 'near-end' } },
        at(2),
      )
      .then({
        type: 'printerChanged',
        at: at(2),
        kioskId: 'kiosk-1',
        printer: { state: 'ready', paper: 'near-end' },
      } as never);
  });
});

describe('settings', () => {
  const letter = (value: string) => ({
    ...smallCatalogue,
    groups: smallCatalogue.groups.map((group) => ({
      ...group,
      letter: group.id === 'passport' ? value : group.letter,
    })),
  });

  test('S1 only the set-up changes settings', () => {
    for (const actor of [oksana, theKiosk])
      given()
        .when(actor, { type: 'setDesks', desks: smallDesks }, at(0))
        .refused('not-yours-to-ask');
    given(morning)
      .when(theSetup, { type: 'setDesks', desks: smallDesks }, at(0))
      .then({ type: 'desksSet', at: at(0), desks: smallDesks });
  });

  test.each(['О', 'З', 'Ч', 'Б', 'І', 'AA', 'Р'])('N2 S2 the letter %s is refused', (wrong) => {
    given()
      .when(theSetup, { type: 'setCatalogue', catalogue: letter(wrong) }, at(0))
      .refused('settings-contradict');
  });

  test('S2 a service needs a group, and what a desk gives or somebody waits for stays', () => {
    const { groups, services } = smallCatalogue;
    given()
      .when(
        theSetup,
        { type: 'setCatalogue', catalogue: { groups: groups.slice(0, 1), services } },
        at(0),
      )
      .refused('settings-contradict');
    given()
      .when(
        theSetup,
        { type: 'setCatalogue', catalogue: { groups, services: services.slice(0, 2) } },
        at(0),
      )
      .refused('settings-contradict');
    given(
      { type: 'desksSet', at: 0 as Instant, desks: [aDesk('1', 'id-card')] },
      morning,
      issued('Р001', at(0)),
    )
      .when(
        theSetup,
        { type: 'setCatalogue', catalogue: { groups, services: services.slice(0, 2) } },
        at(1),
      )
      .refused('settings-contradict');
  });

  test.each([
    ['two desks with one number', [aDesk('1', 'move'), { ...aDesk('2', 'move'), number: '1' }]],
    ['two desks with one id', [aDesk('1', 'move'), { ...aDesk('1', 'move'), number: '2' }]],
    ['a service that nobody knows', [aDesk('1', 'no-such')]],
  ])('S3 refused: %s', (_, desks) => {
    given().when(theSetup, { type: 'setDesks', desks }, at(0)).refused('settings-contradict');
  });

  test('S3 a desk where somebody sits stays', () => {
    given(morning, taken('3', 'oksana', at(0)))
      .when(theSetup, { type: 'setDesks', desks: smallDesks.slice(0, 2) }, at(1))
      .refused('settings-contradict');
  });

  test('S3 what somebody came for keeps a desk, also while she is being called', () => {
    const withoutMove = [aDesk('1', 'id-card', 'foreign')];
    const called1 = called('Р001', '2', 'oksana', at(2));
    for (const events of [[], [taken('2', 'oksana', at(1)), called1]])
      given(morning, issued('Р001', at(0)), ...events)
        .when(theSetup, { type: 'setDesks', desks: [...withoutMove, aDesk('2', 'foreign')] }, at(3))
        .refused('settings-contradict');
  });

  test('S2 S3 those whom yesterday left waiting hold back no setting of today', () => {
    const nextMorning = at(24 * 60 - 120);
    const desks = [aDesk('1', 'id-card')];
    given(morning, issued('Р001', at(0)))
      .when(theSetup, { type: 'setDesks', desks }, nextMorning)
      .then(dayBegan(nextMorning, '2026-03-10' as BusinessDay, [idOf('Р001')]), {
        type: 'desksSet',
        at: nextMorning,
        desks,
      });
  });

  test('S4 a span begins before it ends', () => {
    given()
      .when(
        theSetup,
        { type: 'setOpeningHours', hours: openEveryDay(span('17:00', '09:00')) },
        at(0),
      )
      .refused('settings-contradict');
  });

  test('S1 a time zone that nobody knows and a name in one language are refused', () => {
    const name = { uk: 'ЦНАП', en: 'Centre' };
    const rules = plainRules;
    given()
      .when(theSetup, { type: 'describeCentre', name, timeZone: 'Europe/Kyyiv', rules }, at(0))
      .refused('settings-contradict');
    given()
      .when(
        theSetup,
        { type: 'describeCentre', name: { ...name, en: '' }, timeZone: 'UTC', rules },
        at(0),
      )
      .refused('settings-contradict');
    given(morning)
      .when(theSetup, { type: 'describeCentre', name, timeZone: 'UTC', rules }, at(0))
      .then({ type: 'centreDescribed', at: at(0), name, timeZone: 'UTC', rules });
  });
});

test('Q2 people ahead of a ticket that waits are those before it in its group', () => {
  const centre = centreAfter(
    morning,
    issued('П001', at(0)),
    issued('Р001', at(1)),
    issued('П002', at(2)),
    issued('П003', at(3)),
  );
  const ahead = (number: string) =>
    peopleAhead(centre, look(centre.waiting, idOf(number)) as never, at(4));
  expect([ahead('П001'), ahead('Р001'), ahead('П002'), ahead('П003')]).toEqual([0, 0, 1, 2]);
});
