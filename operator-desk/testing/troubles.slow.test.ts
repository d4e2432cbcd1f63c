import { SILENT_AFTER_MS } from '@cherha/shared/ui/use-server-view.ts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { desksForTests, press, signIn, signInAtDesk } from './open-desk.ts';

let desks: Awaited<ReturnType<typeof desksForTests>>;
beforeAll(async () => {
  desks = await desksForTests();
});
afterEach(() => desks.closeAll());
afterAll(() => desks.end());

describe('when the connection is lost', () => {
  test('it is said, nothing can be pressed, and afterwards work goes on', async () => {
    const { page, server } = await desks.open();
    server.centre.visitorsCome(2);
    await signInAtDesk(page, '1');
    server.trouble.refusesConnections = true;
    server.cut();
    await page.getByText('Немає зв’язку із сервером', { exact: true }).waitFor();
    const main = page.locator('[data-wish="main"]');
    expect(await main.getAttribute('aria-disabled')).toBe('true');
    await press(page, 'F2');
    await page.getByText('кнопки поки не працюють').waitFor();

    server.trouble.refusesConnections = false;
    await page.getByText('На зв’язку').waitFor();
    await press(page, 'F2');
    await page.getByRole('button', { name: /Почати візит/ }).waitFor();
    expect(server.centre.atDesk('1').visitor).toBe('П001');
    expect(server.centre.heard).toEqual(['takeDesk', 'callNext']);
  });

  test('a press whose answer was lost is asked again and done once', async () => {
    const { page, server } = await desks.open();
    server.centre.visitorsCome(3);
    await signInAtDesk(page, '1');
    server.trouble.silent = 'answers';
    await press(page, 'F2');
    await page.locator('[data-wish="main"][data-going="true"]').waitFor();
    await expect.poll(() => server.centre.heard).toContain('callNext');
    server.cut();
    server.trouble.silent = undefined;
    await page.getByText('П001 викликано.').waitFor();
    expect(server.centre.heard).toEqual(['takeDesk', 'callNext']);
    expect(server.centre.numbersWaiting()).toEqual(['П002', 'П003']);
  });

  test('a press that stays without an answer is called unknown, and the next view shows the truth', async () => {
    const { page, server } = await desks.open();
    server.centre.visitorsCome(1);
    await signInAtDesk(page, '1');
    server.trouble.silent = 'answers';
    await press(page, 'F2');
    await page.getByText('Невідомо, чи виконано').waitFor();
    expect(server.centre.heard).toEqual(['takeDesk', 'callNext']);
    await page.getByRole('region', { name: 'Відвідувач' }).getByText('П001').waitFor();
  });

  test('a server that says nothing is as unmistakable as a cable that is out', async () => {
    const { page, server } = await desks.open();
    await signInAtDesk(page, '1');
    server.trouble.silent = 'everything';
    await page.clock.fastForward(SILENT_AFTER_MS);
    await page.getByText('Сервер мовчить').waitFor();
    expect(await page.locator('[data-wish="leaveDesk"]').getAttribute('aria-disabled')).toBe(
      'true',
    );
    server.trouble.silent = undefined;
    await page.getByText('На зв’язку').waitFor();
  });
});

describe('at the door', () => {
  test('a wrong password is said in words, and the right one lets in', async () => {
    const { page } = await desks.open();
    await page.getByLabel('Ім’я входу').fill('olena');
    await page.getByLabel('Пароль').fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByText('Неправильне ім’я входу або пароль.').waitFor();
    await signIn(page);
  });

  test('Caps Lock is noticed while the password is typed', async () => {
    const { page } = await desks.open();
    await page.getByLabel('Пароль').focus();
    const type = (capsLock: boolean) =>
      page.getByLabel('Пароль').evaluate((field, modifierCapsLock) => {
        field.dispatchEvent(new KeyboardEvent('keydown', { modifierCapsLock, bubbles: true }));
      }, capsLock);
    await type(true);
    await page.getByText('Увімкнено Caps Lock').waitFor();
    await type(false);
    await page.getByText('Увімкнено Caps Lock').waitFor({ state: 'detached' });
  });

  test('a session that ended elsewhere leads to the door and back to the same page', async () => {
    const { page, server } = await desks.open();
    await signIn(page);
    await page.getByRole('link', { name: 'Пристрої' }).click();
    await page.getByRole('heading', { name: 'Пристрої' }).waitFor();
    server.signOut('olena');
    await page.getByText('Сеанс завершився').waitFor();
    await signIn(page);
    await page.getByRole('heading', { name: 'Пристрої' }).waitFor();
  });

  test('who signs out stays out after a reload', async () => {
    const { page } = await desks.open();
    await signInAtDesk(page, '1');
    await page.getByRole('button', { name: 'Вийти' }).click();
    await page.getByLabel('Ім’я входу').waitFor();
    await page.reload();
    await page.getByLabel('Ім’я входу').waitFor();
  });

  test('the chosen language is remembered', async () => {
    const { page } = await desks.open();
    await page.getByRole('button', { name: 'English' }).click();
    await page.reload();
    await page.getByRole('heading', { name: 'Sign in to the desk' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });
});

describe('the keys', () => {
  test('that write text do nothing until they are switched on', async () => {
    const { page, server } = await desks.open();
    server.centre.visitorsCome(2);
    await signInAtDesk(page, '1');
    await page.mouse.click(5, 760);
    await press(page, 'Space');

    await page.getByRole('button', { name: 'Клавіші' }).click();
    await page.getByLabel(/Літери, цифри й пробіл/).check();
    await page.getByRole('button', { name: 'Готово' }).click();
    await page.mouse.click(5, 760);
    await press(page, 'Space');
    await page.getByRole('button', { name: /Почати візит/ }).waitFor();
    await press(page, 'F8');
    await page.getByText('П001 викликано ще раз.').waitFor();
    // One call by Space, and none by the Space that was pressed before.
    expect(server.centre.heard).toEqual(['takeDesk', 'callNext', 'recall']);
  });

  test('can be changed, a taken one is refused, and the change is kept', async () => {
    const { page, server } = await desks.open();
    server.centre.visitorsCome(2);
    await signInAtDesk(page, '1');
    await page.getByRole('button', { name: 'Клавіші' }).click();
    const slot = page.getByRole('button', { name: 'Повторити виклик: F8. Змінити' });
    await slot.click();
    await page.keyboard.press('F2');
    await page.getByText(/Клавіша F2 вже має дію/).waitFor();
    await slot.click();
    await page.keyboard.press('Escape');
    // Every key of the row has an action: one is taken away there, and given here.
    await page.getByRole('button', { name: 'Залишити вікно: F10. Змінити' }).click();
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: 'Залишити вікно: немає. Змінити' }).first().waitFor();
    await slot.click();
    await page.keyboard.press('F10');
    await page.getByRole('button', { name: 'Повторити виклик: F10. Змінити' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.reload();
    await page.getByRole('heading', { name: 'Вікно 1' }).waitFor();
    await press(page, 'F2');
    await page.getByRole('button', { name: /Почати візит/ }).waitFor();
    await press(page, 'F10');
    await expect.poll(() => server.centre.heard).toContain('recall');
  });
});

test('an administrator pairs a device by its code and shows another out', async () => {
  const { page } = await desks.open();
  await signIn(page);
  await page.getByRole('link', { name: 'Пристрої' }).click();
  await page.getByLabel('Код з екрана пристрою').fill('wrong1');
  await page.getByLabel('Назва, за якою').fill('Табло в залі');
  await page.keyboard.press('Enter');
  await page.getByText('Такого коду немає').waitFor();
  await page.getByLabel('Код з екрана пристрою').fill('ab1 2cd');
  await page.keyboard.press('Enter');
  await page.getByText('Пристрій «Табло в залі» підключено.').waitFor();
  await page.getByRole('rowheader', { name: 'Табло в залі' }).waitFor();

  await page.getByRole('button', { name: 'Відключити: Термінал' }).click();
  const dialog = page.getByRole('dialog', { name: 'Відключити пристрій «Термінал»?' });
  await dialog.getByRole('button', { name: 'Відключити', exact: true }).click();
  await page.getByText('Пристрій «Термінал» відключено.').waitFor();
  await page.getByRole('rowheader', { name: 'Термінал' }).waitFor({ state: 'detached' });
});

test('an operator sees no devices page', async () => {
  const { page } = await desks.open();
  await signIn(page, 'taras');
  await page.goto(`${page.url()}#devices`);
  await page.getByRole('heading', { name: 'Оберіть вікно' }).waitFor();
  expect(await page.getByRole('link', { name: 'Пристрої' }).count()).toBe(0);
});
