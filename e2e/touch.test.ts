import { everything } from '@cherha/shared/domain/shelf.ts';
import type { Ticket } from '@cherha/shared/domain/ticket.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { visitorAt } from './hands.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';

const say = sayIn('uk');
/** Longer than the kiosk's buttons rest after a touch. */
const A_LOOK_MS = 2_000;
let centre: OpenCentre;
let kiosk: Page;

beforeAll(async () => {
  centre = await openCentre();
  kiosk = await centre.page('/kiosk/');
  await kiosk.clock.install();
  await kiosk.reload();
});
afterAll(() => centre.close());
beforeEach(async () => {
  await visitorAt(kiosk).choose(/народження дитини/);
  await kiosk.clock.fastForward(A_LOOK_MS);
});

/** In the order in which they were issued; a shelf itself has none. */
const tickets = (): readonly Ticket[] =>
  everything(centre.whole.server.mailbox.state().tickets).toSorted((a, b) => a.turn - b.turn);

async function middleOf(name: string): Promise<{ x: number; y: number }> {
  const box = await kiosk.getByRole('button', { name }).boundingBox();
  if (!box) throw new Error(`«${name}» is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a double tap on the purpose issues one ticket', async () => {
  const before = tickets().length;
  const { x, y } = await middleOf(say('common.purpose.submit'));
  await Promise.all([kiosk.touchscreen.tap(x, y), kiosk.touchscreen.tap(x, y)]);
  const visitor = visitorAt(kiosk);
  const number = await visitor.number();
  await visitor.sees(say('kiosk.ticket.take'));
  await visitor.isDone();
  expect(tickets().slice(before)).toMatchObject([{ number, purpose: 'submit' }]);
  expect(centre.printer.jobs).toHaveLength(1);
});

test('a finger that slides off the purpose issues none', async () => {
  const before = tickets().length;
  const finger = await kiosk.context().newCDPSession(kiosk);
  const { x, y } = await middleOf(say('common.purpose.consultation'));
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  await touch('touchStart', { x, y });
  for (const away of [20, 60, 120, 200]) await touch('touchMove', { x: x + away, y });
  await touch('touchEnd');
  await kiosk.clock.fastForward(A_LOOK_MS);

  // The next touch is the one that counts: whatever the sliding one had asked would stand before it.
  const visitor = visitorAt(kiosk);
  await visitor.says('collect');
  const number = await visitor.number();
  expect(tickets().slice(before)).toMatchObject([{ number, purpose: 'collect' }]);
});
