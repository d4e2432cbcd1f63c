import type { HelpPlaceId } from '@cherha/shared/domain/ids.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { desksForTests, looked, signIn, signInAtDesk, stopClock } from './open-desk.ts';

let desks: Awaited<ReturnType<typeof desksForTests>>;
beforeAll(async () => {
  desks = await desksForTests();
});
afterEach(() => desks.closeAll());
afterAll(() => desks.end());

const toilet = 'toilet' as HelpPlaceId;

/** A desk at window 1, which the toilet alerts, and somebody who calls from there. */
async function called() {
  const { page, server } = await desks.open();
  await signInAtDesk(page, '1');
  server.centre.elsewhere('taras', { type: 'askForHelp', placeId: toilet });
  server.tell();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  return { page, server, alert };
}

test('G3: an alert says where, stays over every page and is accepted by its key', async () => {
  const { page, server, alert } = await called();
  await page.getByRole('link', { name: 'Пристрої' }).click();
  await page.getByRole('heading', { name: 'Пристрої', exact: true }).waitFor();
  expect(await alert.textContent()).toContain('Туалет');
  expect(await page.title()).toContain('Туалет');
  await page.keyboard.press('F6');
  await page.getByText('Ви йдете сюди').waitFor();
  expect(await alert.count()).toBe(0);
  expect(server.centre.heard.filter((type) => type === 'acceptHelp')).toHaveLength(1);
});

test('G3: it is accepted by key over an open dialog too, and by mouse within it', async () => {
  const { page, server } = await called();
  await page.getByRole('button', { name: 'Інші дії' }).click();
  const dialog = page.getByRole('dialog');
  await looked(page);
  await dialog.getByRole('button', { name: 'Я йду' }).click();
  await dialog.getByText('Ви йдете сюди').waitFor();
  expect(server.centre.heard).toContain('acceptHelp');
});

test('a double press on “I am going” does not end the help at once', async () => {
  const { page, server } = await called();
  await looked(page);
  await stopClock(page);
  await page.getByRole('button', { name: 'Я йду' }).click();
  await page.getByRole('button', { name: 'Допомогли' }).click();
  expect(server.centre.heard).not.toContain('finishHelp');
  await looked(page);
  await page.getByRole('button', { name: 'Допомогли' }).click();
  await expect.poll(() => server.centre.heard).toContain('finishHelp');
});

test('G4: nobody accepts, and it becomes louder in words, colour and sound', async () => {
  const { page, server } = await called();
  const sounds = () => page.evaluate(() => (window as { __sounds?: number }).__sounds ?? 0);
  await page.evaluate(() => {
    const host = window as { __sounds?: number };
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function counted(...args) {
      host.__sounds = (host.__sounds ?? 0) + 1;
      start.apply(this, args);
    };
  });
  await page.clock.fastForward(8_000);
  await expect.poll(sounds).toBe(2);
  server.centre.later(61);
  server.tell();
  await page.getByText('Досі ніхто не йде').waitFor();
  await expect.poll(sounds).toBe(6);
});

test('what another has accepted cannot be accepted again, and is said', async () => {
  const { page, server } = await called();
  const call = defined(server.centre.view.help[0], 'call');
  await looked(page);
  // Her page has not heard yet that somebody else is going.
  server.trouble.silent = 'views';
  server.centre.elsewhere('taras', { type: 'acceptHelp', helpId: call.id });
  await page.getByRole('button', { name: 'Я йду' }).click();
  await page.getByText('Туди вже йде інша людина').waitFor();
});

test('a lost connection accepts nothing behind anybody’s back', async () => {
  const { page, server } = await called();
  server.trouble.silent = 'everything';
  await page.clock.fastForward(15_000);
  await page.getByText(/Сервер мовчить|Немає зв/).waitFor();
  await page.keyboard.press('F6');
  await page.getByRole('button', { name: 'Я йду' }).click({ force: true });
  server.trouble.silent = undefined;
  await page.getByText('На зв’язку').waitFor();
  await page.clock.fastForward(20_000);
  await page.getByText('На зв’язку').waitFor();
  expect(server.centre.heard).not.toContain('acceptHelp');
});

test('G1: reception calls for somebody who told it', async () => {
  const { page, server } = await desks.open();
  await signIn(page);
  await page.getByRole('link', { name: 'Рецепція' }).click();
  await page.getByLabel('Куди').selectOption(toilet);
  await page.getByRole('button', { name: 'Покликати працівника' }).click();
  await expect.poll(() => server.centre.view.help.map(({ placeId }) => placeId)).toEqual([toilet]);
  await page.getByRole('alert').waitFor();
});
