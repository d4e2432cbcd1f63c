import { newSetupId } from '@cherha/queue-server/src/settings.ts';
import { readQr, readText } from '@cherha/build/src/virtual-printer/testing/read-ticket.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operatorAt, visitorAt } from './hands.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';

const say = sayIn('uk');
let centre: OpenCentre;
let kiosk: Page;
let desk: Page;
beforeAll(async () => {
  centre = await openCentre();
  const ticket = {
    languages: 'own',
    number: 'large',
    foot: { uk: 'Телефон 15-45', en: 'Call 15-45' },
  } as const; // prettier-ignore
  const command = { type: 'setTicketTemplate', ticket } as const;
  await mailbox().handle({ commandId: newSetupId(), command }, { kind: 'setup' });
  kiosk = await centre.page('/kiosk/');
  desk = await centre.page('/desk/', { width: 1366, height: 768 });
});
afterAll(() => centre.close());

const mailbox = () => centre.whole.server.mailbox;
const ticketOf = (number: string) =>
  everything(mailbox().state().tickets).find((ticket) => ticket.number === number);
const copies = () => mailbox().state().copies;
const copyButton = (number: string) =>
  desk.getByRole('button', { name: `${say('more.copy')}: ${number}` });

test('a visitor whose paper was lost gets a copy that reception asks for, marked as one', async () => {
  centre.printer.set({ paperOut: true });
  const visitor = visitorAt(kiosk);
  await visitor.choose(/народження дитини/);
  await visitor.says('consultation');
  const number = await visitor.number();
  const failed = { outcome: 'failed', fault: 'no-paper' };
  await expect.poll(() => ticketOf(number)?.print, { timeout: 40_000 }).toEqual(failed);
  centre.printer.set({ paperOut: false });

  await operatorAt(desk).signsIn('reception');
  await desk.getByRole('link', { name: say('more.reception') }).click();
  await copyButton(number).click();
  await desk.getByText(say('more.copyPrinted')).waitFor({ timeout: 40_000 });

  expect(copies()).toMatchObject([{ number, print: { outcome: 'printed' } }]);
  expect(ticketOf(number)?.print).toEqual(failed);
  expect(centre.printer.jobs).toHaveLength(1);
  const { png } = centre.printer.jobs[0]!;
  const text = await readText(png, 'ukr');
  for (const part of ['КОПІЯ', number, 'Телефон 15-45']) expect(text).toContain(part);
  expect(await readQr(png)).toContain(ticketOf(number)?.id);
}, 300_000);

test('P4: a ticket in two presses comes out of the chosen kiosk, and is no copy', async () => {
  const quick = desk.getByRole('region', { name: say('more.quick') });
  const where = quick.getByLabel(say('more.paperWhere'));
  expect(await where.inputValue()).toBe('');
  await where.selectOption({ index: 1 });
  await quick.locator('.quick-services').getByRole('button').first().click();
  const plain = quick.getByRole('group', { name: say('more.quickPlain') });
  await plain.getByRole('button', { name: say('common.purpose.submit') }).click();
  await quick.getByText(say('more.copyPrinted')).waitFor({ timeout: 40_000 });

  const number = copies().at(-1)?.number ?? '';
  expect(centre.printer.jobs).toHaveLength(2);
  const text = await readText(centre.printer.jobs[0]!.png, 'ukr');
  expect(text).toContain(number);
  expect(text).not.toContain('КОПІЯ');
  await quick.getByRole('img', { name: say('more.ticketQr') }).waitFor();
}, 300_000);

test('a kiosk that cannot print says so at the desk, and one that is away is refused in words', async () => {
  const [number = ''] = everything(mailbox().state().tickets).map((ticket) => ticket.number);
  centre.printer.set({ coverOpen: true });
  await copyButton(number).click();
  await desk
    .locator('[data-copy="failed"]', { hasText: say('printer.fault.cover-open') })
    .waitFor({ timeout: 40_000 });
  expect(centre.printer.jobs).toHaveLength(2);

  await kiosk.close();
  await expect.poll(kiosksThere).toBe(0);
  await copyButton(number).click();
  await desk.getByText(say('refusal.kiosk-away')).waitFor();
  expect(copies()).toHaveLength(3);
}, 300_000);

const kiosksThere = async (): Promise<number> => {
  const metrics = await (await fetch(`${centre.url}/metrics`)).text();
  return Number(/cherha_screens_connected\{kind="kiosk"\} (\d+)/.exec(metrics)?.[1]);
};
