import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { USUAL_NORM_MINUTES } from '@cherha/shared/domain/catalogue.ts';
import { newCentre } from '@cherha/shared/domain/centre.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import { evolve } from '@cherha/shared/domain/evolve.ts';
import type { CentreId } from '@cherha/shared/domain/ids.ts';
import { usualRules } from '@cherha/shared/domain/rules.ts';
import { frozen } from '@cherha/shared/domain/snapshot.ts';
import { breaking } from '@cherha/shared/testing/breaking.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import { describe, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { ticketRows } from './ticket-rows.ts';
import { storedTypes, upcast } from './upcast.ts';

/** Logs as earlier programs stored them, line by line, and the centre that each made; never changed. */
const folder = join(import.meta.dirname, 'recorded');
const versions = readdirSync(folder).flatMap((file) => file.match(/^(.*)\.jsonl$/)?.[1] ?? []);
const linesOf = (version: string): string[] =>
  readFileSync(join(folder, `${version}.jsonl`), 'utf8')
    .trim()
    .split('\n');
const madeThen = (version: string): object =>
  JSON.parse(readFileSync(join(folder, `${version}.centre.json`), 'utf8')) as object;

/** As it is compared: without what is undefined, and with the tickets in the order of their ids. */
function centreOf(story: readonly Event[], by = evolve): unknown {
  const { tickets, ...centre } = frozen(story.reduce(by, newCentre));
  const inOrder = tickets.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.parse(JSON.stringify({ ...centre, tickets: inOrder }));
}

const told = (): Event[] => linesOf('version-1').map(upcast);

describe.each(versions)('the log of %s', (version) => {
  test('T4 makes the centre that it made then', () => {
    expect(centreOf(linesOf(version).map(upcast))).toMatchObject(madeThen(version));
  });

  test('makes another centre when an event is forgotten, so that this is heard', () => {
    const types = linesOf(version).map((line) => upcast(line).type);
    expect(types).toContain('visitFinished');
    const forgetful = breaking('visitFinished', ({ before }) => before);
    const isOther = (): void =>
      expect(centreOf(linesOf(version).map(upcast), forgetful)).toMatchObject(madeThen(version));
    expect(isOther).toThrow();
  });
});

test('a log of the first version cannot be told as it lies there', () => {
  const asItLies = linesOf('version-1').map((line) => JSON.parse(line) as Event);
  expect(() => centreOf(asItLies)).toThrow();
});

test('every kind of event is in a recorded log: a new one is recorded when it is made', () => {
  const recorded = new Set<string>(versions.flatMap(linesOf).map((line) => upcast(line).type));
  expect(storedTypes.filter((type) => !recorded.has(type))).toEqual([]);
});

test('an event of a newer program is refused loudly', () => {
  expect(() => upcast('{"type":"somethingNew","at":1}')).toThrow('somethingNew');
});

test('what the first version could not say yet is what a centre has by itself', () => {
  const { rules, catalogue, desks } = told().reduce(evolve, newCentre);
  expect(rules).toEqual(usualRules);
  expect(catalogue.services.map(({ normMinutes }) => normMinutes)).toEqual(
    catalogue.services.map(() => USUAL_NORM_MINUTES),
  );
  for (const desk of desks) expect(desk).toMatchObject({ backup: [], purposes: [], breaks: [] });
});

test('V2: its tickets are rows, and its visits are legs', () => {
  const db = openDatabase(':memory:');
  const write = ticketRows(db);
  for (const event of told()) write('c1' as CentreId, event);
  const legs = db
    .prepare(
      'select service_id, n, since, called_at, started_at, ended_at, outcome, did from leg order by ended_at',
    )
    .all();
  expect(legs).toEqual([
    {
      service_id: 'id-card',
      n: 1,
      since: at(1),
      called_at: at(7),
      started_at: at(9),
      ended_at: at(15),
      outcome: 'resolved',
      did: '["id-card"]',
    },
    {
      service_id: 'id-card',
      n: 1,
      since: at(3),
      called_at: at(20),
      started_at: at(21),
      ended_at: at(25),
      outcome: 'resolved',
      did: '["id-card"]',
    },
  ]);
  const called = db.prepare('select number, first_called_at from ticket order by number').all();
  expect(called).toEqual([
    { number: 'П001', first_called_at: at(7) },
    { number: 'П002', first_called_at: at(16) },
    { number: 'П003', first_called_at: at(20) },
    { number: 'Р001', first_called_at: null },
  ]);
  db.close();
});
