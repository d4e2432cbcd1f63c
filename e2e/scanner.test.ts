import type { Instant, ServiceId, StaffId } from '@cherha/shared/domain/ids.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCentre, type OpenCentre } from './open-centre.ts';

let centre: OpenCentre;
beforeAll(async () => {
  centre = await openCentre();
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
        for: (Date.now() + 5 * 60_000) as Instant,
      },
    },
    reception,
  );
  if (!answer.ok) throw new Error(answer.error);
  const made = answer.value.find((event) => event.type === 'bookingMade');
  return made?.bookingId ?? '';
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
        await kiosk.keyboard.type(bookingId);
        await kiosk.keyboard.press('Enter');
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
}, 60_000);

test('B3: a code held to a kiosk that lost the server is answered in words, and tickets go on', async () => {
  const kiosk = await centre.page('/kiosk/');
  await kiosk.locator('[data-goes-on-alone="true"]').waitFor();
  await centre.whole.server.close();
  await kiosk.getByText(say('offline.lead')).waitFor();
  await kiosk.keyboard.type('9ACEKM7HXTPW');
  await kiosk.keyboard.press('Enter');
  await kiosk.getByRole('heading', { name: say('kiosk.booking.away.title') }).waitFor();
  await kiosk.getByText(say('kiosk.booking.away.whatToDo')).waitFor();
  await kiosk.getByRole('button', { name: say('kiosk.frame.back') }).tap();
  await kiosk.getByRole('heading', { name: say('kiosk.welcome.title') }).waitFor();
  expect(centre.complaints).toEqual([]);
}, 60_000);
