import { ask } from '@cherha/shared/protocol/ask.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import { toilet } from '@cherha/shared/testing/help.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import type { ButtonsView } from '@cherha/shared/views/help-view.ts';
import type { KioskView } from '@cherha/shared/views/kiosk-view.ts';
import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { smallSettings, testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
let now = at(0) as number;
beforeEach(async () => {
  now = at(0);
  server = await testServer({ clock: () => now as Instant });
});
afterEach(() => server.end());

interface Seen {
  kiosk?: KioskView;
  desk?: DeskView;
  buttons?: ButtonsView;
}

function watch(socket: Socket): Seen {
  const seen: Seen = {};
  socket.on('view', (view: { view: keyof Seen }) => Object.assign(seen, { [view.view]: view }));
  return seen;
}

const buttons = async () => server.join('/buttons', await server.pair('buttons'));
const desk = async (login = 'olena') =>
  server.join('/desk', { cookie: await server.signIn(login) });

test('G1, G3: a press is seen at the desk, and its place sees that somebody is coming', async () => {
  const [host, aDesk] = [await buttons(), await desk()];
  const kiosk = watch(server.join('/kiosk', await server.pair('kiosk')));
  const [pad, seen] = [watch(host), watch(aDesk)];
  await ask(host, { type: 'askForHelp', placeId: toilet });
  await vi.waitFor(() =>
    expect(seen.desk?.help).toMatchObject([{ placeId: toilet, times: 1, escalated: 0 }]),
  );
  await vi.waitFor(() =>
    expect([kiosk.kiosk?.help[0]?.state, pad.buttons?.help[0]?.state]).toEqual(['asked', 'asked']),
  );
  const helpId = seen.desk?.help[0]?.id;
  await ask(aDesk, { type: 'acceptHelp', helpId });
  await vi.waitFor(() =>
    expect([kiosk.kiosk?.help[0]?.state, pad.buttons?.help[0]?.state]).toEqual([
      'coming',
      'coming',
    ]),
  );
  expect(seen.desk?.help[0]?.acceptedBy).toBeDefined();
  expect(JSON.stringify([kiosk.kiosk, pad.buttons])).not.toContain(
    String(seen.desk?.help[0]?.acceptedBy),
  );
});

test('G4: nobody presses anything, and the desk sees it escalate', async () => {
  await server.end();
  const description = {
    ...smallSettings.description,
    rules: {
      ...smallSettings.description.rules,
      help: { escalateSeconds: 60, escalationsAtMost: 3 },
    },
  };
  server = await testServer({
    clock: () => now as Instant,
    settings: { ...smallSettings, description },
  });
  const [host, seen] = [await buttons(), watch(await desk())];
  await ask(host, { type: 'askForHelp', placeId: toilet });
  now += 61_000;
  // Whatever happens next lets the clock look again.
  await ask(host, { type: 'askForHelp', placeId: 'entrance' });
  await vi.waitFor(() =>
    expect(seen.desk?.help.find(({ placeId }) => placeId === toilet)).toMatchObject({
      escalated: 1,
      forAll: true,
    }),
  );
});

test('a machine with buttons asks for help and tells of its buttons, and nothing else', async () => {
  const host = await buttons();
  const issue = { type: 'issueTicket', serviceId: 'id-card', purpose: 'submit', language: 'uk' };
  for (const command of [issue, { type: 'acceptHelp', helpId: 'x' }])
    expect(await ask(host, command)).toEqual({ ok: false, error: 'unreadable' });
  const report = {
    type: 'reportButtons',
    buttons: [{ id: 'red', title: 'Кнопка', state: 'denied' }],
  };
  expect(await ask(host, report)).toMatchObject({ ok: true });
  const seen = watch(await desk());
  await vi.waitFor(() => expect(seen.desk?.buttons).toMatchObject([{ buttons: report.buttons }]));
});

test('the buttons of a device that was sent away are not shown, and it is hung up on', async () => {
  const { id, token } = await server.pair('buttons');
  const host = server.join('/buttons', { token });
  await ask(host, { type: 'reportButtons', buttons: [{ id: 'a', title: 'б', state: 'present' }] });
  const gone = new Promise((resolve) => host.on('disconnect', resolve));
  const admin = await server.signIn('admin');
  await server.remove(`/api/devices/${id}`, admin);
  expect(await gone).toBe('io server disconnect');
  const seen = watch(await desk());
  await vi.waitFor(() => expect(seen.desk).toBeDefined());
  expect(seen.desk?.buttons).toEqual([]);
});

test('a kiosk is no machine with buttons, and the other way round', async () => {
  const refusal = (socket: Socket) =>
    new Promise((resolve) => socket.on('connect_error', (error: Error) => resolve(error.message)));
  const [kiosk, host] = [await server.pair('kiosk'), await server.pair('buttons')];
  expect(await refusal(server.join('/buttons', kiosk))).toBe('not-paired');
  expect(await refusal(server.join('/kiosk', host))).toBe('not-paired');
});
