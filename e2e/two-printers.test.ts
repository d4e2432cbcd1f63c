import { everything } from '@cherha/shared/domain/shelf.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import {
  startVirtualPrinter,
  type VirtualPrinter,
} from '@cherha/build/src/virtual-printer/virtual-printer.ts';
import { readText } from '@cherha/build/src/virtual-printer/testing/read-ticket.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operatorAt, visitorAt } from './hands.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';

const say = sayIn('uk');
let centre: OpenCentre;
let spare: VirtualPrinter;
let kiosk: Page;
beforeAll(async () => {
  spare = await startVirtualPrinter({ port: 0 });
  centre = await openCentre({ env: { PRINTER_2_URL: spare.url } });
  kiosk = await centre.page('/kiosk/');
});
afterAll(async () => {
  await centre.close();
  await spare.close();
});

const tickets = () => everything(centre.whole.server.mailbox.state().tickets);
const printOf = (number: string) => tickets().find((ticket) => ticket.number === number)?.print;

async function takesTicket(): Promise<string> {
  const visitor = visitorAt(kiosk);
  await visitor.choose(/народження дитини/);
  await visitor.says('consultation');
  return visitor.number();
}

test('a visitor gets her ticket from the spare printer and is told nothing; the desk knows which is in trouble', async () => {
  centre.printer.set({ paperOut: true });
  const number = await takesTicket();
  await expect.poll(() => printOf(number), { timeout: 40_000 }).toEqual({ outcome: 'printed' });
  await visitorAt(kiosk).sees(say('kiosk.ticket.take'));
  expect([centre.printer.jobs.length, spare.jobs.length]).toEqual([0, 1]);
  expect(await readText(spare.jobs[0]!.png, 'ukr')).toContain(number);
  await visitorAt(kiosk).isDone();
  expect(await kiosk.getByText(say('kiosk.printer.noPaper')).count()).toBe(0);

  const desktop = await centre.page('/desk/', { width: 1366, height: 768 });
  const operator = operatorAt(desktop);
  await operator.signsIn('oksana');
  await operator.takes('3');
  await operator.sees(`${say('printer.main')}: ${say('printer.fault.no-paper')}`);
  await operator.sees(`${say('printer.spare')}: ${say('printer.ready')}`);
  await operator.leaves();
}, 300_000);

test('only when neither can print is the visitor told that there is no paper, before she chooses', async () => {
  spare.set({ coverOpen: true });
  await kiosk.getByText(say('kiosk.printer.noPaper')).waitFor({ timeout: 40_000 });
  const number = await takesTicket();
  await kiosk.getByText(say('kiosk.ticket.remember')).waitFor({ timeout: 40_000 });
  await expect
    .poll(() => printOf(number), { timeout: 40_000 })
    .toEqual({ outcome: 'failed', fault: 'no-paper' });
  expect([centre.printer.jobs.length, spare.jobs.length]).toEqual([0, 1]);
}, 300_000);
