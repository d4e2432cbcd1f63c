import { usualRules } from '@cherha/shared/domain/rules.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seriesLetters } from '@cherha/shared/domain/catalogue.ts';
import { describe, expect, test } from 'vitest';
import { readCentreFile } from './settings-file.ts';

const good = {
  name: { uk: 'Центр', en: 'Centre' },
  timeZone: 'Europe/Kyiv',
  openingHours: {
    week: {
      mon: ['09:00-13:00', '14:00-18:00'],
      tue: [],
      wed: [],
      thu: [],
      fri: [],
      sat: [],
      sun: [],
    },
    exceptions: { '2026-12-31': { spans: ['09:00-12:00'], reason: 'скорочений день' } },
  },
  groups: [
    { id: 'passport', letter: 'П', name: { uk: 'Паспорти', en: 'Passports' } },
    { id: 'land', letter: 'К', name: { uk: 'Земля' } },
  ],
  services: [
    { id: 'id-card', group: 'passport', name: { uk: 'Паспорт', en: 'ID card' }, frequent: true },
    { id: 'plot', group: 'land', name: { uk: 'Витяг' } },
  ],
  desks: [
    { id: 'desk-1', number: '1', groups: ['passport'] },
    { id: 'desk-2', number: '2', groups: ['land'], services: ['id-card'] },
  ],
};

const read = (file: unknown) => readCentreFile(JSON.stringify(file));

/** The places that are wrong when one thing in a good file is changed. */
function placesWhen(change: (file: typeof good) => void): string[] {
  const file = structuredClone(good);
  change(file);
  const result = read(file);
  return result.ok ? [] : result.problems.map(({ place }) => place);
}

const settings = () => {
  const result = read(good);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe('a good file', () => {
  test('becomes the settings of a centre', () => {
    expect(settings().description).toEqual({
      name: good.name,
      timeZone: 'Europe/Kyiv',
      rules: usualRules,
    });
    expect(settings().hours.week.mon).toEqual([
      { from: '09:00', until: '13:00' },
      { from: '14:00', until: '18:00' },
    ]);
    expect(settings().hours.exceptions['2026-12-31']).toEqual({
      spans: [{ from: '09:00', until: '12:00' }],
      reason: 'скорочений день',
    });
  });

  test('lets a desk give whole groups and single services', () => {
    expect(settings().desks.map((desk) => desk.services)).toEqual([
      ['id-card'],
      ['id-card', 'plot'],
    ]);
  });

  test('shows Ukrainian where an English name is missing', () => {
    expect(settings().catalogue.services[1]?.name).toEqual({ uk: 'Витяг', en: 'Витяг' });
  });

  test('S14: has everyday words of a service, in one language or in both', () => {
    const called = (alsoCalled: object) =>
      read({ ...good, services: [{ ...good.services[0], alsoCalled }, good.services[1]] });
    const both = called({ uk: [' ідкартка ', 'паспорт'], en: ['passport'] });
    expect(both.ok && both.value.catalogue.services.map((one) => one.alsoCalled)).toEqual([
      { uk: ['ідкартка', 'паспорт'], en: ['passport'] },
      undefined,
    ]);
    const one = called({ uk: ['ідкартка'] });
    expect(one.ok && one.value.catalogue.services[0]?.alsoCalled).toEqual({
      uk: ['ідкартка'],
      en: [],
    });
  });

  test.each([
    [{ uk: [''] }, 'uk[0]'],
    [{ en: ['x'.repeat(41)] }, 'en[0]'],
    [{ uk: ['паспорт', 'паспорт '] }, 'uk'],
    [{ uk: Array.from({ length: 21 }, (_, n) => `слово ${n}`) }, 'uk'],
    [{ pl: ['paszport'] }, ''],
  ])('S14: says which everyday words are wrong: %o', (alsoCalled, place) => {
    const result = read({
      ...good,
      services: [{ ...good.services[0], alsoCalled }, good.services[1]],
    });
    const wrong = result.ok ? [] : result.problems.map((problem) => problem.place);
    expect(wrong).toEqual([`services[0].alsoCalled${place && '.'}${place}`]);
  });

  test('tells visitors which of its facts are in doubt', () => {
    const about = { documents: ['Заява'], fee: '100 грн', asOf: '2026-01-15' };
    const unverified = [
      { fact: 'documents' },
      { fact: 'fee', why: 'ціна 2022 року' },
      { fact: 'term' },
      { fact: 'name' },
    ];
    const result = read({
      ...good,
      services: [{ ...good.services[0], about, unverified }, good.services[1]],
    });
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && result.value.catalogue.services[0]?.about.doubtful).toEqual([
      'documents',
      'fee',
    ]);
  });

  test('has what to bring in Ukrainian alone or in both languages', () => {
    const about = { documents: ['Заява', { uk: 'Довідка', en: 'Certificate' }, { uk: 'Фото' }] };
    const result = read({ ...good, services: [{ ...good.services[0], about }, good.services[1]] });
    expect(result.ok && result.value.catalogue.services[0]?.about.documents).toEqual([
      'Заява',
      { uk: 'Довідка', en: 'Certificate' },
      'Фото',
    ]);
  });

  test('says what is where, and leads to services by what has happened', () => {
    const name = { uk: 'Зала' };
    const result = read({
      ...good,
      topics: [{ id: 'lost', kind: 'situation', name, services: ['id-card'] }],
      building: [{ id: 'hall', kind: 'windows', name, way: name, desks: ['desk-1'] }],
    });
    expect(result.ok && result.value.catalogue.topics?.[0]).toEqual({
      id: 'lost',
      kind: 'situation',
      name: { uk: 'Зала', en: 'Зала' },
      services: ['id-card'],
    });
    expect(result.ok && result.value.building[0]).toMatchObject({
      way: { uk: 'Зала', en: 'Зала' },
      desks: ['desk-1'],
    });
  });
});

describe('a file with a mistake names its place:', () => {
  test('a fee of which nobody says of when it is', () => {
    const about = { fee: '100 грн' };
    expect(placesWhen((file) => Object.assign(file.services[0] ?? {}, { about }))).toEqual([
      'services[0].about.asOf',
    ]);
  });

  test('a topic or a spot that leads to nothing, or stands there twice', () => {
    const name = { uk: 'Назва' };
    const topics = (...services: string[]) =>
      placesWhen((file) =>
        Object.assign(file, { topics: [{ id: 'lost', kind: 'people', name, services }] }),
      );
    expect(topics('no-such')).toEqual(['topics[0].services']);
    expect(topics('plot', 'plot')).toEqual(['topics[0].services']);
    expect(topics()).toEqual(['topics[0].services']);
    const spot = { id: 'hall', name, way: name, desks: ['desk-9'] };
    expect(
      placesWhen((file) => Object.assign(file, { building: [spot, { ...spot, desks: [] }] })),
    ).toEqual(['building[1].id', 'building[0].desks']);
    expect(placesWhen((file) => Object.assign(file, { building: [{ id: 'x', name }] }))).toEqual([
      'building[0].way',
    ]);
  });

  test('not JSON at all', () => {
    expect(readCentreFile('{ name: ')).toMatchObject({
      ok: false,
      problems: [{ place: 'the file' }],
    });
    expect(read([])).toMatchObject({ ok: false, problems: [{ place: 'the file' }] });
  });

  test('a time zone that is none', () => {
    expect(placesWhen((file) => (file.timeZone = 'Kyiv'))).toEqual(['timeZone']);
  });

  test('a span that ends before it begins, or is no span', () => {
    for (const span of ['18:00-09:00', '9-18', '09:00', '09:00-25:00'])
      expect(placesWhen((file) => (file.openingHours.week.mon[1] = span))).toEqual([
        'openingHours.week.mon[1]',
      ]);
  });

  test('a day that is in no calendar', () => {
    const closed = { spans: [], reason: 'зачинено' };
    for (const day of ['2026-02-31', '2026-02-29', '2026-13-01', '2026-1-1', '31.12.2026'])
      expect(
        read({ ...good, openingHours: { ...good.openingHours, exceptions: { [day]: closed } } }),
      ).toEqual({
        ok: false,
        problems: [
          {
            place: `openingHours.exceptions.${day}`,
            problem: 'must be a date of the calendar such as 2026-12-31',
          },
        ],
      });
    expect(
      placesWhen((file) => Object.assign(file.openingHours.exceptions, { '2028-02-29': closed })),
    ).toEqual([]);
  });

  test('a letter that can be misread, and one used twice', () => {
    expect(placesWhen((file) => (file.groups[0]!.letter = 'О'))).toEqual(['groups[0].letter']);
    expect(placesWhen((file) => (file.groups[1]!.letter = 'П'))).toEqual(['groups[1].letter']);
  });

  test('an empty name', () => {
    expect(placesWhen((file) => (file.services[1]!.name.uk = '  '))).toEqual([
      'services[1].name.uk',
    ]);
  });

  test('a service of no group, a desk with a service that is not there', () => {
    expect(placesWhen((file) => (file.services[0]!.group = 'water'))).toEqual([
      'services[0].group',
    ]);
    expect(placesWhen((file) => (file.desks[1]!.services = ['id-kard']))).toEqual([
      'desks[1].services',
    ]);
  });

  test('two desks with one number, two services with one id', () => {
    expect(placesWhen((file) => (file.desks[1]!.number = '1'))).toEqual(['desks[1].number']);
    expect(placesWhen((file) => (file.services[1]!.id = 'id-card'))).toContain('services[1].id');
  });

  test('a place of help twice, and one that alerts a desk that is not there', () => {
    const place = (id: string, ...desks: string[]) => ({ id, name: { uk: 'Вхід' }, desks });
    const places = (...helpPlaces: object[]) =>
      placesWhen((file) => Object.assign(file, { helpPlaces }));
    expect(places(place('door'), place('door'))).toEqual(['helpPlaces[1].id']);
    expect(places(place('door', 'desk-9'))).toEqual(['helpPlaces[0].desks']);
    expect(places(place('door', 'desk-1'), place('hall'))).toEqual([]);
  });

  test('a word that nobody knows', () => {
    expect(placesWhen((file) => Object.assign(file.desks[0]!, { colour: 'red' }))).toEqual([
      'desks[0]',
    ]);
  });

  test('several at once', () => {
    const places = placesWhen((file) => {
      file.timeZone = '';
      file.groups[0]!.letter = 'z';
    });
    expect(places).toEqual(['timeZone', 'groups[0].letter']);
  });
});

test('the file of the guide is a good one', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/centre-file.md'), 'utf8');
  const [, file = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
  expect(readCentreFile(file)).toMatchObject({ ok: true });
  expect(guide).toContain(seriesLetters.join(' '));
});
