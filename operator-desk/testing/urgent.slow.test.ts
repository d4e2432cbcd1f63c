import type { NoticeId } from '@cherha/shared/domain/ids.ts';
import { defined } from '@cherha/shared/domain/result.ts';
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
