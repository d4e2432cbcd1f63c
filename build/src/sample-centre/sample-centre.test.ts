import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@cherha/queue-server/src/server.ts';
import { newCentre } from '@cherha/shared/domain/centre.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { openingAt } from '@cherha/shared/domain/opening-hours.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import { catalogueView } from '@cherha/shared/views/kiosk-view.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accounts } from './accounts.ts';
import { sampleCentre, sampleSettings } from './sample-centre.ts';

const { catalogue, desks, building } = sampleSettings();

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'cherha-sample-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const opened = (clock: () => Instant) =>
  startServer({ dataDir, port: 0, clock, sample: sampleCentre });
const atNight = (): Instant => at(15 * 60);

test('every group and every service of the seed is offered, in both languages', () => {
  expect(catalogue.groups).toHaveLength(15);
  expect(catalogue.services).toHaveLength(93);
  for (const { name } of [...catalogue.groups, ...catalogue.services]) {
    expect(name.uk).toMatch(/\p{Script=Cyrillic}/u);
    expect(name.en).not.toMatch(/\p{Script=Cyrillic}/u);
  }
  expect(catalogue.services.filter(({ frequent }) => frequent)).toHaveLength(8);
});

test('every service is given at a desk, and no two desks give the same', () => {
  const given = new Set(desks.flatMap((desk) => desk.services));
  expect(catalogue.services.filter(({ id }) => !given.has(id))).toEqual([]);
  expect(desks.map((desk) => desk.number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  expect(new Set(desks.map((desk) => desk.services.join())).size).toBe(8);
});

test('every fact names its source, and a doubtful one says so', () => {
  for (const { about } of catalogue.services) expect(about.sources.length).toBeGreaterThan(0);
  const exchange = catalogue.services.find(({ id }) => id === 'pp-id-exchange');
  expect(exchange?.about.doubtful).toEqual(['fee']);
});

test('what people come for most is told in both languages, and a kiosk gets a catalogue of sensible size', () => {
  const often = catalogue.services.filter(({ frequent }) => frequent);
  for (const { about } of often)
    for (const told of [...about.documents, about.term, about.fee, about.note])
      if (told !== undefined) expect(told).toHaveProperty('en');
  const view = catalogueView({ ...newCentre, catalogue, desks, building }, 1);
  expect(Buffer.byteLength(JSON.stringify(view))).toBeLessThan(120_000);
});

test('apostrophes inside words are letters', () => {
  const file = readFileSync(join(import.meta.dirname, 'centre.json'), 'utf8');
  expect(file.match(/\p{Script=Cyrillic}['’`]\p{Script=Cyrillic}/u)).toBeNull();
  expect(file).toContain('Сімʼя');
});

test('a newcomer at night finds it open, today and tomorrow', async () => {
  const server = await opened(atNight);
  const { hours, timeZone } = server.mailbox.state();
  const hoursLater = (n: number): Instant => (atNight() + n * 3_600_000) as Instant;
  expect(openingAt(hours, timeZone, atNight())).toEqual({ open: true, until: '24:00' });
  expect(openingAt(hours, timeZone, hoursLater(20)).open).toBe(true);
  expect(openingAt(hours, timeZone, hoursLater(3 * 24)).open).toBe(false);
  await server.close();
});

test('everybody of the start page can sign in', async () => {
  const server = await opened(atNight);
  for (const { login, password, name, role } of accounts)
    expect(await server.people.staff.byPassword(login, password)).toMatchObject({ name, role });
  expect(accounts.filter(({ role }) => role === 'operator')).toHaveLength(11);
  await server.close();
});

test('a second start on the same day adds nothing, on the next day only the day and its hours', async () => {
  const first = await opened(atNight);
  const { version } = first.mailbox.state();
  await first.close();
  const second = await opened(atNight);
  expect(second.mailbox.state().version).toBe(version);
  expect(second.people.staff.all()).toHaveLength(12);
  await second.close();
  const third = await opened(() => (atNight() + 24 * 3_600_000) as Instant);
  expect(third.mailbox.state().version).toBe(version + 2);
  await third.close();
});
