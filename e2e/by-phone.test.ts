import { readText } from '@cherha/build/src/virtual-printer/testing/read-ticket.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import { businessDay } from '@cherha/shared/domain/time.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operatorAt, visitorAt } from './hands.ts';
import { noonClock } from './noon-clock.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';

const say = sayIn('uk');
const clock = noonClock();
let centre: OpenCentre;
let kiosk: Page;
beforeAll(async () => {
  centre = await openCentre({ clock: clock.now });
  kiosk = await centre.page('/kiosk/');
});
afterAll(() => centre.close());

const mailbox = () => centre.whole.server.mailbox;

/** What `datetime-local` wants: the centre's own day and time, in a few minutes. */
function soon(): string {
  const { timeZone } = mailbox().state();
  const at = (clock.now() + 5 * 60_000) as Instant;
  return `${businessDay(at, timeZone)}T${timeOfDay(at, timeZone)}`;
}

async function typed(digits: string): Promise<void> {
  const field = kiosk.getByLabel(say('kiosk.phone.field'), { exact: true });
  for (const [n, digit] of [...digits].entries())
    await expect
      .poll(async () => {
        if ((await field.inputValue()).length === n)
          await kiosk.getByRole('button', { name: digit, exact: true }).tap();
        return field.inputValue();
      })
      .toBe(digits.slice(0, n + 1));
}

test('B5: reception writes the number down, and at the kiosk the same number gives the ticket', async () => {
  const desk = await centre.page('/desk/', { width: 1366, height: 768 });
  await operatorAt(desk).signsIn('reception');
  await desk.getByRole('link', { name: say('more.reception') }).click();
  const form = desk.getByRole('form', { name: say('more.booking') });
  const service = form.getByLabel(say('more.service'), { exact: true });
  await service.fill('народження дитини');
  await service.press('Enter');
  await form.getByLabel(say('more.time')).fill(soon());
  await form.getByLabel(say('more.phone')).fill('+38 (067) 123-45-67');
  await form.getByRole('button', { name: say('more.book') }).click();
  await expect.poll(() => Object.keys(mailbox().state().bookings)).toHaveLength(1);

  const visitor = visitorAt(kiosk);
  await visitor.opens(say('kiosk.booking.open'), say('kiosk.booking.title'));
  await visitor.opens(say('kiosk.phone.open'), say('kiosk.phone.title'));
  await typed('0671234568');
  await visitor.asks(say('kiosk.booking.take'), say('kiosk.phone.unknown'));
  expect(await kiosk.innerText('body')).not.toContain('0671234568');
  await visitor.opens(say('kiosk.phone.correct'), say('kiosk.phone.title'));
  await kiosk.getByLabel(say('kiosk.phone.field'), { exact: true }).fill('');
  await typed('0671234567');
  await visitor.asks(say('kiosk.booking.take'), say('kiosk.ticket.take'));

  const number = await visitor.number();
  const [ticket] = everything(mailbox().state().tickets);
  expect(ticket).toMatchObject({ number, status: 'waiting' });
  expect(ticket?.booked).toBeDefined();
  await expect.poll(() => centre.printer.jobs.length).toBe(1);
  expect(await readText(centre.printer.jobs[0]!.png, 'ukr')).toContain(number);
  expect(centre.complaints).toEqual([]);
}, 300_000);
