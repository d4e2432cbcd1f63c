import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import { refusals } from '@cherha/shared/domain/refusals.ts';
import { httpRefusals } from '@cherha/shared/protocol/http.ts';
import { ask } from '@cherha/shared/protocol/ask.ts';
import type { ButtonsView } from '@cherha/shared/views/help-view.ts';
import { connectRefusals, doorRefusals, PROTOCOL } from '@cherha/shared/protocol/messages.ts';
import {
  parseButtonsEnvelope,
  parseDeskEnvelope,
  parseKioskEnvelope,
} from '@cherha/shared/protocol/parse.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applySettings } from './settings.ts';
import { smallSettings, testServer, type TestServer } from './testing/running-server.ts';

const doc = readFileSync(join(import.meta.dirname, '../../docs/protocol.md'), 'utf8');
const examples = Array.from(doc.matchAll(/^ *```json\n([\s\S]*?)```/gm), ([, text]) =>
  JSON.parse(text ?? ''),
);

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.end());

test('every command of the page is read by the server, and every one has an example', () => {
  const envelopes = examples.filter((example) => 'commandId' in example);
  const types = envelopes.map((envelope) => {
    expect(
      [parseKioskEnvelope, parseDeskEnvelope, parseButtonsEnvelope].some(
        (parse) => parse(envelope).ok,
      ),
      envelope.command.type,
    ).toBe(true);
    return envelope.command.type;
  });
  expect(new Set(types)).toEqual(
    new Set([
      'issueTicket',
      'reportPrint',
      'reportPrinter',
      'reportCopy',
      'reprintTicket',
      'takeDesk',
      'leaveDesk',
      'callNext',
      'recall',
      'undoCall',
      'startVisit',
      'finishVisit',
      'markNoShow',
      'checkIn',
      'checkInByPhone',
      'rateVisit',
      'addService',
      'cancelTicket',
      'beginBreak',
      'endBreak',
      'callTicket',
      'declineCall',
      'transfer',
      'park',
      'confirmPriority',
      'refusePriority',
      'stepOut',
      'bringBack',
      'takeBack',
      'writeNote',
      'clearNote',
      'printChecklist',
      'enterQuestionnaire',
      'declarePriority',
      'makeBooking',
      'cancelBooking',
      'soundAirRaid',
      'giveAllClear',
      'resumeCalls',
      'switchServicesOff',
      'switchServicesOn',
      'switchBookedTimes',
      'switchKioskOff',
      'switchKioskOn',
      'postNotice',
      'clearNotice',
      'callBackup',
      'changeDeskToday',
      'openDesk',
      'closeDesk',
      'endBreakOf',
      'scheduleMedia',
      'askForHelp',
      'cancelHelp',
      'acceptHelp',
      'finishHelp',
      'raisePanic',
      'reportButtons',
      'pressPad',
      'borrowNumbers',
      'handOver',
    ]),
  );
});

test('the page explains every refusal and names the protocol', () => {
  for (const word of [...refusals, ...doorRefusals, ...connectRefusals, ...httpRefusals])
    expect(doc, word).toMatch(new RegExp(`^\\| \`${word}\` \\|`, 'm'));
  expect(doc).toContain(`Protocol number: **${PROTOCOL}**`);
});

test('the views of the page have the fields that the server sends', async () => {
  const { id, token } = await server.pair('kiosk');
  // Where nothing but windows stand, a kiosk is told of no places.
  const desks = smallSettings.desks.map((desk) => ({ ...desk, place: 'room' as const }));
  await applySettings(server.mailbox, { ...smallSettings, desks });
  // What only a kiosk out of service is told stands in the example too.
  await server.mailbox.handle(
    { commandId: 'x'.repeat(16), command: { type: 'switchKioskOff', reason: 'cleaning' } },
    { kind: 'kiosk', deviceId: id as DeviceId },
  );
  const [board, buttons] = [
    await server.pair('board', 'Табло', 'hall-2'),
    await server.pair('buttons'),
  ];
  const cookie = await server.signIn('olena');
  const seen = new Map<string, object>();
  const pad = server.join('/buttons', buttons);
  for (const socket of [
    server.join('/kiosk', { token }),
    server.join('/board', board),
    pad,
    server.join('/desk', { cookie }),
  ])
    socket.on('view', (view: { view: string }) => seen.set(view.view, view));
  await vi.waitFor(() => expect(seen.size).toBe(11));
  // And what somebody at a window is told of a press that comes to nothing.
  const petro = server.join('/desk', { cookie: await server.signIn('petro') });
  petro.on('view', (view: { view: string }) => {
    if (view.view === 'padRefused') seen.set(view.view, view);
  });
  const deskId = smallSettings.desks[0]?.id;
  await ask(petro, { type: 'takeDesk', deskId });
  await vi.waitFor(() =>
    expect(seen.get('buttons')).toMatchObject({ desks: [{ state: 'free' }, {}, {}] }),
  );
  const [{ stands } = { stands: '' }] = (seen.get('buttons') as ButtonsView).desks;
  await ask(pad, { type: 'pressPad', deskId, key: 'callNext', stands });
  await vi.waitFor(() => expect(seen.has('padRefused')).toBe(true));
  for (const example of examples.filter((one) => 'view' in one))
    expect(Object.keys(example), example.view).toEqual(Object.keys(seen.get(example.view) ?? {}));
});

test('a stranger with a bare WebSocket pairs, takes a ticket and is answered', async () => {
  const opened = (await (await server.post('/api/pairing', { kind: 'kiosk' })).json()) as {
    pairingId: string;
    code: string;
  };
  server.people.pairing.accept(opened.code, 'Чужий термінал');
  const { token } = (await (await server.get(`/api/pairing/${opened.pairingId}`)).json()) as {
    token: string;
  };

  const frames: string[] = [];
  const socket = new WebSocket(
    `${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
  );
  socket.addEventListener('message', ({ data }) => {
    frames.push(String(data));
    if (data === '2') socket.send('3');
    if (String(data).startsWith('0'))
      socket.send(`40/kiosk,${JSON.stringify({ protocol: PROTOCOL, token })}`);
  });
  await vi.waitFor(() =>
    expect(frames.some((frame) => frame.startsWith('42/kiosk,["view",'))).toBe(true),
  );
  const serviceId = smallSettings.catalogue.services[0]?.id;
  const envelope = {
    commandId: 'a-wish-of-a-stranger',
    command: { type: 'issueTicket', serviceId, purpose: 'submit', language: 'uk' },
  };
  socket.send(`42/kiosk,7["command",${JSON.stringify(envelope)}]`);
  const answer = await vi.waitFor(() => {
    const found = frames.find((frame) => frame.startsWith('43/kiosk,7'));
    expect(found).toBeDefined();
    return JSON.parse(found!.slice('43/kiosk,7'.length));
  });
  expect(answer).toMatchObject([{ ok: true, value: [{ type: 'ticketIssued', number: 'П001' }] }]);
  socket.close();
});

test('a button on the network presses with the very request of the page', async () => {
  const { token } = await server.pair('buttons');
  const [, body = ''] = /POST \/api\/help\n[\s\S]*?\n\n(\{.*\})/.exec(doc) ?? [];
  const [, answer = ''] = /\n200 OK\n\n(\{"state".*\})/.exec(doc) ?? [];
  const pressed = await fetch(`${server.url}/api/help`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body,
  });
  expect(await pressed.json()).toEqual(JSON.parse(answer));
  expect(server.mailbox.state().help).toMatchObject({ toilet: { status: 'asked' } });
});

test('a stranger without a token is turned away in the frame that the page shows', async () => {
  const frames: string[] = [];
  const socket = new WebSocket(
    `${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
  );
  socket.addEventListener('message', ({ data }) => {
    frames.push(String(data));
    if (String(data).startsWith('0')) socket.send('40/kiosk,{"protocol":2}');
  });
  await vi.waitFor(() =>
    expect(frames).toContain('44/kiosk,{"message":"not-paired","data":{"refusal":"not-paired"}}'),
  );
  socket.close();
});
