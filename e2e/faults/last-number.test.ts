import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from '@cherha/build/src/chromium.ts';
import { sampleCentre } from '@cherha/build/src/sample-centre/sample-centre.ts';
import { startServer, type RunningServer } from '@cherha/queue-server/src/server.ts';
import type { ClockTime, Instant, ServiceId } from '@cherha/shared/domain/ids.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import { businessDay, instantOf } from '@cherha/shared/domain/time.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import { ticketIdFor } from '@cherha/shared/protocol/ticket-id.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../free-port.ts';
import { visitorAt } from '../hands.ts';
import { aKioskMachine, type KioskMachine } from './cut-off-agent.ts';

const ZONE = 'Europe/Kyiv';
const noon = instantOf(businessDay(Date.now() as Instant, ZONE), '12:00' as ClockTime, ZONE);
const say = sayIn('uk');

const dataDir = mkdtempSync(join(tmpdir(), 'cherha-last-number-'));
let port: number;
let server: RunningServer;
let kiosk: KioskMachine;
let browser: Browser;
let page: Page;

const openServer = (): Promise<RunningServer> =>
  startServer({ dataDir, port, clock: () => noon, sample: sampleCentre });

beforeAll(async () => {
  port = await freePort();
  server = await openServer();
  kiosk = await aKioskMachine(server.url, noon);
  browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  const machine = await browser.newContext({
    viewport: { width: 1080, height: 1920 },
    locale: 'uk-UA',
    hasTouch: true,
  });
  page = await machine.newPage();
  await page.goto(kiosk.url);
});
afterAll(async () => {
  await browser?.close();
  await kiosk?.close();
  await server?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const today = businessDay(noon, ZONE);
const left = async (letter: string): Promise<number> => {
  const { stock = [] } = (await kiosk.outbox.recall()) ?? {};
  return stock.find((one) => one.day === today && one.letter === letter)?.left ?? 0;
};

/** Visitors take tickets until so many numbers of the series are left; gives back how many did. */
async function takenUntilLeft(letter: string, serviceId: ServiceId, many: number): Promise<number> {
  const taken = (await left(letter)) - many;
  const { kioskId } = defined((await kiosk.outbox.recall())?.stock[0], 'loan');
  for (let n = 0; n < taken; n++) {
    const commandId = newCommandId();
    const wish = { serviceId, purpose: 'submit', language: 'uk' } as const;
    const ticketId = ticketIdFor(commandId);
    const given = await kiosk.outbox.give({ kioskId, commandId, ticketId, ...wish });
    expect(given?.ok).toBe(true);
  }
  return taken;
}

test('L1: without the server the last lent number is a ticket too; then the kiosk says so of each service, and at last of itself', async () => {
  const { groups, services } = server.mailbox.state().catalogue;
  const series = groups.map(({ id, letter }) => ({
    letter,
    serviceId: defined(services.find(({ groupId }) => groupId === id)?.id, 'service'),
  }));
  const birth = defined(
    services.find(({ name }) => /народження дитини/.test(name.uk)),
    'service that is chosen by touch',
  );
  const move = defined(
    services.find(({ name }) => /фізичної особи – підприємця/.test(name.uk)),
    'another service that is chosen by touch',
  );
  const itsLetter = defined(groups.find(({ id }) => id === birth.groupId)?.letter, 'its letter');
  for (const { letter } of series) await expect.poll(() => left(letter)).toBeGreaterThan(5);
  await server.close();
  await page.getByText(say('offline.lead')).first().waitFor();

  let given = await takenUntilLeft(itsLetter, birth.id, 1);
  const visitor = visitorAt(page);
  await visitor.choose(/народження дитини/);
  await visitor.says('submit');
  const last = await visitor.number();
  await visitor.sees(say('kiosk.ticket.take'));
  await visitor.isDone();
  expect(await left(itsLetter)).toBe(0);
  given += 1;

  // The next one is told before she has asked in vain, and not that the whole centre has none.
  await visitor.choose(/народження дитини/);
  await visitor.sees(say('offline.numbersGone'));
  await visitor.opens(say('kiosk.frame.back'), say('kiosk.welcome.title'));

  // Of the other series one number is left, and with it the kiosk has none.
  const { letter: lastLetter } = defined(
    groups.find(({ id }) => id === move.groupId),
    'another letter',
  );
  for (const { letter, serviceId } of series)
    given += await takenUntilLeft(letter, serviceId, letter === lastLetter ? 1 : 0);
  await visitor.choose(/фізичної особи – підприємця/);
  await visitor.says('submit');
  await visitor.number();
  given += 1;
  await page.getByText(say('kiosk.outOfReach.whatToDo')).first().waitFor();

  server = await openServer();
  await expect.poll(async () => (await kiosk.outbox.recall())?.owed, { timeout: 60_000 }).toBe(0);
  const numbers = everything(server.mailbox.state().waiting).map(({ number }) => number);
  expect(numbers.length).toBe(given);
  expect(new Set(numbers).size).toBe(given);
  expect(numbers).toContain(last);
  await page.getByRole('heading', { name: say('kiosk.welcome.title') }).waitFor();
  for (const { letter } of series) await expect.poll(() => left(letter)).toBeGreaterThan(5);
}, 240_000);
