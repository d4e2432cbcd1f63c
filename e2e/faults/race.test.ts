import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from '@cherha/queue-server/src/server.ts';
import { benchCentre, benchDesks, benchServices } from '@cherha/build/src/bench/bench-centre.ts';
import { closeAll, connected, deviceToken, signedIn } from '@cherha/build/src/bench/clients.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import type { Answer } from '@cherha/shared/protocol/messages.ts';
import type { Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROUNDS = 200;
const dataDir = mkdtempSync(join(tmpdir(), 'cherha-race-'));
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({
    dataDir,
    port: 0,
    pace: { perSecond: 1e9, burst: 1e9 },
    limits: { signInsAMinute: 1_000 },
    sample: {
      accounts: [],
      async prepare(centre) {
        await benchCentre.prepare(centre);
        for (const { number } of benchDesks)
          await centre.people.staff.add({
            login: `window-${number}`,
            password: 'window-window',
            name: `№ ${number}`,
            role: 'operator',
          });
      },
    },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const ask = async (socket: Socket, command: object): Promise<Answer> =>
  (await socket.emitWithAck('command', { commandId: newCommandId(), command })) as Answer;

test(`C1 ten windows press “next” together ${ROUNDS} times over real sockets: no ticket goes to two windows`, async () => {
  const kiosk = await connected(`${server.url}/kiosk`, {
    token: await deviceToken(server.url, 'kiosk'),
  });
  const windows = await Promise.all(
    benchDesks.map(async ({ id, number }) => {
      const cookie = await signedIn(server.url, {
        login: `window-${number}`,
        password: 'window-window',
      });
      const socket = await connected(`${server.url}/desk`, {}, { cookie });
      expect((await ask(socket, { type: 'takeDesk', deskId: id })).ok).toBe(true);
      return { socket, deskId: id };
    }),
  );

  const calledTo = new Map<string, string>();
  let left = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < 7; i++) {
      const serviceId = benchServices[(round + i) % benchServices.length];
      expect(
        (await ask(kiosk, { type: 'issueTicket', serviceId, purpose: 'submit', language: 'uk' }))
          .ok,
      ).toBe(true);
    }
    left += 7;
    const pressing = [...windows.slice(round % 10), ...windows.slice(0, round % 10)];
    const answers = await Promise.all(
      pressing.map(({ socket, deskId }) => ask(socket, { type: 'callNext', deskId })),
    );
    const calls = answers.flatMap((answer) =>
      answer.ok ? answer.value.filter((event) => event.type === 'ticketCalled') : [],
    );
    expect(calls).toHaveLength(Math.min(10, left));
    left -= calls.length;
    for (const { ticketId, deskId } of calls) {
      expect(calledTo.get(ticketId)).toBeUndefined();
      calledTo.set(ticketId, deskId);
    }
    await Promise.all(
      windows.map(({ socket, deskId }) => ask(socket, { type: 'markNoShow', deskId })),
    );
  }
  expect(calledTo.size).toBe(ROUNDS * 7);
  expect(new Set(calledTo.values()).size).toBe(10);
  closeAll([kiosk, ...windows.map(({ socket }) => socket)]);
}, 300_000);
