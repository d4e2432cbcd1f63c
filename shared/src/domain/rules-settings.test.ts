import { describe, expect, test } from 'vitest';
import { plainRules, smallCatalogue, staff, theSetup, usualNumbers } from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import type { AlsoCalled, Words } from './catalogue.ts';
import type { PriorityCategory } from './priority.ts';
import type { Rules } from './rules.ts';
import { usualTicket, type TicketTemplate } from './ticket-template.ts';

const sets = (rules: Partial<Rules>) =>
  new Hall().ask(theSetup, {
    type: 'describeCentre',
    name: { uk: 'ЦНАП', en: 'Centre' },
    timeZone: 'Europe/Kyiv',
    rules: { ...plainRules, ...rules },
  });
const refused = 'settings-contradict';

describe('S: settings that contradict themselves are refused whole', () => {
  test('S5: nothing lasts less than no time, and somebody can be served', () => {
    expect(sets({ undoSeconds: -1 })).toBe(refused);
    expect(sets({ visitorsAtDesk: 0 })).toBe(refused);
    expect(sets({ calls: { ...plainRules.calls, announcementsAtMost: 0 } })).toBe(refused);
    expect(sets({ order: { ...plainRules.order, interleave: { priority: 0, others: 1 } } })).toBe(
      refused,
    );
    expect(sets({ numbers: { ...usualNumbers, first: 5, last: 4 } })).toBe(refused);
    expect(sets({ numbers: { ...usualNumbers, last: 1000 } })).toBe(refused);
    expect(sets({})).toContain('centreDescribed');
  });

  test('S5: a letter of booked visitors or of priority is nobody else’s', () => {
    const [group] = smallCatalogue.groups;
    const letters = (bookedLetter: string, priorityLetter?: string) =>
      sets({
        numbers: { ...usualNumbers, bookedLetter, ...(priorityLetter && { priorityLetter }) },
      });
    expect(letters(group?.letter ?? '')).toBe(refused);
    expect(letters('О')).toBe(refused);
    expect(letters('Ю', 'Ю')).toBe(refused);
    expect(letters('Ю', 'Ш')).toContain('centreDescribed');
  });

  test('S6: what a person can do is of the catalogue, and nothing is her own and her backup at once', () => {
    const skills = (services: string[], backup: string[] = []) =>
      new Hall().ask(theSetup, {
        type: 'setSkills',
        skills: {
          oksana: {
            services: services.map((id) => wish(id).serviceId),
            backup: backup.map((id) => wish(id).serviceId),
          },
        },
      });
    expect(skills(['no-such'])).toBe(refused);
    expect(skills(['id-card'], ['id-card'])).toBe(refused);
    expect(skills(['id-card'], ['move'])).toContain('skillsSet');
  });

  test('S7: a category says in words what it is, by what right, and what is shown', () => {
    const words = { uk: 'Назва', en: 'Name' };
    const category = {
      id: 'one' as never,
      name: words,
      basis: words,
      document: words,
      byLaw: false,
      headStartMinutes: 5,
      accompanying: false,
      oncePerDay: false,
      active: true,
    } satisfies PriorityCategory;
    const put = (...priorities: PriorityCategory[]) =>
      new Hall().ask(theSetup, { type: 'setPriorities', priorities });
    expect(put({ ...category, basis: { uk: '', en: 'x' } })).toBe(refused);
    expect(put({ ...category, headStartMinutes: -1 })).toBe(refused);
    expect(put(category, category)).toBe(refused);
    expect(put(category)).toContain('prioritiesSet');
  });
});

describe('S9: what a ticket says besides', () => {
  const put = (ticket: Partial<TicketTemplate>) =>
    new Hall().ask(theSetup, { type: 'setTicketTemplate', ticket: { ...usualTicket, ...ticket } });
  const logo = { width: 16, height: 3, rows: '////////' };

  test('S9: a ticket as the centre wants it is kept, and only the set-up changes it', () => {
    const hall = new Hall();
    const ticket = { foot: { uk: 'Телефон 15-45', en: 'Call 15-45' }, logo, ...usualTicket };
    expect(hall.ask(theSetup, { type: 'setTicketTemplate', ticket })).toContain(
      'ticketTemplateSet',
    );
    expect(hall.centre.ticketTemplate).toEqual(ticket);
    const asked = hall.ask(staff('oksana', 'reception'), { type: 'setTicketTemplate', ticket });
    expect(asked).toBe('not-yours-to-ask');
  });

  test.each([
    [{ width: 12 }],
    [{ width: 0, rows: '' }],
    [{ height: 0, rows: '' }],
    [{ height: 2 }],
    [{ height: 3.5 }],
    [{ rows: 'Ґґґґґґґґ' }],
    [{ width: 384, height: 1, rows: 'A'.repeat(64) }],
    [{ width: 8, height: 201, rows: 'A'.repeat(268) }],
  ])('S9: a logo that is not whole or does not fit is refused: %o', (wrong) => {
    expect(put({ logo: { ...logo, ...wrong } })).toBe(refused);
    expect(put({ logo })).toContain('ticketTemplateSet');
  });

  test('S9: what is said is said in both languages', () => {
    expect(put({ foot: { uk: 'Телефон', en: '' } })).toBe(refused);
    expect(put({ foot: { uk: '', en: 'Call' } })).toBe(refused);
    const says = (onTicket: Words) =>
      new Hall().ask(theSetup, {
        type: 'setCatalogue',
        catalogue: {
          ...smallCatalogue,
          services: smallCatalogue.services.map((service) => ({ ...service, onTicket })),
        },
      });
    expect(says({ uk: 'Візьміть паспорт', en: '' })).toBe(refused);
    expect(says({ uk: '', en: 'Take your passport' })).toBe(refused);
    expect(says({ uk: 'Візьміть паспорт', en: 'Take your passport' })).toContain('catalogueSet');
  });
});

test('S14: an everyday word says something, and is said once in a language', () => {
  const called = (alsoCalled: AlsoCalled) =>
    new Hall().ask(theSetup, {
      type: 'setCatalogue',
      catalogue: {
        ...smallCatalogue,
        services: smallCatalogue.services.map((service) => ({ ...service, alsoCalled })),
      },
    });
  expect(called({ uk: ['паспорт', ' '], en: [] })).toBe(refused);
  expect(called({ uk: [], en: ['passport', 'passport'] })).toBe(refused);
  expect(called({ uk: ['паспорт', 'ІД'], en: ['паспорт'] })).toContain('catalogueSet');
});
