import { join } from 'node:path';
import type { Actor, Command } from '@cherha/shared/domain/commands.ts';
import type { TicketId } from '@cherha/shared/domain/ids.ts';
import { look } from '@cherha/shared/domain/shelf.ts';
import { staff, theKiosk } from '@cherha/shared/testing/builders.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATABASE_FILE } from '../data-dir.ts';
import { openDatabase } from '../store/database.ts';
import { testServer, type TestServer } from '../testing/running-server.ts';

const say = sayIn('uk');
let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.end());

let wishes = 0;
async function happen(command: unknown, actor: Actor): Promise<TicketId> {
  const commandId = `rating-test-command-${(wishes += 1)}`;
  const answer = await server.mailbox.handle({ commandId, command: command as Command }, actor);
  if (!answer.ok) throw new Error(answer.error);
  const issued = answer.value.find((event) => event.type === 'ticketIssued');
  return (issued?.ticketId ?? '') as TicketId;
}
async function served(): Promise<TicketId> {
  const wish = { serviceId: 'id-card', purpose: 'submit', language: 'uk' };
  const id = await happen({ type: 'issueTicket', ...wish }, theKiosk);
  for (const type of ['takeDesk', 'callNext', 'startVisit', 'finishVisit'])
    await happen({ type, deskId: 'desk-1' }, staff('olena'));
  return id;
}
const page = async (id: string): Promise<string> => (await server.get(`/t/${id}`)).text();
const rate = (id: string, ...fields: [string, string][]) =>
  fetch(`${server.url}/t/${id}/rate?lang=uk`, {
    method: 'POST',
    body: new URLSearchParams([['commandId', 'rating-phone-0123456789'], ...fields]),
    redirect: 'manual',
  });

test('E1: whoever was served rates on her phone, without a script, and is thanked', async () => {
  const id = await served();
  expect(await page(id)).toContain(say('rate.score.title'));
  const answer = await rate(id, ['score', '4'], ['reason', 'wait'], ['reason', 'people']);
  expect(answer.status).toBe(303);
  expect(look(server.mailbox.state().tickets, id)?.rated).toEqual({
    score: 4,
    reasons: ['wait', 'people'],
  });
  const after = await page(id);
  expect(after).toContain(say('rate.done.title'));
  expect(after).not.toContain('<form');
});

test('E1: one reason, or none, is enough; what is no score is told', async () => {
  const id = await served();
  expect((await rate(id)).status).toBe(400);
  expect((await rate(id, ['score', '6'])).status).toBe(400);
  expect((await rate(id, ['score', '4'], ['reason', 'свій текст'])).status).toBe(400);
  expect((await rate(id, ['score', '2'], ['reason', 'rooms'])).status).toBe(303);
  expect(look(server.mailbox.state().tickets, id)?.rated?.reasons).toEqual(['rooms']);
});

test('E2: who still waits has nothing to rate yet', async () => {
  const wish = { serviceId: 'id-card', purpose: 'submit', language: 'uk' };
  const id = await happen({ type: 'issueTicket', ...wish }, theKiosk);
  expect(await page(id)).not.toContain(say('rate.score.title'));
  expect(await (await rate(id, ['score', '4'])).text()).toContain(say('refusal.visit-not-over'));
});

test('E1: it is stored as a row of its own, and counted', async () => {
  const id = await served();
  await rate(id, ['score', '5'], ['reason', 'people']);
  const db = openDatabase(join(server.dataDir, DATABASE_FILE));
  expect(db.prepare('select ticket_id, score, reasons, kiosk_id from rating').all()).toEqual([
    { ticket_id: id, score: 5, reasons: '["people"]', kiosk_id: null },
  ]);
  db.close();
  const figures = await (await server.get('/metrics')).text();
  expect(figures).toContain('cherha_ratings_total{score="5"} 1');
});
