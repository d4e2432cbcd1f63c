import type { Instant, ServiceId, StaffId } from '@cherha/shared/domain/ids.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { keypadOn, notesOn } from '@cherha/kiosk/testing/keypad.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noonClock } from './noon-clock.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';

const clock = noonClock();
let centre: OpenCentre;
beforeAll(async () => {
  centre = await openCentre({ clock: clock.now });
});
afterAll(() => centre.close());

const say = sayIn('uk');
const reception = { kind: 'staff', staffId: 'oksana' as StaffId, may: ['reception'] } as const;

async function booked(commandId: string): Promise<string> {
  const answer = await centre.whole.server.mailbox.handle(
    {
      commandId,
      command: {
        type: 'makeBooking',
        serviceId: 'pp-foreign' as ServiceId,
        purpose: 'submit',
        for: (clock.now() + 5 * 60_000) as Instant,
      },
    },
    reception,
  );
  if (!answer.ok) throw new Error(answer.error);
  const made = answer.value.find((event) => event.type === 'bookingMade');
  return made?.bookingId ?? '';
}

/**
 * The keys go to the browser all at once, as a scanner's do: sent one by one, each after the answer to
 * the one before, they are as slow as the machine and may be taken for a hand.
 */
async function scan(page: Page, code: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const keys = [...code].map((sign) => (/\d/.test(sign) ? `Digit${sign}` : `Key${sign}`));
  const strokes = [...keys, 'Enter'].flatMap((key) => [
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', code: key }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', code: key }),
  ]);
  await Promise.all(strokes);
  await session.detach();
}

test('B4: whoever holds her code to the scanner of the kiosk gets her ticket without a touch', async () => {
  const bookingId = await booked('scanner-test-booking-1');
  const kiosk = await centre.page('/kiosk/');
  await kiosk.getByRole('heading', { name: say('kiosk.welcome.title') }).waitFor();
  const { mailbox } = centre.whole.server;
  // A scanner that nobody heard is held to the code again.
  await expect
    .poll(
      async () => {
        await scan(kiosk, bookingId);
        return mailbox.state().tickets.size;
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBe(1);
  const number = await kiosk.locator('.number-plate').first().textContent();
  expect(mailbox.state().bookings[bookingId]?.state).toBe('came');
  await expect.poll(() => centre.printer.jobs.length).toBe(1);
  expect(number).toMatch(/\d{3}$/);
  expect(centre.complaints).toEqual([]);
}, 180_000);

test('B4: in the accessible mode the first sign of a code is no key, though a key it may be', async () => {
  const kiosk = await centre.page('/kiosk/');
  await kiosk.getByRole('heading', { name: say('kiosk.welcome.title') }).waitFor();
  const keypad = await keypadOn(kiosk);
  await keypad.press('F19');
  await keypad.hears();
  const before = (await notesOn(kiosk)).length;
  // The key H explains all keys, and S opens the settings.
  await scan(kiosk, 'H9ACEKM7XTPW');
  await kiosk.getByText(say('refusal.booking-unknown')).waitFor();
  const said = (await notesOn(kiosk)).slice(before).map(({ text }) => text);
  expect(said.join(' ')).not.toContain(say('access.ear.explain'));
  await keypad.press('KeyH');
  await keypad.waitsFor(say('access.ear.explain'));
  expect(centre.complaints).toEqual([]);
}, 180_000);

test('B3: a code held to a kiosk that lost the server is answered in words, and tickets go on', async () => {
  const kiosk = await centre.page('/kiosk/');
  await kiosk.locator('[data-goes-on-alone="true"]').waitFor();
  await centre.whole.server.close();
  await kiosk.getByText(say('offline.lead')).waitFor();
  const away = kiosk.getByRole('heading', { name: say('kiosk.booking.away.title') });
  await expect
    .poll(
      async () => {
        await scan(kiosk, '9ACEKM7HXTPW');
        return away.isVisible();
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBe(true);
  await kiosk.getByText(say('kiosk.booking.away.whatToDo')).waitFor();
  await kiosk.getByRole('button', { name: say('kiosk.frame.back') }).tap();
  await kiosk.getByRole('heading', { name: say('kiosk.welcome.title') }).waitFor();
  expect(centre.complaints).toEqual([]);
}, 180_000);
