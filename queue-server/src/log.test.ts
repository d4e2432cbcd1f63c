import { Writable } from 'node:stream';
import { expect, test, vi } from 'vitest';
import type { DeskCommand, KioskCommand } from '@cherha/shared/domain/commands.ts';
import { ask } from '@cherha/shared/protocol/ask.ts';
import { serverLogger } from './log.ts';
import { PASSWORD, testServer } from './testing/running-server.ts';

test('a whole journey leaves nothing personal in the log', async () => {
  const lines: string[] = [];
  const to = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const server = await testServer({ logger: serverLogger('trace', to) });

  const cookie = await server.signIn('olena');
  const admin = await server.signIn('admin');
  await server.post('/api/sign-in', { login: 'petro', password: 'wrong secret' });
  await server.post('/api/sign-in', { login: 'stranger', password: PASSWORD });
  const { id, token } = await server.pair('kiosk', 'Термінал біля входу');
  const opened = (await (await server.post('/api/pairing', { kind: 'board' })).json()) as {
    pairingId: string;
    code: string;
  };
  await server.post('/api/devices', { code: opened.code, name: 'Табло в залі' }, admin);
  const kiosk = server.join('/kiosk', { token });
  const desk = server.join('/desk', { cookie });
  const issued = await ask(kiosk, {
    type: 'issueTicket',
    serviceId: 'id-card',
    purpose: 'submit',
    language: 'uk',
  } as KioskCommand);
  const ticketId = issued.ok
    ? issued.value.flatMap((event) => ('ticketId' in event ? [event.ticketId] : [])).at(-1)
    : undefined;
  expect(ticketId).toBeDefined();
  for (const type of ['takeDesk', 'callNext', 'startVisit', 'finishVisit'])
    await ask(desk, { type, deskId: 'desk-1' } as DeskCommand);
  await ask(desk, { nonsense: 'personal words' });
  await server.get(`/t/${ticketId}`);
  await server.get(`/api/pairing/${opened.pairingId}`);
  await server.get('/t/%E0%A4%A');
  await server.remove(`/api/devices/${id}`, admin);
  await server.post('/api/sign-out', {}, cookie);
  const sessions = [cookie, admin].map((one) => one.split('=')[1] ?? '');
  await server.end();

  await vi.waitFor(() => expect(lines.join('')).toContain('"closed"'));
  const log = lines.join('');
  expect(log).toContain('signed in');
  expect(log).toContain('device revoked');
  const personal = [
    'olena',
    'petro',
    'stranger',
    PASSWORD,
    'wrong secret',
    'personal words',
    token,
    opened.pairingId,
    opened.code,
    String(ticketId),
    '127.0.0.1',
    '::1',
    '/t/',
    ...sessions,
  ];
  for (const word of personal) expect(log, word).not.toContain(word);
});
