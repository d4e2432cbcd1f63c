import { everything } from '@cherha/shared/domain/shelf.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visitorAt } from './hands.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';

const say = sayIn('uk');
let centre: OpenCentre;
let kiosk: Page;
beforeAll(async () => {
  centre = await openCentre();
  kiosk = await centre.page('/kiosk/', { width: 1280, height: 1024 });
});
afterAll(() => centre.close());

const ticketOf = (number: string) =>
  everything(centre.whole.server.mailbox.state().tickets).find((one) => one.number === number);

test('V4: at the kiosk that gave the ticket one service more goes by the same number', async () => {
  const visitor = visitorAt(kiosk);
  await visitor.choose(/народження дитини/);
  await visitor.says('submit');
  const number = await visitor.number();
  await visitor.sees(say('kiosk.ticket.take'));

  await visitor.opens(say('kiosk.adding.open'), say('kiosk.adding.title', { number }));
  await visitor.choose(/внутрішньо переміщеної/);
  const collect = new RegExp(`^${say('common.purpose.collect')}`);
  await visitor.opens(collect, say('kiosk.adding.done', { number }));
  await visitor.opens(say('kiosk.adding.toTicket'), say('ticket.yourNumber'));
  await visitor.sees(/народження дитини/);
  await visitor.sees(/внутрішньо переміщеної/);

  expect(await visitor.number()).toBe(number);
  expect(ticketOf(number)?.next).toMatchObject([{ purpose: 'collect' }]);
  expect(centre.printer.jobs).toHaveLength(1);
  await visitor.isDone();
}, 90_000);

test('M5: a number that no paper holds is given up on the screen that shows it', async () => {
  centre.printer.set({ paperOut: true });
  const visitor = visitorAt(kiosk);
  await visitor.choose(/народження дитини/);
  await visitor.says('consultation');
  const number = await visitor.number();
  await kiosk
    .getByRole('heading', { name: say('kiosk.ticket.remember') })
    .waitFor({ timeout: 40_000 });
  await visitor.opens(say('kiosk.cancel.open'), say('kiosk.cancel.title', { number }));
  await visitor.opens(say('kiosk.cancel.yes'), say('kiosk.cancel.done', { number }));
  await visitor.sees(say('kiosk.cancel.number'));
  expect(ticketOf(number)).toMatchObject({ status: 'finished', outcome: 'cancelled' });
  expect(centre.complaints).toEqual([]);
}, 90_000);
