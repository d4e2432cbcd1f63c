import type { DeviceId, Instant, ServiceId, TicketId } from '@cherha/shared/domain/ids.ts';
import { ask, type Asked } from '@cherha/shared/protocol/ask.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import type { CopiesView } from '@cherha/shared/views/copies-view.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
let now = at(0) as number;
beforeEach(async () => {
  now = at(0);
  server = await testServer({ clock: () => now as Instant });
});
afterEach(() => server.end());

function done(asked: Asked) {
  if (!asked.ok) throw new Error(asked.error);
  return asked.value;
}

interface Seen {
  copies?: CopiesView;
  desk?: DeskView;
}

function watch(socket: Socket): Seen {
  const seen: Seen = {};
  socket.on('view', (view: { view: keyof Seen }) => Object.assign(seen, { [view.view]: view }));
  return seen;
}

const numbers = ({ copies }: Seen) => copies?.copies.map(({ ticket }) => ticket.number);

async function aHall() {
  const [first, second] = [await server.pair('kiosk'), await server.pair('kiosk')];
  const cookie = await server.signIn('admin');
  const kiosk = server.join('/kiosk', first);
  const other = server.join('/kiosk', second);
  const desk = server.join('/desk', { cookie });
  const seen = { kiosk: watch(kiosk), other: watch(other), desk: watch(desk) };
  await vi.waitFor(() => expect([seen.kiosk.copies, seen.other.copies]).not.toContain(undefined));
  const wish = { serviceId: 'id-card', purpose: 'submit', language: 'uk' } as const;
  const issued = done(await ask(kiosk, { type: 'issueTicket', ...wish }));
  const ticket = issued.find(({ type }) => type === 'ticketIssued') as unknown as {
    ticketId: TicketId;
    kioskId: DeviceId;
  };
  const reprint = () => ask(desk, { type: 'reprintTicket', ticketId: ticket.ticketId });
  return { first, kiosk, other, desk, seen, ticket, reprint };
}

test('P4, P5: the kiosk that gave the ticket hears of its copy alone, and the desk what became of it', async () => {
  const { kiosk, other, seen, reprint } = await aHall();
  const heard: unknown[] = [];
  other.on('view', (view: CopiesView) => heard.push(...(view.copies ?? [])));
  done(await reprint());
  await vi.waitFor(() => expect(numbers(seen.kiosk)).toHaveLength(1));
  const copyId = seen.kiosk.copies?.copies[0]?.copyId;
  const print = { outcome: 'printed' } as const;
  done(await ask(kiosk, { type: 'reportCopy', copyId, print } as never));
  await vi.waitFor(() => expect(numbers(seen.kiosk)).toEqual([]));
  await vi.waitFor(() => expect(seen.desk.desk?.copies).toMatchObject([{ copyId, print }]));
  expect([numbers(seen.other), heard]).toEqual([[], []]);
});

test('P4: a kiosk that is away is no kiosk to print on, and of two others the staff choose', async () => {
  const { kiosk, desk, other, seen, ticket, reprint } = await aHall();
  const third = server.join('/kiosk', await server.pair('kiosk'));
  const last = watch(third);
  await vi.waitFor(() => expect(last.copies).toBeDefined());
  kiosk.disconnect();
  await vi.waitFor(async () => expect(await reprint()).toEqual({ ok: false, error: 'kiosk-away' }));
  const { ticketId, kioskId } = ticket;
  const away = { type: 'reprintTicket', ticketId, kioskId } as const;
  expect(await ask(desk, away)).toEqual({ ok: false, error: 'kiosk-away' });
  third.disconnect();
  await vi.waitFor(async () => expect(await reprint()).toMatchObject({ ok: true }));
  expect(other.connected).toBe(true);
  await vi.waitFor(() => expect(numbers(seen.other)).toHaveLength(1));
});

test('P5: a kiosk that comes back in time prints what was asked, and later not', async () => {
  const { first, kiosk, reprint } = await aHall();
  done(await reprint());
  kiosk.disconnect();
  const soon = watch(server.join('/kiosk', first));
  await vi.waitFor(() => expect(numbers(soon)).toHaveLength(1));
  now += 121_000;
  const late = watch(server.join('/kiosk', first));
  await vi.waitFor(() => expect(numbers(late)).toEqual([]));
});

test('P6: the chosen kiosk alone hears of a checklist, and the desk what became of it', async () => {
  const { first, kiosk, desk, seen } = await aHall();
  const wish = { serviceId: 'move' as ServiceId, language: 'en' } as const;
  done(await ask(desk, { type: 'printChecklist', ...wish, kioskId: first.id as DeviceId }));
  await vi.waitFor(() => expect(seen.kiosk.copies?.checklists).toHaveLength(1));
  const [asked] = seen.kiosk.copies?.checklists ?? [];
  expect(asked).toMatchObject({ serviceId: 'move', language: 'en' });
  const print = { outcome: 'failed', fault: 'no-paper' } as const;
  done(await ask(kiosk, { type: 'reportCopy', copyId: asked?.copyId, print } as never));
  await vi.waitFor(() => expect(seen.desk.desk?.checklists).toMatchObject([{ print }]));
  await vi.waitFor(() => expect(seen.kiosk.copies?.checklists).toEqual([]));
  expect(seen.other.copies?.checklists).toEqual([]);
});
