import { sayIn } from '@cherha/shared/text/say.ts';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { DeskId, StaffId } from '@cherha/shared/domain/ids.ts';
import { desksForTests, looked, press, signIn, signInAtDesk, stopClock } from './open-desk.ts';
import { PASSWORD } from './small-server.ts';

let desks: Awaited<ReturnType<typeof desksForTests>>;
beforeAll(async () => {
  desks = await desksForTests();
});
afterEach(() => desks.closeAll());
afterAll(() => desks.end());

const desk1 = { deskId: 'desk-1' as DeskId };
/** Longer than an answer stands beside the buttons. */
const READ_AND_GONE_MS = 9_000;

describe('a day at the window', () => {
  test('is walked through with the keyboard alone', async () => {
    const { page, server } = await desks.open();
    server.centre.visitorsCome(2);

    await page.getByLabel('Ім’я входу').waitFor();
    await page.keyboard.type('olena');
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    const first = page.getByRole('button', { name: /^Вікно 1/ });
    await first.waitFor();
    // The focus waits at the heading of the page: the first window is one step away.
    await page.keyboard.press('Tab');
    expect(await isFocused(first)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Вікно 1' }).waitFor();
    expect(await page.title()).toBe('У черзі 2 · вікно 1');

    const shown = page.getByRole('region', { name: 'Відвідувач' });
    await press(page, 'F2');
    await shown.getByText('П001').waitFor();
    await expect.poll(() => page.title()).toBe('П001 · вікно 1');
    await press(page, 'F2');
    await shown.getByText('Триває візит').waitFor();
    await press(page, 'F4');
    await shown.getByText('П002').waitFor();
    await press(page, 'F8');
    await shown.getByText(/оголошено 2 рази/).waitFor();
    await press(page, 'F9');
    await shown.getByText('Біля вікна нікого немає').waitFor();
    await press(page, 'F10');
    await page.getByRole('heading', { name: 'Оберіть вікно' }).waitFor();

    expect(server.centre.heard).toEqual([
      'takeDesk',
      'callNext',
      'startVisit',
      'finishVisit',
      'callNext',
      'recall',
      'markNoShow',
      'leaveDesk',
    ]);
  });

  test('goes on after a reload at the same window, with the same visitor', async () => {
    const { page, server } = await desks.open();
    server.centre.visitorsCome(1);
    await signInAtDesk(page, '1');
    await press(page, 'F2');
    await page.getByRole('button', { name: /Почати візит/ }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Вікно 1' }).waitFor();
    expect(await page.title()).toBe('П001 · вікно 1');
  });

  test('a wrong call is taken back within its seconds, and not after them', async () => {
    const { page, server } = await desks.open();
    server.centre.visitorsCome(2);
    await signInAtDesk(page, '1');
    const undo = page.getByRole('button', { name: /Скасувати виклик/ });
    expect(await undo.isVisible()).toBe(false);
    await press(page, 'F2');
    await undo.waitFor();
    await press(page, 'F7');
    await page.getByText('Виклик П001 скасовано').waitFor();
    expect(server.centre.numbersWaiting()).toEqual(['П001', 'П002']);

    await press(page, 'F2');
    await undo.waitFor();
    await undo.waitFor({ state: 'hidden' });
    await press(page, 'F7');
    await page.getByText('Виклик уже не можна скасувати').waitFor();
    expect(server.centre.atDesk('1')).toMatchObject({ visitor: 'П001', status: 'called' });
  });
});

describe('a double press', () => {
  test('of the main key calls and does not start the visit', async () => {
    const { page, server } = await desks.open();
    server.centre.visitorsCome(3);
    await signInAtDesk(page, '1');
    await stopClock(page);
    for (let i = 0; i < 4; i++) await page.keyboard.press('F2');
    await page.getByRole('button', { name: /Почати візит/ }).waitFor();
    await page.keyboard.press('F2');
    await press(page, 'F8');
    await page.getByText('П001 викликано ще раз.').waitFor();
    expect(server.centre.atDesk('1')).toMatchObject({ visitor: 'П001', status: 'called' });
    expect(server.centre.heard).toEqual(['takeDesk', 'callNext', 'recall']);
  });

  test('of the mouse calls and does not start the visit', async () => {
    const { page, server } = await desks.open();
    server.centre.visitorsCome(3);
    await signInAtDesk(page, '1');
    await stopClock(page);
    await page.locator('[data-wish="main"]').dblclick();
    await page.getByRole('button', { name: /Почати візит/ }).waitFor();
    await page.locator('[data-wish="main"]').click();
    await press(page, 'F8');
    await page.getByText('П001 викликано ще раз.').waitFor();
    expect(server.centre.heard).toEqual(['takeDesk', 'callNext', 'recall']);
  });

  test('is never made by a key that is held down, also on a focused button', async () => {
    const { page, server } = await desks.open();
    server.centre.visitorsCome(3);
    await signInAtDesk(page, '1');
    await holdDown(page, 'F2');
    await page.getByRole('button', { name: /Почати візит/ }).waitFor();
    await page.locator('[data-wish="main"]').focus();
    await looked(page);
    await holdDown(page, 'Enter');
    await page.getByRole('button', { name: /Завершити візит/ }).waitFor();
    await press(page, 'F2');
    await page.getByText('Біля вікна нікого немає').waitFor();
    await press(page, 'F10');
    await page.getByRole('heading', { name: 'Оберіть вікно' }).waitFor();
    // Two presses held for more than a second each: two actions, not twenty.
    const calm = ['finishVisit', 'leaveDesk'];
    expect(server.centre.heard).toEqual(['takeDesk', 'callNext', 'startVisit', ...calm]);
  });
});

describe('a window where somebody sits', () => {
  test('is taken only knowingly, and from the person who was named', async () => {
    const { page, server } = await desks.open();
    server.centre.elsewhere('taras', { type: 'takeDesk', ...desk1 });
    await signIn(page);
    const choices = page.locator('.desk-choice-number');
    await expect.poll(() => choices.allTextContents()).toEqual(['Вікно 2', 'Вікно 3', 'Вікно 1']);

    const occupied = page.getByRole('button', { name: /^Вікно 1/ });
    await occupied.click();
    const dialog = page.getByRole('dialog', { name: 'Зайняти вікно 1?' });
    await dialog.getByText('За цим вікном зараз працює Тарас Шевчук.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await isFocused(occupied)).toBe(true);
    expect(server.centre.heard).toEqual([]);

    await occupied.click();
    await dialog.getByRole('button', { name: 'Зайняти вікно 1' }).click();
    await page.getByRole('heading', { name: 'Вікно 1' }).waitFor();
    expect(server.centre.atDesk('1').operator).toBe('olena');
  });

  test('the one who lost her window is told who took it', async () => {
    const { page, server } = await desks.open();
    await signInAtDesk(page, '1');
    server.centre.elsewhere('taras', { type: 'takeDesk', ...desk1, instead: 'olena' as StaffId });
    server.tell();
    await page.getByText('Вікно 1 тепер займає Тарас Шевчук.').waitFor();
  });
});

test('D10: a window that was opened for her is on her page by itself, and by whom until her first press', async () => {
  const { page, server } = await desks.open();
  const news = page.getByText('Керівництво залу (Тарас Шевчук) відкрило для вас: Вікно 1.');
  const open = (): void => {
    server.centre.elsewhere('taras', {
      type: 'openDesk',
      ...desk1,
      staffId: 'olena' as StaffId,
    });
    server.tell();
  };
  await signIn(page);
  open();
  await page.getByRole('heading', { name: 'Вікно 1' }).waitFor();
  await news.waitFor();

  await press(page, 'F2');
  const answer = page.getByText('Ніхто не чекає на послуги цього вікна.');
  await answer.waitFor();
  await page.clock.fastForward(READ_AND_GONE_MS);
  await answer.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Рецепція' }).click();
  await page.getByRole('link', { name: 'Вікно', exact: true }).click();
  await page.getByRole('heading', { name: 'Вікно 1' }).waitFor();
  expect(await news.count()).toBe(0);

  await press(page, 'F10');
  await page.getByRole('heading', { name: 'Оберіть вікно' }).waitFor();
  open();
  await news.waitFor();
});

test('D11: she is told that her break was ended and her window closed, keeps what she typed, and sits down again', async () => {
  const { page, server } = await desks.open();
  const inHerStead = (type: 'endBreakOf' | 'closeDesk'): void => {
    server.centre.elsewhere('taras', { type, ...desk1, staffId: 'olena' as StaffId });
    server.tell();
  };
  await signInAtDesk(page, '1');
  server.centre.elsewhere('olena', { type: 'beginBreak', ...desk1, reason: 'rest' });
  server.tell();
  await page
    .getByText(/^Перерва/)
    .first()
    .waitFor();
  inHerStead('endBreakOf');
  await page.getByText('Вашу перерву закінчило керівництво залу (Тарас Шевчук).').waitFor();

  await page.getByRole('link', { name: 'Рецепція' }).click();
  const typed = page.getByRole('searchbox').first();
  await typed.fill('паспорт');
  inHerStead('closeDesk');
  await expect.poll(() => page.title()).toBe(sayIn('uk')('desk.title'));
  expect(await typed.inputValue()).toBe('паспорт');
  await page.getByRole('link', { name: 'Вікно', exact: true }).click();
  const closed = page.getByText(/^Керівництво залу \(Тарас Шевчук\) закрило для вас: Вікно 1/);
  await closed.waitFor();
  await page.getByRole('button', { name: /^Вікно 1/ }).click();
  await page.getByRole('heading', { name: 'Вікно 1' }).waitFor();
  await press(page, 'F10');
  await page.getByRole('heading', { name: 'Оберіть вікно' }).waitFor();
  expect(await closed.count()).toBe(0);
});

test('nothing moves under the cursor while three hundred people come and go', async () => {
  const { page, server } = await desks.open();
  await signInAtDesk(page, '3');
  await press(page, 'F2');
  const places = () =>
    page.locator('.action, .visitor, .answer, .panel').evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(' ');
      }),
    );
  const before = await places();
  expect(before.length).toBeGreaterThan(8);

  server.centre.visitorsCome(300);
  server.tell();
  await page.getByText('Далі ще 270').waitFor({ state: 'attached' });
  expect(await places()).toEqual(before);
  await press(page, 'F2');
  await page.getByRole('button', { name: /Почати візит/ }).waitFor();
  expect(await places()).toEqual(before);
  await press(page, 'F7');
  await page.getByText('Відвідувач знову чекає на своєму місці.').waitFor();
  expect(await places()).toEqual(before);
  await press(page, 'F2');
  await page.getByRole('button', { name: /Почати візит/ }).waitFor();
  await press(page, 'F2');
  await page.getByRole('button', { name: /Завершити візит/ }).waitFor();
  expect(await places()).toEqual(before);
});

/** As a keyboard repeats a key that is not let go. */
async function holdDown(page: Page, key: string): Promise<void> {
  for (let i = 0; i < 12; i++) {
    await page.keyboard.down(key);
    await page.clock.fastForward(100);
  }
  await page.keyboard.up(key);
}

const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => node === document.activeElement);
