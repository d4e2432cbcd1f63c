import type { DeskId, HelpPlaceId, NoticeId } from '@cherha/shared/domain/ids.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { desksForTests, signIn } from './open-desk.ts';
import type { SmallServer } from './small-server.ts';

let desks: Awaited<ReturnType<typeof desksForTests>>;
beforeAll(async () => {
  desks = await desksForTests();
});
afterEach(() => desks.closeAll());
afterAll(() => desks.end());

const say = sayIn('uk');
const desk1 = { deskId: 'desk-1' as DeskId };

/** Where everything stands that is pressed or typed into on this page. */
const places = (page: Page): Promise<string[]> =>
  page.locator('main :is(button, a, input, select, textarea, summary)').evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [one.textContent?.slice(0, 30), x, y, width, height]
        .map((each) => (typeof each === 'number' ? Math.round(each) : each))
        .join(' ');
    }),
  );

/** Beside the page something comes that must not be missed, and goes again. */
const comings: Readonly<Record<string, (server: SmallServer) => () => void>> = {
  'a call for help': ({ centre }) => {
    centre.elsewhere('taras', { type: 'askForHelp', placeId: 'toilet' as HelpPlaceId });
    const [call] = centre.view.help;
    const { id: helpId } = defined(call, 'call');
    return () => centre.elsewhere('taras', { type: 'cancelHelp', helpId });
  },
  'an emergency': ({ centre }) => {
    const text = { uk: 'Вийдіть через головний вхід', en: 'Leave by the main entrance' };
    centre.elsewhere('taras', { type: 'postNotice', text, severity: 'emergency' });
    const noticeId: NoticeId = defined(centre.view.notices[0], 'notice').id;
    return () => centre.elsewhere('taras', { type: 'clearNotice', noticeId });
  },
  'an air raid': ({ centre }) => {
    centre.elsewhere('taras', { type: 'soundAirRaid' });
    return () => {
      centre.elsewhere('taras', { type: 'giveAllClear', minutes: 5 });
      centre.elsewhere('taras', { type: 'resumeCalls' });
    };
  },
};

async function opened(name: string, title: string) {
  const { page, server } = await desks.open();
  server.centre.elsewhere('taras', { type: 'takeDesk', ...desk1 });
  server.centre.visitorsCome(300);
  await signIn(page);
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { name: title, exact: true }).waitFor();
  return { page, server, below: page.locator('.frame-below') };
}

test('«Зал»: the buttons of a row keep their places while its window calls, serves and has a break', async () => {
  const { page, server } = await opened('Зал', say('manager.title'));
  const services = page.getByRole('button', { name: say('manager.servicesOf', { number: '1' }) });
  const rows = () =>
    page
      .locator('.manager-window')
      .evaluateAll((all) => all.map((row) => Math.round(row.getBoundingClientRect().top)));
  const before = [await services.boundingBox(), await rows()];
  const shows = async (command: object, words: string) => {
    server.centre.elsewhere('taras', { ...command, ...desk1 } as never);
    server.tell();
    await page.locator('.manager-windows').getByText(words).waitFor();
    expect([await services.boundingBox(), await rows()]).toEqual(before);
  };
  await shows({ type: 'callNext' }, say('desk.desks.called'));
  await shows({ type: 'startVisit' }, say('desk.desks.serving'));
  await shows({ type: 'finishVisit' }, say('manager.free'));
  await shows({ type: 'beginBreak', reason: 'lunch', minutes: 30 }, say('manager.endBreak'));
  await shows({ type: 'endBreak' }, say('manager.free'));
});

test('the second half of a double click does not take back whoever has come to the place of the first', async () => {
  const { page, server } = await opened(say('more.reception'), say('more.reception'));
  const { centre } = server;
  for (const type of ['callNext', 'markNoShow', 'callNext', 'markNoShow'] as const)
    centre.elsewhere('taras', { type, ...desk1 });
  server.tell();
  const back = page.getByRole('button', { name: new RegExp(`^${say('more.takeBack')}: `) });
  await back.nth(1).scrollIntoViewIfNeeded();
  const { x, y, width, height } = defined(await back.first().boundingBox(), 'button');
  await page.mouse.move(x + width / 2, y + height / 2);
  const half = async (clickCount: number): Promise<void> => {
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
  };
  await half(1);
  await expect.poll(() => back.count()).toBe(1);
  expect(await back.boundingBox()).toMatchObject({ x, y });
  await half(2);
  await half(1);
  await expect.poll(() => back.count()).toBe(0);
  expect(centre.heard).toEqual(['takeBack', 'takeBack']);
});

describe.each([
  [say('more.reception'), say('more.reception')],
  ['Зал', say('manager.title')],
])('«%s»: nothing moves under the cursor', (name, title) => {
  test.each([0, 120])('while something urgent comes and goes, scrolled by %d px', async (by) => {
    const { page, server, below } = await opened(name, title);
    await below.evaluate((node, top) => node.scrollTo(0, top), by);
    const before = await places(page);
    expect(before.length).toBeGreaterThan(5);
    for (const comes of Object.values(comings)) {
      const goes = comes(server);
      server.tell();
      await page.getByRole('alert').waitFor();
      expect(await places(page)).toEqual(before);
      goes();
      server.tell();
      await page.getByRole('alert').waitFor({ state: 'detached' });
      expect(await places(page)).toEqual(before);
    }
  });

  test('what the strip covered is scrolled to, and the room it leaves goes with the next scroll', async () => {
    const { page, server, below } = await opened(name, title);
    const goes = defined(comings['an emergency'], 'coming')(server);
    server.tell();
    await page.getByRole('alert').waitFor();
    const heading = page.getByRole('heading', { name: title, exact: true });
    const strips = page.locator('.frame-strips');
    const bottom = () => strips.evaluate((node) => node.getBoundingClientRect().bottom);
    const top = () => heading.evaluate((node) => node.getBoundingClientRect().top);
    await below.evaluate((node) => node.scrollTo(0, 0));
    await expect.poll(top).toBeGreaterThan(await bottom());
    const seen = await places(page);
    goes();
    server.tell();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await places(page)).toEqual(seen);
    await below.hover();
    await page.mouse.wheel(0, 100);
    await expect.poll(() => strips.evaluate((node) => node.clientHeight)).toBe(0);
  });
});
