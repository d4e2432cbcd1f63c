import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BookingId, BusinessDay, CentreId } from '@cherha/shared/domain/ids.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Database } from '../store/database.ts';
import { CONTACT_KEY_FILE, contactKey } from './contact-key.ts';
import { contactsIn, type Contacts } from './contacts.ts';

const monday = '2026-03-09' as BusinessDay;
const tuesday = '2026-03-10' as BusinessDay;
const phone = '+380671234567';
const [morning, noon] = ['BOOKING00001', 'BOOKING00002'] as [BookingId, BookingId];

let folder: string;
let db: Database;
let contacts: Contacts;
const ofCentre = (centreId: string): Contacts =>
  contactsIn(db, { centreId: centreId as CentreId, key: contactKey(folder) });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cherha-contacts-'));
  db = openDatabase(join(folder, 'centre.sqlite'));
  contacts = ofCentre('c1');
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

test('B5: a booking is found by its number, on its day and in its centre alone', () => {
  contacts.keep({ id: morning, day: monday }, phone);
  contacts.keep({ id: noon, day: monday }, phone);
  contacts.keep({ id: 'BOOKING00003' as BookingId, day: tuesday }, phone);
  expect(contacts.bookingsOf(phone, monday)).toEqual([morning, noon]);
  expect(contacts.bookingsOf('+380671234568', monday)).toEqual([]);
  expect(ofCentre('c2').bookingsOf(phone, monday)).toEqual([]);
});

test('B5: a number told again is kept once, and the last one counts', () => {
  contacts.keep({ id: morning, day: monday }, phone);
  contacts.keep({ id: morning, day: monday }, '+48601234567');
  expect(contacts.bookingsOf(phone, monday)).toEqual([]);
  expect(contacts.bookingsOf('+48601234567', monday)).toEqual([morning]);
});

test('B5: what is forgotten is gone: one booking, or every day that is over', () => {
  contacts.keep({ id: morning, day: monday }, phone);
  contacts.keep({ id: noon, day: tuesday }, phone);
  contacts.forget(noon);
  expect(contacts.bookingsOf(phone, tuesday)).toEqual([]);
  contacts.keep({ id: noon, day: tuesday }, phone);
  contacts.forgetBefore(tuesday);
  const rows = db.prepare('select booking_id from contact').pluck().all();
  expect(rows).toEqual([noon]);
});

test('what is kept is no number, and says nothing without the key of this server', () => {
  contacts.keep({ id: morning, day: monday }, phone);
  const [kept] = db.prepare<[], string>('select phone_hmac from contact').pluck().all();
  expect(kept).toMatch(/^[0-9a-f]{64}$/);
  const other = mkdtempSync(join(tmpdir(), 'cherha-contacts-'));
  const elsewhere = contactsIn(db, { centreId: 'c1' as CentreId, key: contactKey(other) });
  expect(elsewhere.bookingsOf(phone, monday)).toEqual([]);
  rmSync(other, { recursive: true });
});

test('the key is made once, for the server alone, and a damaged one is said', () => {
  const file = join(folder, CONTACT_KEY_FILE);
  const made = readFileSync(file);
  expect(made).toHaveLength(32);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(contactKey(folder)).toEqual(made);
  writeFileSync(file, made.subarray(0, 7));
  expect(() => contactKey(folder)).toThrow('damaged');
});

test('a server that dies while it writes the key makes a whole one at its next start', () => {
  const file = join(folder, CONTACT_KEY_FILE);
  rmSync(file);
  const make = `
    const { contactKey } = await import(${JSON.stringify(import.meta.resolve('./contact-key.ts'))});
    contactKey(${JSON.stringify(folder)});`;
  // Not one byte can be written to any file.
  const limited = ['-c', 'ulimit -f 0 && exec "$0" --input-type=module -e "$1"'];
  const died = spawnSync('sh', [...limited, process.execPath, make]);
  expect(died.status).not.toBe(0);
  expect(readdirSync(folder)).not.toContain(CONTACT_KEY_FILE);
  expect(contactKey(folder)).toHaveLength(32);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file)).toEqual(contactKey(folder));
});
