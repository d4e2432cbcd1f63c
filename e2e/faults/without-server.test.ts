import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from '@cherha/build/src/chromium.ts';
import { sampleCentre } from '@cherha/build/src/sample-centre/sample-centre.ts';
import { readQr, readText } from '@cherha/build/src/virtual-printer/testing/read-ticket.ts';
import type { WishAlone } from '@cherha/kiosk/src/devices/outbox/outbox.ts';
import { DATABASE_FILE } from '@cherha/queue-server/src/data-dir.ts';
import { startServer, type RunningServer } from '@cherha/queue-server/src/server.ts';
import { openDatabase } from '@cherha/queue-server/src/store/database.ts';
import { verifyChain } from '@cherha/queue-server/src/store/verify-chain.ts';
import type { ClockTime, DeviceId, Instant, TicketId } from '@cherha/shared/domain/ids.ts';
import { inOrder } from '@cherha/shared/domain/order.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { look } from '@cherha/shared/domain/shelf.ts';
import type { WaitingTicket } from '@cherha/shared/domain/ticket.ts';
import { businessDay, instantOf } from '@cherha/shared/domain/time.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import { ticketIdFor } from '@cherha/shared/protocol/ticket-id.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freePort } from '../free-port.ts';
import { visitorAt } from '../hands.ts';
import { aKioskMachine, type KioskMachine } from './cut-off-agent.ts';

const ZONE = 'Europe/Kyiv';
const noon = instantOf(businessDay(Date.now() as Instant, ZONE), '12:00' as ClockTime, ZONE);
const minute = (n: number): Instant => (noon + n * 60_000) as Instant;
const say = sayIn('uk');

const dataDir = mkdtempSync(join(tmpdir(), 'cherha-outage-'));
let now = noon;
let port: number;
let server: RunningServer;
let machines: KioskMachine[];
let browser: Browser;
const complaints: string[] = [];

const openServer = (): Promise<RunningServer> =>
  startServer({ dataDir, port, clock: () => now, sample: sampleCentre });

beforeAll(async () => {
  port = await freePort();
  server = await openServer();
  machines = [await aKioskMachine(server.url, now), await aKioskMachine(server.url, now)];
  browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  for (const machine of machines) await machine.close();
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function screenOf({ url }: KioskMachine): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1080, height: 1920 },
    locale: 'uk-UA',
    hasTouch: true,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return page;
}

const machine = (n: number): KioskMachine => defined(machines[n % machines.length], 'kiosk');
type Asked = Omit<WishAlone, 'kioskId'>;

const aWish = (serviceId: WishAlone['serviceId']): Asked => {
  const commandId = newCommandId();
  const wish = { serviceId, purpose: 'submit', language: 'uk' } as const;
  return { commandId, ticketId: ticketIdFor(commandId), ...wish };
};

/** Every ticket that a kiosk gave out without the server, as its paper says. */
const papers = new Map<TicketId, { number: string; touchedAt: Instant }>();

/** A host that was just killed or starts anew does not answer: the same wish is asked again, as the screen does. */
async function gives(kiosk: KioskMachine, wish: Asked): Promise<string> {
  const given = await vi.waitFor(
    async () => {
      const { kioskId } = defined((await kiosk.outbox.recall())?.stock[0], 'loan');
      const answer = await kiosk.outbox.give({ ...wish, kioskId });
      if (!answer?.ok) throw new Error(`nothing given: ${answer?.error ?? 'no answer'}`);
      return answer;
    },
    { timeout: 30_000, interval: 100 },
  );
  papers.set(given.value.ticketId, { number: given.value.number, touchedAt: given.value.at });
  return given.value.number;
}

/** A visitor takes a ticket by touch; gives back what the printer made of it. */
async function takesByTouch(page: Page, { printer }: KioskMachine) {
  const before = printer.jobs.length;
  const visitor = visitorAt(page);
  await visitor.choose(/народження дитини/);
  await visitor.sees(say('offline.aheadUnknown'));
  await visitor.says('submit');
  const number = await visitor.number();
  await visitor.sees(say('kiosk.ticket.take'));
  await expect.poll(() => printer.jobs.length).toBe(before + 1);
  const { png } = defined(printer.jobs[0], 'paper');
  await visitor.isDone();
  return { number, text: await readText(png, 'ukr'), qr: await readQr(png) };
}

test('L3, L6: an hour without the server at two kiosks, one killed in between: nobody is lost, doubled or out of turn', async () => {
  const [first, second] = [machine(0), machine(1)];
  const [one, two] = [await screenOf(first), await screenOf(second)];
  for (const { outbox } of machines) {
    await expect.poll(async () => (await outbox.recall())?.stock.length ?? 0).toBeGreaterThan(20);
    await expect.poll(async () => (await outbox.recall())?.told !== undefined).toBe(true);
  }
  const services = server.mailbox.state().catalogue.services.map(({ id }) => id);
  const kiosks = server.people.devices.all().filter(({ kind }) => kind === 'kiosk');

  // The server issues a ticket at the first kiosk, and its answer is lost with the server.
  const unanswered = aWish(defined(services[0], 'service'));
  const loanOfFirst = server.mailbox.state().loans.find(({ letter }) => letter === 'А')
    ?.kioskId as DeviceId;
  expect(kiosks.map(({ id }) => id)).toContain(loanOfFirst);
  const { commandId, ...wish } = unanswered;
  const issued = await server.mailbox.handle(
    { commandId, command: { type: 'issueTicket', ...wish } },
    { kind: 'kiosk', deviceId: loanOfFirst },
  );
  expect(issued.ok).toBe(true);
  await server.close();

  for (const page of [one, two]) await page.getByText(say('offline.lead')).first().waitFor();
  await gives(first, unanswered);
  const seen: { number: string; text: string; qr: string; time: string }[] = [];
  for (let n = 1; n <= 60; n++) {
    for (const kiosk of machines) await kiosk.setClock(minute(n));
    for (let visitor = 0; visitor < 3; visitor++) {
      const service = defined(services[(n * 7 + visitor * 5) % services.length], 'service');
      await gives(machine(n + visitor), aWish(service));
    }
    if (n === 10) seen.push({ ...(await takesByTouch(one, first)), time: '12:10' });
    if (n === 30) {
      // Killed while it gives; the screen asks once more under the same id.
      const interrupted = aWish(defined(services[3], 'service'));
      const asked = gives(first, interrupted);
      await first.kill();
      await first.start(minute(n));
      const number = await asked;
      expect(await gives(first, interrupted)).toBe(number);
    }
    if (n === 40) {
      // The screen is started anew, and there is no server to ask.
      await two.reload();
      await two.getByText(say('offline.lead')).first().waitFor();
      seen.push({ ...(await takesByTouch(two, second)), time: '12:40' });
    }
  }

  for (const { text, time } of seen) {
    expect(text).toMatch(/Видано без зв.язку/);
    expect(text).toContain(`за часом ${time}`);
  }

  now = minute(61);
  for (const kiosk of machines) await kiosk.setClock(now);
  server = await openServer();
  for (const { outbox } of machines)
    await expect.poll(async () => (await outbox.recall())?.owed, { timeout: 60_000 }).toBe(0);

  const centre = server.mailbox.state();
  for (const [ticketId, { number, touchedAt }] of papers) {
    const ticket = look(centre.waiting, ticketId);
    expect(ticket).toMatchObject({ number, withoutServer: { handedOverAt: now } });
    expect(ticket?.place).toBe(ticketId === unanswered.ticketId ? noon : touchedAt);
  }
  for (const { number, qr } of seen) {
    const ticketId = new URL(qr).pathname.slice('/t/'.length);
    expect(look(centre.waiting, ticketId)).toMatchObject({ number, print: { outcome: 'printed' } });
    const phone = await fetch(`${server.url}/t/${ticketId}`);
    expect(await phone.text()).toContain(number);
  }
  expect(centre.waiting.size).toBe(papers.size + seen.length);
  expect(centre.withoutPlace).toEqual([]);
  const places = inOrder(centre, now).map(({ place }: WaitingTicket) => place);
  expect(places).toEqual(places.toSorted((a, b) => a - b));

  // Everything goes on as before: the screens are back, and the series was not moved.
  for (const page of [one, two])
    await page
      .getByText(say('kiosk.frame.waitingNow', { count: centre.waiting.size }))
      .first()
      .waitFor();
  expect(complaints).toEqual([]);

  await server.close();
  const db = openDatabase(join(dataDir, DATABASE_FILE));
  const rows = db
    .prepare(
      `select count(*) as all_rows, count(distinct letter || ordinal) as places,
              count(distinct number) as numbers from ticket`,
    )
    .get();
  const count = papers.size + seen.length;
  expect(rows).toEqual({ all_rows: count, places: count, numbers: count });
  expect(verifyChain(db)).toMatchObject({ whole: true });
  db.close();
  server = await openServer();
}, 240_000);
