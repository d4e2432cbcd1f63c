import type { CentreId, DeviceId, Instant } from '@cherha/shared/domain/ids.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase, type Database } from '../store/database.ts';
import { PAIRING_MINUTES, PAIRINGS_AT_ONCE } from './pairing.ts';
import { peopleIn, type People, type PeopleChange } from './people.ts';
import { SESSION_HOURS } from './sessions.ts';

const folder = mkdtempSync(join(tmpdir(), 'cherha-people-'));
let file = 0;
let db: Database;
let people: People;
let now: Instant;
const changes: PeopleChange[] = [];

beforeEach(() => {
  db = openDatabase(join(folder, `${(file += 1)}.sqlite`));
  now = at(0);
  changes.length = 0;
  people = peopleIn(db, { centreId: 'c1' as CentreId, clock: () => now });
  people.onChange((change) => changes.push(change));
});
afterEach(() => {
  db.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const olena = { login: 'Olena', password: 'правильний', name: 'Олена', role: 'operator' } as const;
const later = (minutes: number): void => {
  now = (now + minutes * 60_000) as Instant;
};

async function olenaSignedIn(): Promise<string> {
  const added = await people.staff.add(olena);
  if (!added.ok) throw new Error(added.error);
  return people.sessions.open(added.value.id);
}

test('who knows login and password is let in, however the login was typed', async () => {
  await people.staff.add(olena);
  expect(await people.staff.byPassword(' OLENA ', 'правильний')).toMatchObject({
    name: 'Олена',
    role: 'operator',
  });
});

test('a wrong password, an unknown login and a closed account are not let in', async () => {
  await people.staff.add(olena);
  expect(await people.staff.byPassword('olena', 'неправильний')).toBeUndefined();
  expect(await people.staff.byPassword('nobody', 'правильний')).toBeUndefined();
  people.staff.close('olena');
  expect(await people.staff.byPassword('olena', 'правильний')).toBeUndefined();
});

test('a login belongs to one person, also after the account was closed', async () => {
  await people.staff.add(olena);
  people.staff.close('olena');
  expect(await people.staff.add({ ...olena, login: 'olena' })).toEqual({
    ok: false,
    error: 'login-taken',
  });
});

test('the database holds no password and no token as they are', async () => {
  const session = await olenaSignedIn();
  const opened = people.pairing.open('kiosk');
  if (!opened.ok) throw new Error(opened.error);
  people.pairing.accept(opened.value.code, 'Термінал');
  const state = people.pairing.stateOf(opened.value.pairingId);
  const token = state.state === 'paired' ? state.token : '';
  expect(token).not.toBe('');

  const stored = ['staff', 'session', 'device', 'pairing']
    .flatMap((table) => db.prepare(`select * from ${table}`).all())
    .map((row) => JSON.stringify(row))
    .join('\n');
  for (const secret of ['правильний', session, opened.value.pairingId, token])
    expect(stored).not.toContain(secret);
  expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
});

test('a session is known by its token until it is closed', async () => {
  const token = await olenaSignedIn();
  const id = people.sessions.byToken(token)?.id;
  expect(people.sessions.byToken(token)?.me.name).toBe('Олена');
  expect(people.sessions.holding()).toEqual(new Set([id]));
  people.sessions.close(token);
  expect(people.sessions.byToken(token)).toBeUndefined();
  expect(people.sessions.holding().size).toBe(0);
  expect(changes).toContainEqual({ type: 'session-closed', sessionId: id });
});

test('a session ends by itself after a working day', async () => {
  const token = await olenaSignedIn();
  later(SESSION_HOURS * 60 - 1);
  expect(people.sessions.byToken(token)).toBeDefined();
  later(1);
  expect(people.sessions.byToken(token)).toBeUndefined();
  expect(people.sessions.holding().size).toBe(0);
});

test('closing an account and changing its password end its sessions', async () => {
  const first = await olenaSignedIn();
  await people.staff.setPassword('olena', 'інший пароль');
  expect(people.sessions.byToken(first)).toBeUndefined();
  const member = await people.staff.byPassword('olena', 'інший пароль');
  const second = people.sessions.open(member!.id);
  people.staff.close('olena');
  expect(people.sessions.byToken(second)).toBeUndefined();
  expect(changes.filter(({ type }) => type === 'session-closed')).toHaveLength(2);
});

test('a device comes in by the code it shows, typed in either alphabet', () => {
  const opened = people.pairing.open('board');
  if (!opened.ok) throw new Error(opened.error);
  const { pairingId, code } = opened.value;
  expect(code).toMatch(/^[ACEHKMPTXY2579]{6}$/);
  expect(people.pairing.stateOf(pairingId)).toEqual({ state: 'waiting' });

  const twins: Record<string, string> = { A: 'А', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М' };
  const cyrillic = Array.from(code, (sign) => (twins[sign] ?? sign).toLowerCase());
  expect(people.pairing.accept(` ${cyrillic.join('-')} `, 'Табло в залі').ok).toBe(true);

  const state = people.pairing.stateOf(pairingId);
  expect(state).toMatchObject({ state: 'paired', name: 'Табло в залі' });
  const token = state.state === 'paired' ? state.token : '';
  expect(people.devices.byToken(token)).toMatchObject({ kind: 'board', name: 'Табло в залі' });
  expect(people.pairing.stateOf(pairingId)).toEqual(state);
});

test('a code works once and for ten minutes', () => {
  const [one, two] = [people.pairing.open('kiosk'), people.pairing.open('kiosk')];
  if (!one.ok || !two.ok) throw new Error('no code');
  expect(people.pairing.accept(one.value.code, 'Перший').ok).toBe(true);
  expect(people.pairing.accept(one.value.code, 'Другий')).toEqual({
    ok: false,
    error: 'code-unknown',
  });
  later(PAIRING_MINUTES);
  expect(people.pairing.accept(two.value.code, 'Пізно')).toEqual({
    ok: false,
    error: 'code-unknown',
  });
  expect(people.pairing.stateOf(two.value.pairingId)).toEqual({ state: 'gone' });
});

test('only so many devices wait for a person at once, and stale ones make room', () => {
  for (let i = 0; i < PAIRINGS_AT_ONCE; i++) expect(people.pairing.open('kiosk').ok).toBe(true);
  expect(people.pairing.open('kiosk')).toEqual({ ok: false, error: 'too-many-tries' });
  later(PAIRING_MINUTES);
  expect(people.pairing.open('kiosk').ok).toBe(true);
});

test('a revoked device is known no more and may pair again as a new one', () => {
  const opened = people.pairing.open('kiosk');
  if (!opened.ok) throw new Error(opened.error);
  const paired = people.pairing.accept(opened.value.code, 'Термінал');
  if (!paired.ok) throw new Error(paired.error);
  const state = people.pairing.stateOf(opened.value.pairingId);
  const token = state.state === 'paired' ? state.token : '';

  expect(people.devices.revoke(paired.value.id).ok).toBe(true);
  expect(people.devices.byToken(token)).toBeUndefined();
  expect(people.devices.all()).toEqual([]);
  expect(people.pairing.stateOf(opened.value.pairingId)).toEqual({ state: 'gone' });
  expect(changes).toContainEqual({ type: 'device-revoked', deviceId: paired.value.id });
  expect(people.devices.revoke('nobody' as DeviceId).ok).toBe(false);
  expect(people.devices.everPaired('kiosk')).toBe(1);
});

test('who listens hears of new people after they are stored', async () => {
  await people.staff.add(olena);
  await vi.waitFor(() => expect(changes).toContainEqual({ type: 'people-changed' }));
});

test('one centre does not know the people of another', async () => {
  const token = await olenaSignedIn();
  const other = peopleIn(db, { centreId: 'c2' as CentreId, clock: () => now });
  expect(other.sessions.byToken(token)).toBeUndefined();
  expect(other.staff.all()).toEqual([]);
  expect(await other.staff.byPassword('olena', olena.password)).toBeUndefined();
});

test('everything is there again after the database was closed', async () => {
  const token = await olenaSignedIn();
  const path = db.name;
  db.close();
  db = openDatabase(path);
  people = peopleIn(db, { centreId: 'c1' as CentreId, clock: () => now });
  expect(people.sessions.byToken(token)?.me.name).toBe('Олена');
});
