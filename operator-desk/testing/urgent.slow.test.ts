import type { NoticeId } from '@cherha/shared/domain/ids.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { desksForTests, signIn, signInAtDesk } from './open-desk.ts';
import type { SmallServer } from './small-server.ts';

let desks: Awaited<ReturnType<typeof desksForTests>>;
beforeAll(async () => {
  desks = await desksForTests();
});
afterEach(() => desks.closeAll());
afterAll(() => desks.end());

const text = { uk: 'Вийдіть через головний вхід', en: 'Leave by the main entrance' };
const strip = (page: Page) => page.getByRole('alert');

/** Somebody else tells everybody. */
function post({ centre, tell }: SmallServer): NoticeId {
  centre.elsewhere('taras', { type: 'postNotice', text, severity: 'emergency' });
  tell();
  return defined(centre.view.notices[0], 'notice').id;
}

test('X8: an emergency stands over every page and dialog, in her language, until it is taken down', async () => {
  const { page, server } = await desks.open();
  await signInAtDesk(page, '1');
  const noticeId = post(server);
  await strip(page).getByText(text.uk).waitFor();
  await page.getByRole('button', { name: 'Інші дії' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('alert').getByText(text.uk).waitFor();
  await dialog.getByRole('button', { name: 'Закрити' }).click();
  await page.getByRole('link', { name: 'Пристрої' }).click();
  await page.getByRole('heading', { name: 'Пристрої', exact: true }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await strip(page).getByText(text.en).waitFor();
  server.centre.elsewhere('taras', { type: 'clearNotice', noticeId });
  server.tell();
  await strip(page).waitFor({ state: 'detached' });
});

test('X8: five long ones leave three quarters of a low screen to the work, and open with a press', async () => {
  const { page, server } = await desks.open();
  await signInAtDesk(page, '1');
  const long = (at: number) => `${at}: ${'не користуйтеся ліфтом, '.repeat(8)}`.slice(0, 190);
  for (let at = 1; at <= 5; at++)
    server.centre.elsewhere('taras', {
      type: 'postNotice',
      text: { uk: long(at), en: text.en },
      severity: 'emergency',
    });
  server.tell();
  const region = page.getByRole('region', { name: sayIn('uk')('desk.urgent.title') });
  await expect.poll(() => strip(page).count()).toBe(5);
  const cut = () =>
    region
      .locator('.urgent-words')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
  await expect.poll(cut).toBe(5);
  expect((await region.boundingBox())?.height).toBeLessThanOrEqual(768 / 4);
  // Whoever listens hears all of it.
  for (let at = 1; at <= 5; at++)
    expect(
      await strip(page)
        .filter({ hasText: long(at) })
        .count(),
    ).toBe(1);
  await region.getByRole('button', { name: 'Показати повністю (5)' }).click();
  expect(await cut()).toBe(0);
  await region.getByRole('button', { name: 'Згорнути' }).click();
  expect(await cut()).toBe(5);
  // With few of them nothing is shortened, and there is nothing to open.
  for (const { id } of server.centre.view.notices.slice(2))
    server.centre.elsewhere('taras', { type: 'clearNotice', noticeId: id });
  server.tell();
  await expect.poll(cut).toBe(0);
  expect(await region.getByRole('button').count()).toBe(0);
});

test('X8: it stands in the small window too, and the next thing to do stays in reach', async () => {
  const { page, server } = await desks.open();
  await signInAtDesk(page, '1');
  const size = { width: 360, height: 220 };
  await page.setViewportSize(size);
  await page.goto(`${server.url}?compact`);
  await page.getByText('Чекають: 0').waitFor();
  post(server);
  await strip(page).getByText(text.uk).waitFor();
  const next = await page.getByRole('button', { name: 'Викликати наступного' }).boundingBox();
  expect(next && next.y + next.height <= size.height).toBe(true);
});

test('X1: an air raid and its end are told to whoever has chosen no window yet', async () => {
  const { page, server } = await desks.open();
  await signIn(page);
  server.centre.elsewhere('taras', { type: 'soundAirRaid' });
  server.tell();
  await strip(page).getByText('Повітряна тривога').waitFor();
  server.centre.elsewhere('taras', { type: 'giveAllClear' });
  server.tell();
  await strip(page).getByText('Відбій').waitFor();
});
