import type { DeskId, DeviceId, Instant, ServiceId } from '@cherha/shared/domain/ids.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import {
  aService,
  smallCatalogue,
  usualClosing,
  withRules,
} from '@cherha/shared/testing/builders.ts';
import { aCategory, prioritiesSet } from '@cherha/shared/testing/priorities.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { desksForTests, signIn } from './open-desk.ts';

let desks: Awaited<ReturnType<typeof desksForTests>>;
beforeAll(async () => {
  desks = await desksForTests();
});
afterEach(() => desks.closeAll());
afterAll(() => desks.end());

/** More than the page waits before it asks again where a found ticket is. */
const AGAIN_MS = 1_100;
const desk1 = { deskId: 'desk-1' as DeskId };
const to = (page: Page, link: string) => page.getByRole('link', { name: link }).click();
/** The row of who has no priority. */
const plain = (quick: Locator) => quick.getByRole('group', { name: 'Без переваги' });
const form = (page: Page, name: string) => page.getByRole('form', { name, exact: true });

describe('a ticket in two presses', () => {
  test('a ticket for what most come for is two presses, and a code for the phone', async () => {
    const { page, server } = await desks.open();
    await signIn(page);
    await to(page, 'Рецепція');
    const quick = page.getByRole('region', { name: 'Талон у два натискання' });
    await plain(quick).getByRole('button', { name: 'Забрати готове' }).click({ force: true });
    expect(server.centre.heard).not.toContain('issueTicket');
    await quick.getByRole('button', { name: 'Послуга id-card' }).click();
    await plain(quick).getByRole('button', { name: 'Забрати готове' }).click();
    await page.getByText('Номер П001').waitFor();
    expect(server.centre.ticket('П001')).toMatchObject({
      serviceId: 'id-card',
      purpose: 'collect',
      status: 'waiting',
    });
    await quick.getByRole('img', { name: 'Талон на телефон' }).waitFor();
    // A second press without a service is no second ticket.
    await plain(quick).getByRole('button', { name: 'Забрати готове' }).click({ force: true });
    expect(server.centre.heard.filter((type) => type === 'issueTicket')).toHaveLength(1);
  });

  test('both presses are in sight at 1366×768, with eight long services and three priorities', async () => {
    const { page } = await desks.open({ settings: aLargeCentre });
    await signIn(page);
    await to(page, 'Рецепція');
    const quick = page.getByRole('region', { name: 'Талон у два натискання' });
    await expect.poll(() => quick.getByRole('button').count()).toBe(8 + 4 * 3);
    const buttons = await quick.getByRole('button').all();
    for (const button of buttons) {
      const box = await button.boundingBox();
      expect(box && box.y + box.height <= 768, await button.innerText()).toBe(true);
    }
  });

  test('a ticket in two presses is in the language that is chosen there, for this visitor alone', async () => {
    const { page, server } = await desks.open();
    await signIn(page);
    await to(page, 'Рецепція');
    const quick = page.getByRole('region', { name: 'Талон у два натискання' });
    const takes = async (number: string): Promise<string> => {
      await quick.getByRole('button', { name: 'Послуга id-card' }).click();
      await plain(quick).getByRole('button', { name: 'Забрати готове' }).click();
      await page.getByText(`Номер ${number}`).waitFor();
      return server.centre.ticket(number).language;
    };
    await quick.getByLabel('Мова відвідувача').selectOption('en');
    expect(await takes('П001')).toBe('en');
    expect(await takes('П002')).toBe('uk');
  });

  test('P4: the ticket in two presses comes out of the kiosk that was chosen once at this workplace', async () => {
    const { page, server } = await desks.open();
    server.centre.kiosksHere = ['k1' as DeviceId];
    await signIn(page);
    await to(page, 'Рецепція');
    const quick = page.getByRole('region', { name: 'Талон у два натискання' });
    const where = quick.getByLabel('Де вийде талон');
    expect(await where.locator('option:checked').innerText()).toBe('на екрані (QR)');
    await where.selectOption('Термінал');
    await page.reload();
    await quick.getByRole('button', { name: 'Послуга id-card' }).click();
    await plain(quick).getByRole('button', { name: 'Забрати готове' }).click();
    await quick.getByText('друкується…').waitFor();
    await page.getByText('Номер П001').waitFor();
    await quick.getByRole('img', { name: 'Талон на телефон' }).waitFor();
    expect(server.centre.view.copies).toMatchObject([{ number: 'П001', kioskId: 'k1' }]);

    server.centre.kiosksHere = [];
    await quick.getByRole('button', { name: 'Послуга id-card' }).click();
    await plain(quick).getByRole('button', { name: 'Забрати готове' }).click();
    await page.getByText(sayIn('uk')('refusal.kiosk-away')).waitFor();
    await quick.getByText('П002').waitFor();
    await quick.getByRole('img', { name: 'Талон на телефон' }).waitFor();
  });

  test('H6: a long wait is accepted where the ticket in two presses is given, and nowhere else', async () => {
    const closing = { ...usualClosing, longWaitMinutes: 5 };
    const { page, server } = await desks.open({ settings: [withRules({ closing })] });
    server.centre.elsewhere('taras', { type: 'takeDesk', ...desk1 });
    for (let i = 0; i < 4; i++) server.centre.elsewhere('taras', anIdCard);
    await signIn(page);
    await to(page, 'Рецепція');
    const accept = 'знає, що чекати довго, і хоче талон';
    const quick = page.getByRole('region', { name: 'Талон у два натискання' });
    const issue = form(page, 'Видати талон');
    await issue.getByRole('combobox', { name: 'Послуга', exact: true }).selectOption('move');
    await quick.getByRole('button', { name: 'Послуга id-card' }).click();
    await plain(quick).getByRole('button', { name: 'Забрати готове' }).click();
    await page.getByText('Черга довга.').waitFor();
    expect(await issue.getByLabel(accept).count()).toBe(0);
    // The service stays chosen: what is refused is asked again with one press more.
    await quick.getByLabel(accept).check();
    await plain(quick).getByRole('button', { name: 'Забрати готове' }).click();
    await page.getByText('Номер П005').waitFor();
    expect(server.centre.ticket('П005')).toMatchObject({ purpose: 'collect' });
    await quick.getByRole('button', { name: 'Послуга id-card' }).click();
    expect(await quick.getByLabel(accept).isChecked()).toBe(false);
  });
});

test('a ticket is found by its number without a mouse, kept up to date, and helped; who has gone too', async () => {
  const { page, server } = await desks.open();
  server.centre.elsewhere('taras', { type: 'takeDesk', ...desk1 });
  server.centre.visitorsCome(2);
  await signIn(page);
  await to(page, 'Рецепція');
  const field = page.getByRole('searchbox', { name: 'Знайти талон' });
  const finds = async (typed: string): Promise<void> => {
    await field.waitFor();
    await page.keyboard.press('F3');
    await expect.poll(() => field.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
  };
  const card = page.getByRole('article');
  await finds('п2');
  await card.getByText('Чекає. Попереду: 1').waitFor();
  await card.getByRole('button', { name: 'Відпустити ненадовго: П002' }).click();
  await card.getByText(/^Відійшли самі о/).waitFor();
  await page.clock.fastForward(AGAIN_MS);
  await card.getByRole('button', { name: 'Повернувся(-лася): П002' }).click();
  await page.clock.fastForward(AGAIN_MS);
  await card.getByText('Чекає. Попереду: 1').waitFor();

  await finds('П001');
  await card.getByText('Чекає. Попереду: 0').waitFor();
  for (const type of ['callNext', 'startVisit', 'finishVisit'] as const)
    server.centre.elsewhere('taras', { type, ...desk1 });
  server.tell();
  await page.clock.fastForward(AGAIN_MS);
  await card.getByText(/^Обслуговано, візит завершено о/).waitFor();
  expect(await card.getByRole('button').count()).toBe(0);

  await finds('Ф9');
  await page.getByText('Шукали талон Ф009: сьогодні такого немає.').waitFor();
  expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByText('Ф009').waitFor({ state: 'detached' });
  expect(await field.inputValue()).toBe('');
});

test('V5: something is noted of the one who is chosen, and of nobody where nobody is', async () => {
  const { page, server } = await desks.open();
  server.centre.visitorsCome(2);
  await signIn(page);
  await to(page, 'Рецепція');
  const note = form(page, 'Примітка');
  const words = note.getByLabel('Що варто знати');
  await words.fill('Принесе довідку');
  await words.press('Enter');
  await note.getByLabel('Талон').selectOption({ label: 'П002' });
  await words.fill('Принесе довідку');
  await words.press('Enter');
  await page.getByText('Примітку до П002 збережено.').waitFor();
  expect(server.centre.asked).toMatchObject([
    { type: 'writeNote', ticketId: server.centre.ticket('П002').id, text: 'Принесе довідку' },
  ]);
  expect(await words.inputValue()).toBe('');
});

/** As the sample centre has it, and each name as long as its longest. */
const aLargeCentre: readonly Event[] = [
  {
    type: 'catalogueSet',
    at: 0 as Instant,
    catalogue: {
      ...smallCatalogue,
      services: Array.from({ length: 8 }, (_, i) => {
        const name = `Призначення ${i}: ${'відшкодування витрат на оплату послуг '.repeat(4)}`;
        return aService(`s${i}`, 'passport', { frequent: true, name: { uk: name, en: name } });
      }),
    },
  },
  prioritiesSet(...['a', 'b', 'c'].map((id) => aCategory(id))),
];

const anIdCard = {
  type: 'issueTicket',
  serviceId: 'id-card' as ServiceId,
  purpose: 'submit',
  language: 'uk',
  longWaitAccepted: true,
} as const;
