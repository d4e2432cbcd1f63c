import { randomUUID } from 'node:crypto';
import type { StaffId } from '@cherha/shared/domain/ids.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { operatorAt, visitorAt } from './hands.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';

const say = sayIn('uk');
let centre: OpenCentre;
let kiosk: Page;
beforeAll(async () => {
  centre = await openCentre();
  kiosk = await centre.page('/kiosk/');
});
afterAll(() => centre.close());
afterEach(async () => {
  await everybodyGoes();
  centre.printer.set({
    paperOut: false,
    nearEnd: false,
    coverOpen: false,
    cutter: false,
    offline: false,
    silent: false,
    stalled: false,
  });
});

/** Else the line would grow so long that the kiosk asks whether one wants to wait. */
async function everybodyGoes(): Promise<void> {
  const { mailbox } = centre.whole.server;
  const reception = { kind: 'staff', staffId: 'halyna' as StaffId, may: ['reception'] } as const;
  for (const { id: ticketId } of everything(mailbox.state().waiting)) {
    const command = { type: 'cancelTicket', ticketId } as const;
    await mailbox.handle({ commandId: randomUUID(), command }, reception);
  }
}

/** Takes a ticket and gives back what the server knows of its paper in the end. */
async function takeTicket(): Promise<{ number: string; print: () => unknown }> {
  const visitor = visitorAt(kiosk);
  await visitor.choose(/народження дитини/);
  await visitor.says('consultation');
  const number = await visitor.number();
  const tickets = () => everything(centre.whole.server.mailbox.state().tickets);
  return { number, print: () => tickets().find((ticket) => ticket.number === number)?.print };
}

describe('when the printer fails, the number stays and everybody who should knows', () => {
  test.each([
    ['out of paper', { paperOut: true }, 'no-paper'],
    ['cover open', { coverOpen: true }, 'cover-open'],
    ['silent', { silent: true }, 'silent'],
    ['stalled', { stalled: true }, 'stalled'],
  ] as const)(
    'printer %s',
    async (_, switches, fault) => {
      const before = centre.printer.jobs.length;
      centre.printer.set(switches);
      const { number, print } = await takeTicket();
      await kiosk.getByText(say('kiosk.ticket.remember')).waitFor({ timeout: 40_000 });
      expect(await kiosk.locator('.number-plate').first().textContent()).toBe(number);
      expect(await kiosk.locator('svg[role="img"], canvas, img').count()).toBeGreaterThan(0);
      await expect.poll(print, { timeout: 40_000 }).toEqual({ outcome: 'failed', fault });
      expect(centre.printer.jobs.length).toBe(before);
      await visitorAt(kiosk).isDone();

      const desktop = await centre.page('/desk/', { width: 1366, height: 768 });
      const operator = operatorAt(desktop);
      await operator.signsIn('oksana');
      await operator.takes('3');
      await operator.sees(say('desk.printing.withoutPaper'));
      await operator.sees(number);
      await operator.leaves();
      await desktop.close();
    },
    300_000,
  );

  test('printer near the end of its paper: it prints, and the desk knows before anybody must hurry', async () => {
    centre.printer.set({ nearEnd: true });
    const { print } = await takeTicket();
    await expect.poll(print, { timeout: 40_000 }).toEqual({ outcome: 'printed' });
    await visitorAt(kiosk).isDone();
    const desktop = await centre.page('/desk/', { width: 1366, height: 768 });
    const operator = operatorAt(desktop);
    await operator.signsIn('oksana');
    await operator.takes('3');
    await operator.sees(say('printer.nearEnd'));
    centre.printer.set({ nearEnd: false });
    await takeTicket();
    await operator.sees(say('printer.ready'));
    await visitorAt(kiosk).isDone();
    await operator.leaves();
    await desktop.close();
  }, 300_000);

  test('printer refused: nobody listens at its address', async () => {
    await centre.printer.close();
    const { print } = await takeTicket();
    await kiosk.getByText(say('kiosk.ticket.remember')).waitFor({ timeout: 40_000 });
    await expect
      .poll(print, { timeout: 40_000 })
      .toEqual({ outcome: 'failed', fault: 'unreachable' });
  }, 300_000);
});
