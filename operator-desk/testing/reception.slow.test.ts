import type { DeskId, Instant, ServiceId } from '@cherha/shared/domain/ids.ts';
import { usualClosing, withRules } from '@cherha/shared/testing/builders.ts';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { desksForTests, looked, signIn, stopClock } from './open-desk.ts';

let desks: Awaited<ReturnType<typeof desksForTests>>;
beforeAll(async () => {
  desks = await desksForTests();
});
afterEach(() => desks.closeAll());
afterAll(() => desks.end());

const desk1 = { deskId: 'desk-1' as DeskId };
const to = (page: Page, link: string) => page.getByRole('link', { name: link }).click();
const form = (page: Page, name: string) => page.getByRole('form', { name, exact: true });

describe('at reception', () => {
  test('H6: a long wait is read before it is accepted', async () => {
    const closing = { ...usualClosing, longWaitMinutes: 5 };
    const { page, server } = await desks.open({ settings: [withRules({ closing })] });
    server.centre.elsewhere('taras', { type: 'takeDesk', ...desk1 });
    await signIn(page);
    await to(page, 'Рецепція');
    const issue = form(page, 'Видати талон');
    const accepts = issue.getByLabel('знає, що чекати довго, і хоче талон');
    // Nothing is chosen beforehand: the button alone gives out nothing, and says so.
    await issue.getByRole('button').click();
    await issue.getByText('Оберіть послугу.').waitFor();
    expect(server.centre.heard).toEqual([]);
    await issue.getByRole('combobox', { name: 'Послуга', exact: true }).selectOption('id-card');
    await issue.getByText('Чекати менш ніж').waitFor();
    expect(await accepts.count()).toBe(0);

    for (let i = 0; i < 4; i++) server.centre.elsewhere('taras', anIdCard);
    server.tell();
    await issue.getByText('Чекати орієнтовно').waitFor();
    await accepts.waitFor();
    await issue.getByRole('button').click();
    await page.getByText('Черга довга.').waitFor();
    await accepts.check();
    await issue.getByRole('button').click();
    await page.getByText('Номер П005').waitFor();
    // Where nobody works who gives the service, nothing is promised.
    await issue.getByRole('combobox', { name: 'Послуга', exact: true }).selectOption('move');
    await issue.getByText('Скільки чекати, зараз сказати не можна.').waitFor();
  });

  test('what a service needs is a page to open and a code to take along', async () => {
    const { page } = await desks.open();
    await signIn(page);
    await to(page, 'Рецепція');
    const lookup = page.getByRole('region', { name: 'Що потрібно для послуги' });
    await lookup.getByLabel('Послуга').selectOption('move');
    await lookup.getByRole('img', { name: 'Пам’ятка на телефон' }).waitFor();
    const open = lookup.getByRole('link', { name: 'Відкрити й надрукувати' });
    expect(await open.getAttribute('href')).toBe('/s/move');
  });

  test('V4: a service is added to the ticket of somebody who waits', async () => {
    const { page, server } = await desks.open();
    server.centre.visitorsCome(2);
    await signIn(page);
    await to(page, 'Рецепція');
    const add = form(page, 'Додати послугу');
    await add.getByLabel('Талон').selectOption({ label: 'П002' });
    await add.getByLabel('Послуга').selectOption('move');
    await add.getByRole('button').click();
    // Beside its own button, and nowhere else.
    await add.getByText('До П002 додано послугу.').waitFor();
    expect(await page.getByText('До П002 додано послугу.').count()).toBe(1);
    await page.clock.fastForward(9_000);
    await add.getByText('До П002 додано послугу.').waitFor({ state: 'detached' });
    expect(server.centre.ticket('П002').next).toMatchObject([{ serviceId: 'move' }]);
    expect(server.centre.ticket('П001').next).toEqual([]);
  });

  test('M5: whoever waits, was called or is on an errand gives up her place', async () => {
    const { page, server } = await desks.open();
    const { centre } = server;
    centre.visitorsCome(3);
    centre.elsewhere('taras', { type: 'takeDesk', ...desk1 });
    centre.elsewhere('taras', { type: 'callNext', ...desk1 });
    centre.elsewhere('taras', { type: 'startVisit', ...desk1 });
    centre.elsewhere('taras', { type: 'park', ...desk1, reason: 'paying' });
    centre.elsewhere('taras', { type: 'callNext', ...desk1 });
    const statuses = () => ['П001', 'П002', 'П003'].map((number) => centre.ticket(number).status);
    expect(statuses()).toEqual(['parked', 'called', 'waiting']);
    await signIn(page);
    await to(page, 'Рецепція');
    for (const number of ['П001', 'П002', 'П003']) {
      const cancel = page.getByRole('button', { name: `Скасувати талон: ${number}` });
      await cancel.click();
      const sure = page.getByRole('button', { name: `Справді скасувати ${number}?` });
      await sure.waitFor();
      await looked(page);
      await sure.click();
      await sure.waitFor({ state: 'detached' });
    }
    await expect.poll(statuses).toEqual(['finished', 'finished', 'finished']);
    expect(centre.atDesk('1').visitor).toBeUndefined();
  });

  test('M5: nobody loses her place by one press, by a double press or by a doubt', async () => {
    const { page, server } = await desks.open();
    server.centre.visitorsCome(1);
    await signIn(page);
    await to(page, 'Рецепція');
    await stopClock(page);
    const cancel = page.getByRole('button', { name: 'Скасувати талон: П001' });
    const sure = page.getByRole('button', { name: 'Справді скасувати П001?' });
    await cancel.click();
    await sure.click();
    expect(server.centre.heard).not.toContain('cancelTicket');
    await looked(page);
    await page.getByRole('button', { name: 'Ні: П001' }).click();
    await cancel.click();
    await looked(page);
    await sure.click();
    await expect.poll(() => server.centre.ticket('П001').status).toBe('finished');
    expect(server.centre.heard.filter((type) => type === 'cancelTicket')).toHaveLength(1);
  });

  test('C7: whoever missed her call comes to reception, which takes her back into the queue', async () => {
    const { page, server } = await desks.open();
    const { centre } = server;
    centre.visitorsCome(1);
    centre.elsewhere('taras', { type: 'takeDesk', ...desk1 });
    centre.elsewhere('taras', { type: 'callNext', ...desk1 });
    centre.elsewhere('taras', { type: 'markNoShow', ...desk1 });
    await signIn(page);
    await to(page, 'Рецепція');
    const back = page.getByRole('button', { name: 'Повернути до черги: П001' });
    await back.click();
    await back.waitFor({ state: 'detached' });
    expect(centre.ticket('П001').status).toBe('waiting');
  });

  test('O1, O2, O3: reception lets somebody step out, sees until when, and that she is back', async () => {
    const { page, server } = await desks.open();
    const { centre } = server;
    centre.visitorsCome(2);
    await signIn(page);
    await to(page, 'Рецепція');
    const out = form(page, 'Відпустити ненадовго');
    await out.getByLabel('Талон').selectOption({ label: 'П001' });
    await out.getByRole('button').click();
    await page.getByText(/^до \d\d:\d\d$/).waitFor();
    expect(centre.ticket('П001').status).toBe('away');
    await page.getByRole('button', { name: 'Повернувся(-лася): П001' }).click();
    await page.getByText(/^до \d\d:\d\d$/).waitFor({ state: 'detached' });
    expect(centre.ticket('П001').status).toBe('waiting');
  });

  test('B5: the phone of one person is never kept for the booking of the next', async () => {
    const { page, server } = await desks.open();
    await signIn(page);
    await to(page, 'Рецепція');
    const booking = form(page, 'Записати на час');
    const books = async (phone: string, time: string): Promise<void> => {
      await booking.getByLabel('Послуга').selectOption('id-card');
      await booking.getByLabel('Коли', { exact: true }).fill(time);
      if (phone) await booking.getByLabel('Телефон').fill(phone);
      await booking.getByRole('button').click();
    };
    const [day] = new Date(Date.now() + 48 * 3_600_000).toISOString().split('T');
    const phones = () =>
      server.centre.asked.flatMap((asked) =>
        asked.type === 'makeBooking' ? [(asked as { phone?: string }).phone] : [],
      );
    await books('067 123 45 67', `${day}T10:00`);
    await booking.getByRole('img').waitFor();
    await books('', `${day}T10:30`);
    await expect.poll(phones).toEqual(['067 123 45 67', undefined]);
  });

  test('B3: who comes for a booking says her language', async () => {
    const { page, server } = await desks.open();
    const time = (Date.now() + 2_000) as Instant;
    const wish = { serviceId: 'move' as ServiceId, purpose: 'submit' } as const;
    server.centre.elsewhere('taras', { type: 'makeBooking', ...wish, for: time });
    await signIn(page);
    await to(page, 'Рецепція');
    await page.getByRole('button', { name: /^Прийшов\(-ла\)/ }).click();
    const coming = page.getByRole('form', { name: /Послуга move/ });
    await coming.getByLabel('Мова відвідувача').selectOption('en');
    await coming.getByRole('button', { name: 'Видати талон' }).click();
    await page.getByText('Номер Р001').waitFor();
    expect(server.centre.ticket('Р001')).toMatchObject({ language: 'en', booked: { for: time } });
  });
});

describe('on a hard day', () => {
  test('X1: any operator sounds the alarm with two presses, and ends it', async () => {
    const { page, server } = await desks.open();
    await signIn(page, 'taras');
    await to(page, 'Повітряна тривога');
    await page.getByRole('button', { name: 'Оголосити тривогу' }).click();
    await page.getByText(/Тривога триває з/).waitFor();
    expect(await page.getByText('Послуги не надаються').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Рецепція' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Відбій' }).click();
    await page.getByText(/Виклики відновляться о/).waitFor();
    await page.getByRole('button', { name: 'Відновити виклики зараз' }).click();
    await page.getByRole('button', { name: 'Оголосити тривогу' }).waitFor();
    expect(server.centre.heard).toEqual(['soundAirRaid', 'giveAllClear', 'resumeCalls']);
  });

  test('X4: a service is off with a ready phrase in both languages, or with own words', async () => {
    const { page, server } = await desks.open();
    await signIn(page);
    await to(page, 'Тривога й перебої');
    const off = form(page, 'Послуги не надаються');
    await off.getByLabel('Які послуги').selectOption('move');
    await off.getByLabel('Готова фраза').selectOption('registry');
    await off.getByRole('button').click();
    await page.getByText('Надання послуг призупинено.').waitFor();
    expect(server.centre.view.off).toMatchObject([
      {
        serviceId: 'move',
        message: {
          uk: 'Не працює державний реєстр. Ваше місце в черзі збережено.',
          en: 'The state register is down. Your place in the queue is kept.',
        },
      },
    ]);

    await off.getByLabel('Які послуги').selectOption('foreign');
    await off.getByLabel('англійською').fill('');
    await off.getByLabel('українською').fill('Немає бланків');
    await off.getByRole('button').click();
    await page.getByText('Немає бланків').waitFor();
    const own = server.centre.view.off.find(({ serviceId }) => serviceId === 'foreign');
    expect(own?.message).toEqual({ uk: 'Немає бланків', en: 'Немає бланків' });
  });

  test('X8: a notice is put on every screen, seen with its hour, and taken down again', async () => {
    const { page, server } = await desks.open();
    await signIn(page);
    await to(page, 'Тривога й перебої');
    const notice = form(page, 'Оголошення на всіх екранах');
    await notice.getByLabel('Яке це оголошення').selectOption('emergency');
    await notice.getByLabel('українською').fill('Вийдіть через головний вхід');
    await notice.getByLabel('англійською').fill('Leave by the main entrance');
    await notice.getByRole('button').click();
    await page.getByText('Надзвичайна подія: Вийдіть через головний вхід').waitFor();
    expect(server.centre.view.notices).toMatchObject([
      {
        text: { uk: 'Вийдіть через головний вхід', en: 'Leave by the main entrance' },
        severity: 'emergency',
      },
    ]);
    await page.getByRole('button', { name: /Зняти з екранів/ }).click();
    await page.getByText('Оголошень на екранах немає.').waitFor();
    expect(server.centre.view.notices).toEqual([]);
    expect(server.centre.heard).toEqual(['postNotice', 'clearNotice']);
  });
});

const anIdCard = {
  type: 'issueTicket',
  serviceId: 'id-card' as ServiceId,
  purpose: 'submit',
  language: 'uk',
  longWaitAccepted: true,
} as const;
