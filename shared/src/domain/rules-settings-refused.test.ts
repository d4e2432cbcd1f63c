import { describe, expect, test } from 'vitest';
import {
  aDesk,
  aService,
  at,
  openEveryDay,
  plainRules,
  smallCatalogue,
  smallDesks,
  span,
  staff,
  theSetup,
  usualNumbers,
  withRules,
} from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import { aCategory } from '../testing/priorities.ts';
import { bookingCode } from './booking.ts';
import type { Group, Service } from './catalogue.ts';
import type { SettingsCommand } from './commands.ts';
import type { Desk, PlannedBreak } from './desk.ts';
import { inTheWay } from './in-the-way.ts';
import type { OpenSpan } from './opening-hours.ts';
import type { PriorityCategory } from './priority.ts';
import type { Rules } from './rules.ts';

const refused = 'settings-contradict';
const sets = (command: SettingsCommand, hall = new Hall()) => hall.ask(theSetup, command);
const describes = (rules: Partial<Rules>, more: { uk?: string; en?: string; zone?: string } = {}) =>
  sets({
    type: 'describeCentre',
    name: { uk: more.uk ?? 'ЦНАП', en: more.en ?? 'Centre' },
    timeZone: more.zone ?? 'Europe/Kyiv',
    rules: { ...plainRules, ...rules },
  });
const { calls, order, assignment, closing, airRaid } = plainRules;

describe('S1, S5: how a centre is described', () => {
  test('S1: it has a name in both languages and a time zone that there is', () => {
    expect(describes({}, { uk: '' })).toBe(refused);
    expect(describes({}, { en: '' })).toBe(refused);
    expect(describes({}, { zone: 'Europe/Kyyiv' })).toBe(refused);
    expect(describes({})).toContain('centreDescribed');
  });

  const lengths = (length: number): readonly [string, Partial<Rules>][] => [
    ['the time to undo', { undoSeconds: length }],
    ['the pause between announcements', { calls: { ...calls, recallSeconds: length } }],
    ['the time to come', { calls: { ...calls, comeSeconds: length } }],
    ['the grace', { calls: { ...calls, graceMinutes: length } }],
    ['the time that an entry of the book is kept', { book: { keepDays: length } }],
    ['the pause after declining', { assignment: { ...assignment, pauseSeconds: length } }],
    ['the wait until one has aged', { order: { ...order, agedMinutes: length } }],
    ['the wait until a backup joins in', { order: { ...order, backupMinutes: length } }],
    ['how early a booked visitor is due', { order: { ...order, earlyMinutes: length } }],
    ['how late a booked visitor may be', { order: { ...order, lateMinutes: length } }],
    ['a long wait', { closing: { ...closing, longWaitMinutes: length } }],
    ['the time after the all-clear', { airRaid: { ...airRaid, resumeMinutes: length } }],
  ];

  test.each(lengths(-1))('S5: %s is not less than no time', (_, rules) => {
    expect(describes(rules)).toBe(refused);
  });

  test.each(lengths(0))('S5: %s may be no time at all', (_, rules) => {
    expect(describes(rules)).toContain('centreDescribed');
  });

  const interleaved = (priority: number, others: number) =>
    describes({ order: { ...order, interleave: { priority, others } } });

  test('S5, Q6: both lines have a turn', () => {
    expect(interleaved(0, 1)).toBe(refused);
    expect(interleaved(1, 0)).toBe(refused);
    expect(interleaved(1, 1)).toContain('centreDescribed');
  });

  const numbered = (first: number, last: number) =>
    describes({ numbers: { ...usualNumbers, first, last } });

  test('S5, C2: one announcement is enough', () => {
    expect(describes({ calls: { ...calls, announcementsAtMost: 1 } })).toContain('centreDescribed');
  });

  test('S5, N3: numbers are whole, from 1 to 999, and the first is not after the last', () => {
    for (const [first, last] of [
      [0, 9],
      [1, 1000],
      [5, 4],
      [1.5, 9],
      [1, 9.5],
    ] as const)
      expect(numbered(first, last)).toBe(refused);
    expect(numbered(7, 7)).toContain('centreDescribed');
    expect(numbered(1, 999)).toContain('centreDescribed');
  });
});

describe('S2: the catalogue', () => {
  const { groups, services } = smallCatalogue;
  const catalogue = (all: { groups?: readonly Group[]; services?: readonly Service[] }) => ({
    type: 'setCatalogue' as const,
    catalogue: { groups: all.groups ?? groups, services: all.services ?? services },
  });
  const firstGroup = (change: Partial<Group>) =>
    catalogue({ groups: groups.map((one, i) => (i === 0 ? { ...one, ...change } : one)) });
  const more = (...added: Service[]) => catalogue({ services: [...services, ...added] });
  const extra: Group = { id: 'extra' as never, name: { uk: 'Інше', en: 'Other' }, letter: 'Ш' };

  test.each<[string, SettingsCommand]>([
    ['two groups with one id', catalogue({ groups: [...groups, { ...groups[0]!, letter: 'Ш' }] })],
    ['two groups with one letter', catalogue({ groups: [...groups, { ...extra, letter: 'Р' }] })],
    ['two services with one id', more(services[0]!)],
    ['a letter that can be misread', firstGroup({ letter: 'О' })],
    ['a range that ends before it begins', firstGroup({ numbers: { first: 9, last: 8 } })],
    ['a service of a group that there is not', more(aService('tax', 'no-such'))],
    ['a service that takes no time', more(aService('tax', 'passport', { normMinutes: 0 }))],
    ['a quota of less than none', more(aService('tax', 'passport', { quota: -1 }))],
  ])('S2: refused: %s', (_, command) => {
    expect(sets(command)).toBe(refused);
  });

  test('S2: a new group with its range and a service with a quota of none are taken', () => {
    const numbers = { first: 1, last: 99 };
    const tax = aService('tax', 'extra', { quota: 0 });
    const command = catalogue({
      groups: [...groups, { ...extra, numbers }],
      services: [...services, tax],
    });
    expect(sets(command)).toContain('catalogueSet');
  });

  test('S2, N6: no group has a letter of booked visitors or of declared priority', () => {
    const numbers = { ...usualNumbers, bookedLetter: 'Ю', priorityLetter: 'Я' };
    const lettered = (letter: string) =>
      sets(firstGroup({ letter }), new Hall(withRules({ numbers })));
    expect(lettered('Ю')).toBe(refused);
    expect(lettered('Я')).toBe(refused);
    expect(lettered('Ш')).toContain('catalogueSet');
  });

  test('S2: while people wait a catalogue that has all they came for is taken', () => {
    const hall = new Hall();
    hall.takes('move');
    expect(sets(catalogue({}), hall)).toContain('catalogueSet');
  });

  const withoutMove = catalogue({ services: services.slice(0, 2) });

  test('S2: a service with which a window helps out is not taken away', () => {
    const helper = { ...aDesk('1', 'id-card'), backup: [wish('move').serviceId] };
    expect(sets(withoutMove, new Hall({ type: 'desksSet', at: 0 as never, desks: [helper] }))).toBe(
      refused,
    );
  });

  test('S2: what a visitor came for as a second service stays until her visit is over', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.sits('petro', '2');
    hall.takes('id-card', { more: [wish('move')] });
    const only = { type: 'desksSet', at: hall.now, desks: [smallDesks[0]!] } as const;
    const waiting = new Hall(...hall.story, only);
    expect(sets(withoutMove, waiting)).toBe(refused);
    hall.serves('oksana', '1');
    hall.serves('petro', '2');
    expect(sets(withoutMove, new Hall(...hall.story, only))).toContain('catalogueSet');
  });
});

describe('S3, S6: windows and people', () => {
  const desks = (...all: Desk[]): SettingsCommand => ({ type: 'setDesks', desks: all });
  const [one, two, three] = smallDesks as [Desk, Desk, Desk];
  const resting = (from: string, until: string) => ({
    ...three,
    breaks: [{ from, until } as PlannedBreak],
  });

  test.each<[string, SettingsCommand]>([
    ['two windows with one id', desks(one, { ...two, id: one.id })],
    ['two windows with one number', desks(one, { ...two, number: one.number })],
    ['a service that nobody knows', desks(one, aDesk('2', 'no-such'))],
    ['a backup that nobody knows', desks({ ...one, backup: [wish('no-such').serviceId] })],
    ['a service that is its own backup', desks({ ...one, backup: [wish('id-card').serviceId] })],
    ['a break that ends before it begins', desks(one, resting('12:00', '11:00'))],
    ['a break that ends when it begins', desks(resting('12:00', '12:00'))],
  ])('S3: refused: %s', (_, command) => {
    expect(sets(command)).toBe(refused);
  });

  test('S3: a window with a break and one that helps out are taken', () => {
    const helper = { ...one, backup: [wish('move').serviceId] };
    expect(sets(desks(helper, resting('12:00', '12:30')))).toContain('desksSet');
  });

  test('S3: what somebody waits for is given somewhere for her purpose', () => {
    const hall = new Hall();
    hall.takes('move', { purpose: 'collect' });
    const giving = (...purposes: Desk['purposes']) => desks(one, { ...two, purposes });
    expect(sets(giving('submit'), hall)).toBe(refused);
    expect(sets(giving('submit', 'collect'), hall)).toContain('desksSet');
  });

  test('S3: a window that nobody uses any more may go', () => {
    const hall = new Hall();
    hall.sits('ivan', '3');
    expect(sets(desks(one, two), hall)).toBe(refused);
    hall.does(['ivan', '3'], { type: 'leaveDesk' });
    expect(sets(desks(one, two), hall)).toContain('desksSet');
  });

  test('S2, S3: visitors, bookings and windows in the way are named', () => {
    const hall = new Hall();
    hall.sits('ivan', '3');
    hall.takes('move');
    hall.takes('foreign', { more: [wish('move')] });
    hall.takes('id-card');
    hall.ask(staff('halyna', 'reception'), {
      type: 'makeBooking',
      ...wish('move'),
      for: at(24 * 60),
    });
    const code = bookingCode(hall.last('bookingMade').bookingId);
    const losers = [
      { kind: 'visitor', number: 'Р001' },
      { kind: 'visitor', number: 'П001' },
      { kind: 'booking', code, for: at(24 * 60) },
    ];
    expect(inTheWay(hall.centre, desks(one))).toEqual([...losers, { kind: 'desk', number: '3' }]);
    expect(inTheWay(hall.centre, desks(one, three))).toEqual([]);
    const { groups, services } = smallCatalogue;
    const catalogue = { groups, services: services.filter(({ id }) => id !== 'move') };
    expect(inTheWay(hall.centre, { type: 'setCatalogue', catalogue })).toEqual([
      ...losers,
      { kind: 'desk', number: '2' },
      { kind: 'desk', number: '3' },
    ]);
  });

  test('S3: what no window gives already holds no change back', () => {
    const hall = new Hall();
    hall.takes('move');
    const without = { type: 'desksSet', at: hall.now, desks: [one, three] } as const;
    expect(sets(desks(three, one), new Hall(...hall.story, without))).toContain('desksSet');
  });

  test('S3: where somebody sits at one window the windows may stand in another order', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.sits('petro', '2');
    expect(sets(desks(two, one), hall)).toContain('desksSet');
  });

  test('S6: what every person can do and help out with is of the catalogue', () => {
    const oksana = { services: [wish('id-card').serviceId], backup: [] };
    const petro = { services: [], backup: [wish('no-such').serviceId] };
    expect(sets({ type: 'setSkills', skills: { oksana, petro } })).toBe(refused);
  });
});

describe('S4: opening hours', () => {
  const open = (from: string, until: string, more: object = {}): OpenSpan => ({
    ...span(from, until),
    ...more,
  });
  const hours = (...spans: OpenSpan[]) =>
    sets({ type: 'setOpeningHours', hours: openEveryDay(...spans) });

  test.each<[string, OpenSpan]>([
    ['a span that ends when it begins', open('09:00', '09:00')],
    ['reception that ends before tickets do', open('09:00', '17:00', { receptionUntil: '16:59' })],
    ['a last hour before the first', open('09:00', '17:00', { documentsOnlyFrom: '08:59' })],
    ['a last hour after the end', open('09:00', '17:00', { documentsOnlyFrom: '17:01' })],
  ])('S4: refused: %s', (_, wrong) => {
    expect(hours(wrong)).toBe(refused);
    expect(hours(open('07:00', '08:00'), wrong)).toBe(refused);
    const exceptions = { '2026-03-10': { spans: [wrong], reason: 'облік' } };
    const dated = { ...openEveryDay(), exceptions };
    expect(sets({ type: 'setOpeningHours', hours: dated })).toBe(refused);
  });

  test('S4: what happens at the very edge of a span is in order', () => {
    const edges = [
      { receptionUntil: '17:00', documentsOnlyFrom: '09:00' },
      { documentsOnlyFrom: '17:00' },
    ];
    for (const edge of edges)
      expect(hours(open('09:00', '17:00', edge))).toContain('openingHoursSet');
  });
});

describe('S7: categories of priority', () => {
  const put = (...priorities: PriorityCategory[]) => sets({ type: 'setPriorities', priorities });
  const words = { uk: 'Назва', en: 'Name' };

  test.each(['name', 'basis', 'document'])('S7: its %s is there in both languages', (what) => {
    for (const language of ['uk', 'en'])
      expect(put(aCategory('one', { [what]: { ...words, [language]: '' } }))).toBe(refused);
  });

  test('S7: each has its own id, and no head start is less than none', () => {
    expect(put(aCategory('one'), aCategory('one'))).toBe(refused);
    expect(put(aCategory('one', { headStartMinutes: -1 }))).toBe(refused);
    expect(put(aCategory('one', { headStartMinutes: 0 }), aCategory('two'))).toContain(
      'prioritiesSet',
    );
  });
});
