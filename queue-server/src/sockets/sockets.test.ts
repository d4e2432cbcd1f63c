import type { DeskCommand } from '@cherha/shared/domain/commands.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { ask } from '@cherha/shared/protocol/ask.ts';
import type { Answer } from '@cherha/shared/protocol/messages.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applySettings } from '../settings.ts';
import { disconnected, issue, refusalOf, watch } from '../testing/on-the-wire.ts';
import { smallSettings, testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.end());

const atDesk = (type: DeskCommand['type'], deskId = 'desk-1') => ({ type, deskId }) as DeskCommand;
const wish = (command: unknown, commandId = 'a-command-of-this-test') => ({ commandId, command });

async function kiosk(): Promise<Socket> {
  return server.join('/kiosk', await server.pair('kiosk'));
}
async function desk(login = 'olena'): Promise<Socket> {
  return server.join('/desk', { cookie: await server.signIn(login) });
}

/** Between the cable and the socket the first answers get lost. */
function loseAnswers(socket: Socket, howMany: number): () => number {
  interface Decoder {
    listeners(event: 'decoded'): ((packet: { type: number }) => void)[];
    off(event: 'decoded'): void;
    on(event: 'decoded', listener: (packet: { type: number }) => void): void;
  }
  const { decoder } = socket.io as unknown as { decoder: Decoder };
  const [heard] = [...decoder.listeners('decoded')];
  const ACK = 3;
  let lost = 0;
  decoder.off('decoded');
  decoder.on('decoded', (packet) => {
    if (packet.type === ACK && lost < howMany) lost += 1;
    else heard?.(packet);
  });
  return () => lost;
}

test('nobody unknown comes in, and is told why', async () => {
  const { token } = await server.pair('kiosk');
  const cookie = await server.signIn('olena');
  const tries: [Parameters<TestServer['join']>, string][] = [
    [['/kiosk'], 'not-paired'],
    [['/board'], 'not-paired'],
    [['/desk'], 'not-signed-in'],
    [['/kiosk', { token: 'made up' }], 'not-paired'],
    [['/board', { token }], 'not-paired'],
    [['/desk', { token }], 'not-signed-in'],
    [['/kiosk', { cookie }], 'not-paired'],
    [['/desk', { cookie: 'cherha_session=made-up' }], 'not-signed-in'],
    [['/desk', { cookie, origin: 'http://evil.example' }], 'not-signed-in'],
    [['/kiosk', { token, origin: 'http://evil.example' }], 'not-paired'],
    [['/kiosk', { token, protocol: 0 }], 'protocol-differs'],
    [['/desk', { cookie, protocol: 1 }], 'protocol-differs'],
    [['/nowhere' as '/desk', { cookie }], 'Invalid namespace'],
    [['' as '/desk', { cookie }], 'nothing is here'],
  ];
  for (const [join, word] of tries) {
    const socket = server.join(...join);
    const heard = watch(socket);
    const answered = vi.fn();
    socket.emit('command', wish(issue), answered);
    expect(await refusalOf(socket)).toBe(word);
    expect(heard.views).toEqual([]);
    expect(answered).not.toHaveBeenCalled();
  }
  expect(server.mailbox.state().waiting.size).toBe(0);
});

test('behind a proxy the desk may come from the address that is known outside', async () => {
  await server.end();
  server = await testServer({ publicUrl: 'https://cnap.example' });
  const cookie = await server.signIn('olena');
  const from = (origin: string) => refusalOf(server.join('/desk', { cookie, origin }));
  expect(await from('https://cnap.example')).toBe('came in');
  expect(await from('https://other.example')).toBe('not-signed-in');
});

test('every screen gets its whole views as soon as it comes', async () => {
  const aKiosk = watch(await kiosk());
  const aBoard = watch(server.join('/board', await server.pair('board')));
  const aDesk = watch(await desk());
  await vi.waitFor(() => {
    expect(new Set(aKiosk.views)).toEqual(new Set(['catalogue', 'own', 'kiosk', 'copies']));
    expect(new Set(aBoard.views)).toEqual(new Set(['ownBoard', 'board', 'media']));
    expect(new Set(aDesk.views)).toEqual(new Set(['people', 'ownDay', 'desk']));
  });
  expect(aKiosk.seen.catalogue?.services).toHaveLength(3);
  expect(aKiosk.seen.kiosk?.opening).toEqual({ open: true, until: '24:00' });
  expect(aDesk.seen.people?.me).toMatchObject({ name: 'olena name', role: 'operator' });
});

test('a ticket, a call and a visit are seen on every screen', async () => {
  const aKiosk = await kiosk();
  const aDesk = await desk();
  const board = watch(server.join('/board', await server.pair('board')));
  const hall = watch(aKiosk);
  const operator = watch(aDesk);

  const ticket = await ask(aKiosk, issue);
  expect(ticket).toMatchObject({ ok: true, value: [{ number: 'П001' }] });
  await vi.waitFor(() => expect(hall.seen.kiosk?.waiting).toEqual({ 'id-card': 1 }));

  await ask(aDesk, atDesk('takeDesk'));
  await ask(aDesk, atDesk('callNext'));
  await vi.waitFor(() =>
    expect(board.seen.board?.calls[0]).toMatchObject({ number: 'П001', desk: '1' }),
  );
  await vi.waitFor(() => expect(operator.seen.desk?.desks[0]?.visitors[0]?.status).toBe('called'));
  await ask(aDesk, atDesk('startVisit'));
  await ask(aDesk, atDesk('finishVisit'));
  await vi.waitFor(() => expect(board.seen.board?.calls[0]?.state).toBe('over'));
});

test('a kiosk cannot send a desk command, nor a desk a kiosk command, nor anybody a setting', async () => {
  const unreadable = { ok: false, error: 'unreadable' };
  const [aKiosk, aDesk] = [await kiosk(), await desk()];
  expect(await ask(aKiosk, atDesk('callNext'))).toEqual(unreadable);
  const report = { type: 'reportPrinter', printer: { state: 'unknown' } };
  expect(await ask(aDesk, report)).toEqual(unreadable);
  expect(await ask(aDesk, issue)).toEqual({ ok: false, error: 'not-yours-to-ask' });
  expect(await ask(aDesk, { type: 'setDesks', desks: [] })).toEqual(unreadable);
  expect(server.mailbox.state().desks).toHaveLength(3);
});

test('what a board sends is not even heard', async () => {
  const board = server.join('/board', await server.pair('board'));
  await expect(
    board.timeout(200).emitWithAck('command', wish(atDesk('callNext'))),
  ).rejects.toThrow();
  expect(board.connected).toBe(true);
});

test('junk is refused and never breaks anything', async () => {
  const aKiosk = await kiosk();
  const junk = [
    undefined,
    null,
    0,
    '',
    'x',
    [],
    {},
    { commandId: 1 },
    { command: issue },
    Buffer.from('x'),
    wish(issue, 'short'),
    wish(issue, 'no spaces are allowed here'),
    { ...wish(issue), more: 1 },
    wish({ ...issue, purpose: 'fun' }),
    wish({ type: '__proto__' }),
  ];
  for (const thing of junk) {
    const answer = await aKiosk.timeout(2_000).emitWithAck('command', thing);
    expect(answer, JSON.stringify(thing)).toEqual({ ok: false, error: 'unreadable' });
  }
  aKiosk.emit('command');
  aKiosk.emit('command', wish(issue, 'nobody-waits-for-this'));
  aKiosk.emit('command', () => {});
  aKiosk.emit('something else', 1, 2, 3);
  aKiosk.emit('view', { view: 'kiosk' });
  expect(await ask(aKiosk, issue)).toMatchObject({ ok: true });
  expect(server.mailbox.state().waiting.size).toBe(1);
});

test('a message as large as a book ends the connection, not the server', async () => {
  const aKiosk = await kiosk();
  await vi.waitFor(() => expect(aKiosk.connected).toBe(true));
  const gone = disconnected(aKiosk);
  aKiosk.emit('command', wish('x'.repeat(200_000)), () => {});
  await gone;
  expect(await ask(await kiosk(), issue)).toMatchObject({ ok: true });
});

test('the same envelope twice gets the same answer and one ticket', async () => {
  const aKiosk = await kiosk();
  const first: Answer = await aKiosk.emitWithAck('command', wish(issue));
  const second: Answer = await aKiosk.emitWithAck('command', wish(issue));
  expect(first).toMatchObject({ ok: true });
  expect(second).toEqual(first);
  expect(server.mailbox.state().waiting.size).toBe(1);
});

test('a command id belongs to who used it first', async () => {
  const [one, two] = [await kiosk(), await kiosk()];
  await one.emitWithAck('command', wish(issue));
  expect(await two.emitWithAck('command', wish(issue))).toEqual({
    ok: false,
    error: 'command-id-taken',
  });
});

test('when the answer is lost the wish is sent again and there is one ticket', async () => {
  const aKiosk = await kiosk();
  await vi.waitFor(() => expect(aKiosk.connected).toBe(true));
  const lost = loseAnswers(aKiosk, 2);
  const answer = await ask(aKiosk, issue, { againMs: 50 });
  expect(lost()).toBe(2);
  expect(answer).toMatchObject({ ok: true });
  expect(server.mailbox.state().waiting.size).toBe(1);
});

test('who asks too fast is told so, and others are not held up', async () => {
  await server.end();
  server = await testServer({ pace: { perSecond: 0.001, burst: 5 } });
  const [hasty, calm] = [await kiosk(), await kiosk()];
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) =>
      hasty.emitWithAck('command', wish(issue, `hasty-command-no-${i}`)),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(5);
  expect(answers.at(-1)).toEqual({ ok: false, error: 'too-many-commands' });
  expect(await ask(calm, issue)).toMatchObject({ ok: true });
});

test('the catalogue is sent again when it changes, and not with every ticket', async () => {
  const aKiosk = await kiosk();
  const hall = watch(aKiosk);
  await ask(aKiosk, issue);
  await vi.waitFor(() => expect(hall.seen.kiosk?.waitingInAll).toBe(1));
  const before = hall.seen.catalogue!.version;
  expect(hall.views.filter((view) => view === 'catalogue')).toHaveLength(1);

  const [first, ...others] = smallSettings.catalogue.services;
  const catalogue = {
    ...smallSettings.catalogue,
    services: [{ ...first!, name: { uk: 'Нова назва', en: 'New name' } }, ...others],
  };
  await applySettings(server.mailbox, { ...smallSettings, catalogue });
  await vi.waitFor(() => expect(hall.seen.catalogue?.services[0]?.name.uk).toBe('Нова назва'));
  expect(hall.seen.catalogue?.version).toBeGreaterThan(before);
  const [desk1, ...desks] = smallSettings.desks;
  const rooms = [{ ...desk1!, place: 'room' as const }, ...desks];
  await applySettings(server.mailbox, { ...smallSettings, catalogue, desks: rooms });
  await vi.waitFor(() => expect(hall.seen.catalogue?.places).toEqual({ [desk1!.number]: 'room' }));
});

test('the last of many changes is seen by everybody', async () => {
  await server.end();
  server = await testServer({ pace: { perSecond: 1_000, burst: 1_000 } });
  const aKiosk = await kiosk();
  const board = watch(server.join('/board', await server.pair('board')));
  const operator = watch(await desk());
  await vi.waitFor(() => expect(board.views.length + operator.views.length).toBeGreaterThan(2));
  const before = board.views.length;
  await Promise.all(
    Array.from({ length: 300 }, (_, i) =>
      aKiosk.emitWithAck('command', wish(issue, `one-of-many-wishes-${i}`)),
    ),
  );
  await vi.waitFor(() => {
    expect(board.seen.board?.waitingInAll).toBe(300);
    expect(operator.seen.desk?.waiting).toHaveLength(300);
  });
  expect(board.seen.board?.version).toBe(server.mailbox.state().version);
  expect(board.views.length - before).toBeLessThan(100);
});

test('a screen hears the server also when nothing happens', async () => {
  await server.end();
  server = await testServer({ heartbeatMs: 20 });
  const board = watch(server.join('/board', await server.pair('board')));
  const aDesk = watch(await desk());
  await vi.waitFor(() => {
    expect(board.views.length).toBeGreaterThan(4);
    expect(aDesk.views.filter((view) => view === 'people').length).toBeGreaterThan(4);
  });
});

test('a view that cannot be made takes nobody else down', async () => {
  await server.end();
  let clockBreaks = false;
  const clock = (): Instant => {
    if (clockBreaks) throw new Error('a bug');
    return at(0);
  };
  server = await testServer({ heartbeatMs: 20, clock });
  const board = watch(server.join('/board', await server.pair('board')));
  const late = server.join('/board', await server.pair('board'));
  await vi.waitFor(() => expect(late.connected).toBe(true));
  late.disconnect();
  clockBreaks = true;
  const gone = disconnected(late.connect());
  expect(await gone).toBe('io server disconnect');
  const before = board.views.length;
  clockBreaks = false;
  await vi.waitFor(() => expect(board.views.length).toBeGreaterThan(before));
  expect(await ask(await kiosk(), issue)).toMatchObject({ ok: true });
});
