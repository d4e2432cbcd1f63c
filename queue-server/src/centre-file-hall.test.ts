import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCentreFile } from './settings-file.ts';

const sample = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../build/src/sample-centre/centre.json'), 'utf8'),
) as { desks: object[] };

const read = (hall: object) => readCentreFile(JSON.stringify({ ...sample, hall }));
const hallOf = (hall: object) => {
  const result = read(hall);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.hall;
};
const wrong = (hall: object) => {
  const result = read(hall);
  return result.ok ? [] : result.problems;
};
const places = (hall: object) => wrong(hall).map(({ place }) => place);

test('S12: a board is what the file says, and as usual where it says nothing', () => {
  const text = { uk: 'Каса працює до 16:00' };
  expect(
    hallOf({
      boards: [
        { id: 'hall-2', zone: { groups: ['passport'] }, ticker: [{ text, until: '2026-12-31' }] },
      ],
    })?.boards,
  ).toEqual([
    {
      id: 'hall-2',
      zone: { groups: ['passport'], desks: [] },
      parts: ['earlier', 'waiting', 'forecast', 'clock'],
      speaks: true,
      ticker: [{ text: { ...text, en: text.uk }, until: '2026-12-31' }],
    },
  ]);
});

test('S12: a colour on which letters cannot be read is refused with what it reaches', () => {
  const [problem] = wrong({ boards: [{ id: 'a', accent: '#888888' }] });
  expect(problem?.place).toBe('hall.boards[0].accent');
  expect(problem?.problem).toContain('5.9:1 at best');
  expect(places({ boards: [{ id: 'a', accent: 'red' }] })).toEqual(['hall.boards[0].accent']);
  expect(wrong({ boards: [{ id: 'a', accent: '#0a4a86' }] })).toEqual([]);
});

test('S12: what is no part, group, desk, day or column is named by its place', () => {
  expect(places({ boards: [{ id: 'a', parts: ['clocks'] }] })).toEqual(['hall.boards[0].parts[0]']);
  expect(places({ boards: [{ id: 'a', columns: 9 }] })).toEqual(['hall.boards[0].columns']);
  expect(
    places({ boards: [{ id: 'a', zone: { groups: ['x'], desks: ['y'] } }, { id: 'a' }] }),
  ).toEqual(['hall.boards[1].id', 'hall.boards[0].zone.groups', 'hall.boards[0].zone.desks']);
  const text = { uk: 'а' };
  expect(
    places({ boards: [{ id: 'a', ticker: [{ text, from: '2026-05-02', until: '2026-05-01' }] }] }),
  ).toEqual(['hall.boards[0].ticker[0].until']);
});

test('S13: silent hours are hours of no loudness', () => {
  const sound = hallOf({
    sound: { byTime: [{ span: '08:00-10:00', volume: 40 }], silent: ['20:00-24:00'] },
  })?.sound;
  expect(sound).toEqual({
    volume: 100,
    byTime: [
      { from: '08:00', until: '10:00', volume: 40 },
      { from: '20:00', until: '24:00', volume: 0 },
    ],
    repeat: 1,
    languages: 'visitor',
  });
});

test('S13: two loudnesses at one time are refused', () => {
  const [problem] = wrong({
    sound: { byTime: [{ span: '08:00-10:00', volume: 40 }], silent: ['09:00-11:00'] },
  });
  expect(problem).toEqual({
    place: 'hall.sound.silent[0]',
    problem: 'is at the same time as hall.sound.byTime[0]',
  });
});

test('a desk may be a room or a table', () => {
  const [first, ...others] = sample.desks;
  const file = { ...sample, desks: [{ ...first, place: 'room' }, ...others] };
  const result = readCentreFile(JSON.stringify(file));
  expect(result.ok && result.value.desks.map(({ place }) => place).slice(0, 2)).toEqual([
    'room',
    undefined,
  ]);
});
