import type { DeskId, ServiceId } from '@cherha/shared/domain/ids.ts';
import { aDesk, at, withRules } from '@cherha/shared/testing/builders.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { desksForTests, looked, signIn } from './open-desk.ts';

let desks: Awaited<ReturnType<typeof desksForTests>>;
beforeAll(async () => {
  desks = await desksForTests();
});
afterEach(() => desks.closeAll());
afterAll(() => desks.end());

const backup = ['id-card'] as ServiceId[];
const twoWindows: Event = {
  type: 'desksSet',
  at: at(0),
  desks: [aDesk('1', 'id-card', 'foreign'), { ...aDesk('2', 'move'), backup }],
};
const settings = [twoWindows, withRules({ targetMinutes: 10 })];
const desk2 = { deskId: 'desk-2' as DeskId };

async function opened(taras: readonly object[] = []) {
  const { page, server } = await desks.open({ settings });
  server.centre.elsewhere('taras', { type: 'takeDesk', ...desk2 });
  for (const command of taras) server.centre.elsewhere('taras', { ...command, ...desk2 } as never);
  server.centre.visitorsCome(2);
  await signIn(page);
  await page.getByRole('link', { name: 'Зал', exact: true }).click();
  await page.getByRole('heading', { name: 'Зал зараз' }).waitFor();
  return { page, centre: server.centre, server };
}

describe('the page of who watches over the hall', () => {
  test('a queue says by how much it is beyond the target of the centre', async () => {
    const { page, centre, server } = await opened();
    const passports = page.getByRole('row', { name: /Паспорти/ });
    expect(await passports.innerText()).not.toContain('понад ціль');
    centre.later(13 * 60);
    server.tell();
    await passports.getByText('+3 хв понад ціль').waitFor();
    expect(await page.getByRole('row').nth(1).innerText()).toContain('Паспорти');
    expect(await page.getByRole('row').nth(2).innerText()).toContain('нікого');
  });

  test('it says who is on a break and for how long, and which windows are closed', async () => {
    const { page, centre, server } = await opened([{ type: 'beginBreak', reason: 'lunch' }]);
    centre.later(5 * 60);
    server.tell();
    const windows = page.getByRole('region', { name: 'Вікна' });
    await windows.getByText('Перерва: обід, 5 хв').waitFor();
    await windows.getByText('Працюють: 0 · перерва: 1 · закриті: 1').waitFor();
  });

  test('Q10: a press calls for backup, and the next calls it off', async () => {
    const { page, centre } = await opened();
    await page.getByRole('button', { name: 'Покликати на допомогу' }).click();
    await page.getByRole('button', { name: 'Більше не допомагати' }).waitFor();
    expect(centre.view.backupSince).toBeDefined();
    expect(centre.view.desks[1]?.line?.count).toBe(2);
    await page.getByRole('button', { name: 'Більше не допомагати' }).click();
    await page.getByRole('button', { name: 'Покликати на допомогу' }).waitFor();
    expect(centre.view.desks[1]?.line?.count).toBe(0);
  });

  test('D8: a window gives one more group today, and is put back', async () => {
    const { page, centre } = await opened();
    const open = page.getByRole('button', { name: 'Послуги вікна 2' });
    await open.click();
    await page.getByLabel(/Паспорти/).selectOption('надає');
    await page.getByRole('button', { name: 'Змінити на сьогодні' }).click();
    await page.getByText('сьогодні інакше').waitFor();
    expect(centre.view.desks[1]?.services).toEqual(['id-card', 'foreign', 'move']);
    await open.click();
    await page.getByRole('button', { name: 'Повернути, як у налаштуваннях' }).click();
    await page.getByText('сьогодні інакше').waitFor({ state: 'detached' });
    expect(centre.view.desks[1]).toMatchObject({ services: ['move'], backup: ['id-card'] });
  });

  test('D8: what would leave somebody without a window is refused in words', async () => {
    const { page, centre } = await opened();
    await page.getByRole('button', { name: 'Послуги вікна 2' }).click();
    await page.getByLabel(/Паспорти/).selectOption('не надає');
    await page.getByRole('button', { name: 'Змінити на сьогодні' }).click();
    await page.getByText('сьогодні інакше').waitFor();
    await page.getByRole('button', { name: 'Послуги вікна 1' }).click();
    await page.getByLabel(/Паспорти/).selectOption('не надає');
    await page.getByRole('button', { name: 'Змінити на сьогодні' }).click();
    await page.getByText('Жодне вікно не може цього прийняти.').waitFor();
    expect(centre.view.desks[0]?.services).toEqual(['id-card', 'foreign']);
  });

  test('D10: an empty window is opened for somebody who sits nowhere', async () => {
    const { page, centre, server } = await opened();
    const windows = page.getByRole('region', { name: 'Вікна' });
    await windows.getByText('Тарас Шевчук').waitFor();
    expect(await page.getByRole('button', { name: 'Відкрити вікно 2' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Відкрити вікно 1' }).click();
    const dialog = page.getByRole('dialog', { name: 'Для кого відкрити вікно 1?' });
    await dialog.getByText('Усі вже працюють за вікнами.').waitFor();
    centre.elsewhere('taras', { type: 'leaveDesk', ...desk2 });
    server.tell();
    const open = dialog.getByRole('button', { name: 'Відкрити вікно' });
    await dialog.getByLabel('Тарас Шевчук').waitFor();
    expect(await open.getAttribute('aria-disabled')).toBe('true');
    await dialog.getByLabel('Тарас Шевчук').check();
    await open.click();
    await dialog.waitFor({ state: 'detached' });
    await windows.getByText('Тарас Шевчук').waitFor();
    expect(centre.view.desks[0]).toMatchObject({ operator: 'taras', openedBy: 'olena' });
  });

  test('D11: a break is ended and a window closed, each asked once more; not with a visitor', async () => {
    const { page, centre, server } = await opened([{ type: 'beginBreak', reason: 'rest' }]);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const end = button('Закінчити: перерва, Вікно 2');
    await end.click();
    await button('Точно закінчити?').waitFor();
    await button('Ні: перерва, Вікно 2').click();
    await end.click();
    await looked(page);
    await button('Точно закінчити?').click();
    await end.waitFor({ state: 'detached' });
    expect(centre.atDesk('2').operator).toBe('taras');
    expect(centre.view.desks[1]).not.toHaveProperty('break');
    expect(centre.heard).toEqual(['endBreakOf']);

    const close = button('Закрити: Вікно 2');
    server.trouble.silent = 'views';
    centre.elsewhere('taras', { type: 'callTicket', ...desk2, ticketId: centre.ticket('П001').id });
    await close.click();
    await looked(page);
    await button('Точно закрити?').click();
    await page.getByText('Біля вікна відвідувач. Закрити можна, коли візит завершиться.').waitFor();
    server.trouble.silent = undefined;
    server.tell();
    await close.waitFor({ state: 'detached' });
    for (const type of ['startVisit', 'finishVisit'] as const)
      centre.elsewhere('taras', { type, ...desk2 });
    server.tell();
    await close.click();
    await looked(page);
    await button('Точно закрити?').click();
    await button('Відкрити вікно 2').waitFor();
    expect(centre.view.desks[1]?.inHerStead).toMatchObject({ did: 'closed', by: 'olena' });
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('aria-label')).toBe('Послуги вікна 2');
  });

  /** Taras sits nowhere, and is chosen for window 1. */
  async function choosingTaras() {
    const { page, centre, server } = await opened();
    centre.elsewhere('taras', { type: 'leaveDesk', ...desk2 });
    server.tell();
    await page.getByRole('button', { name: 'Відкрити вікно 1' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Тарас Шевчук').check();
    return { page, centre, server, dialog };
  }

  test('D10: while she chose somebody else sat down there, and the dialog says so', async () => {
    const { centre, server, dialog } = await choosingTaras();
    centre.elsewhere('iryna', { type: 'takeDesk', deskId: 'desk-1' as DeskId });
    server.tell();
    await dialog.getByText('За цим вікном працює інша людина.').waitFor();
    const open = dialog.getByRole('button', { name: 'Відкрити вікно' });
    expect(await open.getAttribute('aria-disabled')).toBe('true');
  });

  test('D10: who sat down elsewhere at the same moment is not fetched, and that is said in words', async () => {
    const { page, centre, server, dialog } = await choosingTaras();
    server.trouble.silent = 'views';
    centre.elsewhere('taras', { type: 'takeDesk', ...desk2 });
    await dialog.getByRole('button', { name: 'Відкрити вікно' }).click();
    await page.getByText('Ця людина вже працює за іншим вікном.').waitFor();
    expect(centre.view.desks[0]).not.toHaveProperty('operator');
  });
});
