import { readFileSync } from 'node:fs';
import type { Answer } from '@cherha/shared/protocol/messages.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import type { Socket } from 'socket.io-client';
import { benchDesks, benchServices } from './bench-centre.ts';
import { childServer } from './child-server.ts';
import { closeAll, connected, deskSocket, deviceToken, manyConnected } from './clients.ts';
import { note, say } from './figures.ts';

const TICKETS = 3_000;
const AIM_MB = 150;

/** The server's resident memory after a full day of 3,000 tickets with kiosks, boards and desks joined. */
export async function benchMemory(dataDir: string): Promise<void> {
  const server = await childServer('queue-server.ts', { DATA_DIR: dataDir });
  const [kiosk, board] = [
    await deviceToken(server.url, 'kiosk'),
    await deviceToken(server.url, 'board'),
  ];
  const kiosks = await manyConnected(4, () => connected(`${server.url}/kiosk`, { token: kiosk }));
  const boards = await manyConnected(4, () => connected(`${server.url}/board`, { token: board }));
  const desk = await deskSocket(server.url);
  const [first] = kiosks;
  const [{ id: deskId } = { id: '' }] = benchDesks;
  if (!first) throw new Error('no kiosk');
  await done(desk, { type: 'takeDesk', deskId });
  for (let i = 0; i < TICKETS; i++) {
    const serviceId = benchServices[i % benchServices.length];
    await done(first, { type: 'issueTicket', serviceId, purpose: 'submit', language: 'uk' });
    if (i < 300) continue; // three hundred wait all day long
    for (const type of ['callNext', 'startVisit', 'finishVisit'])
      await done(desk, { type, deskId });
  }
  const mb = statusMb(server.pid, 'VmRSS');
  const figures = await fetch(`${server.url}/metrics`).then((answer) => answer.text());
  const figure = (name: string): string =>
    (Number(new RegExp(`^${name} (\\d+)`, 'm').exec(figures)?.[1] ?? Number.NaN) / 2 ** 20).toFixed(
      0,
    );
  const fileMb = statusMb(server.pid, 'RssFile');
  closeAll([...kiosks, ...boards, desk]);
  await server.stop();
  say('server_memory_full_day_over_150_MB', mb / AIM_MB);
  note(
    `${mb.toFixed(0)} MB resident after ${TICKETS} tickets, 300 of them waiting, 9 screens joined`,
  );
  note(
    `of it ${fileMb.toFixed(0)} MB are the program file, ${figure('nodejs_heap_size_total_bytes')} MB the heap (${figure('nodejs_heap_size_used_bytes')} MB in use), ${figure('nodejs_external_memory_bytes')} MB buffers`,
  );
}

async function done(socket: Socket, command: object): Promise<void> {
  const answer = (await socket.emitWithAck('command', {
    commandId: newCommandId(),
    command,
  })) as Answer;
  if (!answer.ok) throw new Error(answer.error);
}

const statusMb = (pid: number, field: 'VmRSS' | 'RssFile'): number =>
  Number(
    new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ??
      Number.NaN,
  ) / 1024;
