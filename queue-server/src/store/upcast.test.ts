import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { USUAL_NORM_MINUTES } from '@cherha/shared/domain/catalogue.ts';
import { newCentre } from '@cherha/shared/domain/centre.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import { evolve } from '@cherha/shared/domain/evolve.ts';
import type { CentreId } from '@cherha/shared/domain/ids.ts';
import { usualRules } from '@cherha/shared/domain/rules.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { ticketRows } from './ticket-rows.ts';
import { upcast } from './upcast.ts';

/** A morning as the first version stored it, line by line; never changed. */
const recorded = readFileSync(join(import.meta.dirname, 'recorded/version-1.jsonl'), 'utf8')
  .trim()
  .split('\n');
const told = (): Event[] => recorded.map(upcast);

test('a log of the first version makes the centre that it made then', () => {
  const centre = told().reduce(evolve, newCentre);
  const tickets = everything(centre.tickets).map((ticket) => [
    ticket.number,
    ticket.status,
    ticket.status === 'finished' ? ticket.outcome : '',
    ticket.announced,
  ]);
  expect(tickets.toSorted(([a], [b]) => String(a).localeCompare(String(b)))).toEqual([
    ['П001', 'finished', 'served', 3],
    ['П002', 'finished', 'no-show', 1],
    ['П003', 'finished', 'served', 1],
    ['Р001', 'waiting', '', 0],
  ]);
  expect(centre.lastNumbers).toEqual({ П: 3, Р: 1 });
  expect(centre.printers).toEqual({ 'kiosk-1': { state: 'ready', paper: 'enough' } });
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
