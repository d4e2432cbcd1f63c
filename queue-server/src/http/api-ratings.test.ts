import type { Actor, Command } from '@cherha/shared/domain/commands.ts';
import type {
  DeskId,
  DeviceId,
  GroupId,
  Instant,
  ServiceId,
  TicketId,
} from '@cherha/shared/domain/ids.ts';
import type { RatedOf, RateReason, Score } from '@cherha/shared/domain/rating.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import { at, staff } from '@cherha/shared/testing/builders.ts';
import type { RatingsView } from '@cherha/shared/views/ratings-view.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
let now = at(0) as number;
beforeEach(async () => {
  now = at(0);
  server = await testServer({ clock: () => now as Instant });
});
afterEach(() => server.end());

async function happens(command: Command, actor: Actor) {
  const answer = await server.mailbox.handle({ commandId: newCommandId(), command }, actor);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

/** A whole visit, and what its visitor said of it. */
async function rated(score: Score, service = 'id-card', reasons: readonly RateReason[] = []) {
  const kiosk: Actor = { kind: 'kiosk', deviceId: 'kiosk-1' as DeviceId };
  const wish = { serviceId: service as ServiceId, purpose: 'submit', language: 'uk' } as const;
  const events = await happens({ type: 'issueTicket', ...wish }, kiosk);
  const issued = events.find(({ type }) => type === 'ticketIssued') as { ticketId: TicketId };
  const deskId = 'desk-3' as DeskId;
  for (const type of ['takeDesk', 'callNext', 'startVisit', 'finishVisit'] as const)
    await happens({ type, deskId }, staff('oksana'));
  const { ticketId } = issued;
  await happens({ type: 'rateVisit', score, reasons }, { kind: 'visitor', ticketId });
  now += 60_000;
}
const several = async (...scores: readonly Score[]) => {
  for (const score of scores) await rated(score);
};
const seen = async (cookie: string): Promise<RatingsView> =>
  (await (await server.get('/api/ratings', cookie)).json()) as RatingsView;
const counts = (view: RatingsView) => view.periods.map(({ days, all }) => [days, all?.count]);

test('E4: who may see ratings sees them by group and reason, as they are kept in the database', async () => {
  await rated(4, 'id-card', ['people', 'wait']);
  await several(5, 5, 3, 5);
  for (let i = 0; i < 5; i++) await rated(2, 'move', ['wait']);
  const view = await seen(await server.signIn('admin'));
  expect(view.periods[0]).toEqual({
    days: 1,
    all: {
      count: 10,
      paper: 0,
      mean: 3.2,
      byScore: { 1: 0, 2: 5, 3: 1, 4: 1, 5: 3 },
      reasons: [
        { reason: 'wait', count: 6 },
        { reason: 'people', count: 1 },
      ],
    },
    groups: [
      expect.objectContaining({ groupId: 'passport', count: 5, mean: 4.4 }),
      expect.objectContaining({ groupId: 'residence', count: 5, mean: 2 }),
    ],
  });
});

test('E4: nothing is told of fewer than five, nor of any visitor, operator or window', async () => {
  await several(5, 4, 3, 2);
  const cookie = await server.signIn('admin');
  expect(counts(await seen(cookie))).toEqual([
    [1, undefined],
    [7, undefined],
    [30, undefined],
  ]);
  await several(5);
  const text = JSON.stringify(await seen(cookie));
  expect(text).toContain('"count":5');
  for (const secret of ['П0', 'oksana', 'desk-', 'kiosk-1', 'ticketId'])
    expect(text).not.toContain(secret);
});

test('E4: seven and thirty days are those of the calendar, with today', async () => {
  await several(1, 1, 1, 1, 1);
  now = at(6 * 24 * 60);
  await several(5, 5, 5, 5, 5);
  const cookie = await server.signIn('admin');
  expect(counts(await seen(cookie))).toEqual([
    [1, 5],
    [7, 10],
    [30, 10],
  ]);
  now = at(7 * 24 * 60);
  const later = await server.signIn('admin');
  expect(counts(await seen(later))).toEqual([
    [1, undefined],
    [7, 5],
    [30, 10],
  ]);
});

test('E4: only with the permission for it', async () => {
  const told = async (cookie?: string) => {
    const response = await server.get('/api/ratings', cookie);
    return [response.status, await response.json()];
  };
  expect(await told()).toEqual([401, { error: 'not-signed-in' }]);
  expect(await told(await server.signIn('olena'))).toEqual([403, { error: 'not-allowed' }]);
  const { people } = server;
  await people.staff.add({
    login: 'iryna',
    name: 'Ірина',
    role: 'operator',
    password: 'a password for tests',
    may: ['ratings'],
  });
  expect((await told(await server.signIn('iryna')))[0]).toBe(200);
});

test('E5: what reception typed from paper is kept with its service or group, and counts', async () => {
  const halyna = staff('halyna', 'reception');
  const typed = (of?: RatedOf) =>
    happens(
      { type: 'enterQuestionnaire', score: 1, reasons: ['rooms'], ...(of && { of }) },
      halyna,
    );
  for (let i = 0; i < 3; i++) await typed({ serviceId: 'move' as ServiceId });
  for (let i = 0; i < 2; i++) await typed({ groupId: 'residence' as GroupId });
  for (let i = 0; i < 4; i++) await typed();
  const [today] = (await seen(await server.signIn('admin'))).periods;
  expect(today?.all).toMatchObject({ count: 5, paper: 5, mean: 1 });
  expect(today?.groups).toMatchObject([{ groupId: 'residence', count: 5 }]);
  await typed();
  const [later] = (await seen(await server.signIn('admin'))).periods;
  expect(later?.all).toMatchObject({
    count: 10,
    paper: 10,
    reasons: [{ reason: 'rooms', count: 10 }],
  });
});
