import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchDesks, benchServices } from '@cherha/build/src/bench/bench-centre.ts';
import { childServer } from '@cherha/build/src/bench/child-server.ts';
import { closeAll, connected, deskSocket, deviceToken } from '@cherha/build/src/bench/clients.ts';
import { DATABASE_FILE } from '@cherha/queue-server/src/data-dir.ts';
import { openDatabase } from '@cherha/queue-server/src/store/database.ts';
import { verifyChain } from '@cherha/queue-server/src/store/verify-chain.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import { ask, newCommandId, type Asked } from '@cherha/shared/protocol/ask.ts';
import type { Socket } from 'socket.io-client';
import { expect, test } from 'vitest';

/** Enough for every run; `KILLS=500` for a night. */
const KILLS = Number(process.env['KILLS'] ?? 30);
const KIOSKS = 4;
/** A chance that is the same in every run. */
let seed = 20_260_309;
const chance = (): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
  return seed / 2 ** 32;
};

interface Wish {
  readonly commandId: string;
  readonly command: object;
}

test(`the server is killed ${KILLS} times under load: every acknowledged ticket is there, no number twice, the chain holds`, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'cherha-kill-'));
  const acknowledged = new Map<string, readonly Event[]>();
  let unanswered: Wish[] = [];
  let token: string | undefined;

  for (let kill = 0; kill < KILLS; kill++) {
    const server = await childServer('queue-server.ts', { DATA_DIR: dataDir });
    token ??= await deviceToken(server.url, 'kiosk');
    const kiosks = await Promise.all(
      Array.from({ length: KIOSKS }, () => connected(`${server.url}/kiosk`, { token })),
    );
    const desk = await deskSocket(server.url);
    const load = { alive: true };
    const { promise: killed, resolve: kill9 } = Promise.withResolvers<Asked>();

    /** Asks until it is answered or the server is dead; what stayed open is asked again after the restart. */
    const once = async (socket: Socket, wish: Wish): Promise<Asked> => {
      const { commandId, command } = wish;
      const answer = await Promise.race([ask(socket, command, { commandId }), killed]);
      if (answer.ok) {
        const before = acknowledged.get(wish.commandId);
        if (before) expect(answer.value).toEqual(before);
        acknowledged.set(wish.commandId, answer.value);
      } else if (answer.error === 'no-answer') unanswered.push(wish);
      return answer;
    };
    const again = unanswered;
    unanswered = [];
    const [first] = kiosks;
    if (!first) throw new Error('no kiosk');
    for (const wish of again) await once(first, wish);

    const issuing = kiosks.map(async (socket, i) => {
      for (let n = 0; load.alive; n++) {
        const serviceId = benchServices[(n + i) % benchServices.length];
        await once(socket, {
          commandId: newCommandId(),
          command: { type: 'issueTicket', serviceId, purpose: 'submit', language: 'uk' },
        });
      }
    });
    const [{ id: deskId } = { id: '' }] = benchDesks;
    const calling = (async () => {
      while (load.alive)
        for (const type of ['takeDesk', 'callNext', 'startVisit', 'finishVisit'])
          if (load.alive) await Promise.race([ask(desk, { type, deskId }), killed]);
    })();

    const enough = acknowledged.size + 5 + Math.floor(chance() * 60);
    await expect
      .poll(() => acknowledged.size, { interval: 1, timeout: 20_000 })
      .toBeGreaterThan(enough);
    process.kill(server.pid, 'SIGKILL');
    load.alive = false;
    kill9({ ok: false, error: 'no-answer' });
    closeAll([...kiosks, desk]);
    await Promise.all([...issuing, calling]);
  }

  const db = openDatabase(join(dataDir, DATABASE_FILE));
  const story = db
    .prepare('select body from event order by version')
    .pluck()
    .all()
    .map((body) => JSON.parse(String(body)) as Event);
  const issued = story.filter((event) => event.type === 'ticketIssued');
  const stored = new Map(issued.map((ticket) => [ticket.ticketId, ticket]));
  const promised = [...acknowledged.values()]
    .flat()
    .filter((event) => event.type === 'ticketIssued');
  expect(promised.length).toBeGreaterThan(KILLS * 5);
  for (const ticket of promised) expect(stored.get(ticket.ticketId)).toEqual(ticket);
  expect(new Set(issued.map(({ day, number }) => day + number)).size).toBe(issued.length);
  const calls = story.filter((event) => event.type === 'ticketCalled');
  expect(new Set(calls.map(({ ticketId }) => ticketId)).size).toBe(calls.length);
  expect(calls.length).toBeGreaterThan(KILLS);
  expect(verifyChain(db)).toEqual({ whole: true, events: story.length });
  expect(db.prepare('select count(*) from ticket').pluck().get()).toBe(issued.length);
  db.close();
  rmSync(dataDir, { recursive: true, force: true });
}, 900_000);
