import { withRules } from '@cherha/shared/testing/builders.ts';
import { usualRules } from '@cherha/shared/domain/rules.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import type { DeskId, Instant, PriorityId } from '@cherha/shared/domain/ids.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { desksForTests, press, signInAtDesk } from './open-desk.ts';

let desks: Awaited<ReturnType<typeof desksForTests>>;
beforeAll(async () => {
  desks = await desksForTests();
});
afterEach(() => desks.closeAll());
afterAll(() => desks.end());

const say = sayIn('uk');
const desk1 = { deskId: 'desk-1' as DeskId };
const more = (page: Page) => page.getByRole('button', { name: 'Інші дії…' }).click();
const shown = (page: Page) => page.getByRole('region', { name: 'Відвідувач' });

test('a call is asked of the law also where nobody seems to wait', async () => {
  const { page, server } = await desks.open();
  await signInAtDesk(page, '1');
  await press(page, 'F2');
  await page.getByText('Ніхто не чекає на послуги цього вікна.').waitFor();
  expect(server.centre.heard).toEqual(['takeDesk', 'callNext']);
});

test('D7: a break is seen at the window and among all windows, and one press ends it', async () => {
  const { page, server } = await desks.open();
  await signInAtDesk(page, '1');
  await more(page);
  await page.getByLabel('Хвилин (необов’язково)').fill('30');
  await page.getByRole('button', { name: 'Почати перерву' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await shown(page).getByText('Перерва: обід').waitFor();
  await shown(page)
    .getByText(/з \d\d:\d\d до \d\d:\d\d/)
    .waitFor();
  await page
    .getByRole('listitem')
    .getByText(/обід до \d\d:\d\d/)
    .waitFor();
  await press(page, 'F2');
  await page.getByText('Перерву закінчено.').waitFor();
  await shown(page).getByText('Біля вікна нікого немає').waitFor();
  expect(server.centre.heard).toEqual(['takeDesk', 'beginBreak', 'endBreak']);
});

test('V2: a visit is finished with its outcome and with everything that was done', async () => {
  const { page, server } = await desks.open();
  server.centre.visitorsCome(1);
  await signInAtDesk(page, '1');
  await press(page, 'F2');
  await page.getByRole('button', { name: /Почати візит/ }).waitFor();
  await press(page, 'F2');
  await page.getByRole('button', { name: /Завершити візит/ }).waitFor();
  await more(page);
  await page.getByLabel('Підсумок').selectOption('pending');
  const did = page.getByLabel('Що зроблено');
  for (const service of ['id-card', 'move', 'foreign']) await did.selectOption(service);
  await page.getByRole('button', { name: 'Прибрати: Послуга move' }).click();
  const form = page.getByRole('form', { name: 'Завершити з підсумком' });
  await form.getByRole('button', { name: 'Завершити візит' }).click();
  await page.getByText(say('desk.done.visitFinished', { number: 'П001' })).waitFor();
  expect(server.centre.asked.at(-1)).toMatchObject({
    type: 'finishVisit',
    outcome: 'pending',
    did: ['id-card', 'foreign'],
  });
});

test('W5: the promise made at issue is read at the window, and that it held', async () => {
  const { page, server } = await desks.open();
  await signInAtDesk(page, '1');
  server.centre.visitorsCome(1);
  await press(page, 'F2');
  await shown(page).getByText('Обіцяне чекання').waitFor();
  await shown(page)
    .getByText(/так і було/)
    .waitFor();
});

describe('V5: a note', () => {
  test('V5: what was typed is lost neither with the link nor with the dialog nor with the page', async () => {
    const { page, server } = await desks.open();
    server.centre.visitorsCome(1);
    await signInAtDesk(page, '1');
    await press(page, 'Shift+F4');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await press(page, 'F2');
    await shown(page).getByText('П001').waitFor();

    server.trouble.silent = 'everything';
    const text = 'Бракує копії паспорта';
    const field = page.getByLabel(say('more.note.label'));
    await page.keyboard.press('Shift+F4');
    await field.waitFor();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await page.keyboard.press('Shift+F4');
    expect(await field.inputValue()).toBe(text);

    server.trouble.silent = undefined;
    await page.reload();
    await shown(page).getByText('П001').waitFor();
    await page.keyboard.press('Shift+F4');
    expect(await field.inputValue()).toBe(text);
    await page.keyboard.press('Enter');
    await expect.poll(() => server.centre.asked.at(-1)).toMatchObject({ type: 'writeNote', text });
    await field.waitFor({ state: 'detached' });
    await page.getByText(say('desk.done.noteWritten', { number: 'П001' })).waitFor();
  });

  test('V5, M1: what was typed of one visitor and not kept does not hold up the next one', async () => {
    const { page, server } = await desks.open();
    server.centre.visitorsCome(2);
    await signInAtDesk(page, '1');
    await press(page, 'F2');
    await shown(page).getByText('П001').waitFor();
    await press(page, 'F2');
    await shown(page).getByText('Триває візит').waitFor();
    await press(page, 'Shift+F4');
    await page.getByLabel(say('more.note.label')).fill('Бракує копії паспорта');
    await page.getByRole('button', { name: 'Закрити' }).click();
    await press(page, 'F2');
    await shown(page).getByText('Біля вікна нікого немає').waitFor();
    await press(page, 'F2');
    await shown(page).getByText('П002').waitFor();
    await press(page, 'F2');
    await shown(page).getByText('Триває візит').waitFor();
    await more(page);
    expect(await page.getByLabel(say('more.note.label')).inputValue()).toBe('');
    const send = page.getByRole('form', { name: say('more.transfer') });
    await send.getByLabel(say('more.to')).selectOption('service');
    await send.getByLabel(say('more.service')).selectOption('move');
    await send.getByRole('button', { name: say('more.transfer') }).click();
    await expect.poll(() => server.centre.asked.at(-1)).toMatchObject({ type: 'transfer' });
    expect(server.centre.heard).not.toContain('writeNote');
  });
});

describe('the line beside the buttons', () => {
  test('tells of nothing any more that another hand has ended', async () => {
    const { page, server } = await desks.open();
    server.centre.visitorsCome(1);
    await signInAtDesk(page, '1');
    await press(page, 'F2');
    await page.getByRole('button', { name: /Почати візит/ }).waitFor();
    await press(page, 'F2');
    const line = page.getByText(say('desk.done.visitStarted', { number: 'П001' }));
    await line.waitFor();
    server.tell();
    server.centre.elsewhere('olena', { type: 'finishVisit', ...desk1 });
    server.tell();
    await shown(page).getByText('Біля вікна нікого немає').waitFor();
    expect(await line.count()).toBe(0);
  });

  test('D9: tells what the call pad of this window was refused, and of no other', async () => {
    const { page, server } = await desks.open();
    await signInAtDesk(page, '1');
    const refused = { view: 'padRefused', version: 1, at: 1 as Instant, key: 'recall' } as const;
    server.say({ ...refused, deskId: 'desk-2' as DeskId, why: 'on-break' });
    server.say({ ...refused, ...desk1, why: 'nobody-at-desk' });
    const words = say('desk.done.byPad', { why: say('refusal.nobody-at-desk') });
    await page.getByText(words).waitFor();
    expect(await page.getByText(say('refusal.on-break')).count()).toBe(0);
  });
});

test('M4: whoever leaves a window to which somebody comes back is told so, and leaves with a second press', async () => {
  const { page, server } = await desks.open();
  server.centre.visitorsCome(1);
  await signInAtDesk(page, '1');
  await press(page, 'F2');
  await page.getByRole('button', { name: /Почати візит/ }).waitFor();
  await press(page, 'F2');
  await page.getByRole('button', { name: /Завершити візит/ }).waitFor();
  await press(page, 'Shift+F7');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await press(page, 'F10');
  await page.getByText(say('desk.done.promised', { numbers: 'П001' })).waitFor();
  expect(server.centre.heard).not.toContain('leaveDesk');
  await press(page, 'F10');
  await page.getByRole('heading', { name: say('desk.choose.title') }).waitFor();
});

describe('what is offered to whom', () => {
  const disability: Event = {
    type: 'prioritiesSet',
    at: 0 as Instant,
    priorities: [
      {
        id: 'disability' as PriorityId,
        name: { uk: 'Особа з інвалідністю', en: 'Person with a disability' },
        basis: { uk: 'Закон', en: 'Law' },
        document: { uk: 'Посвідчення', en: 'Certificate' },
        byLaw: true,
        headStartMinutes: 0,
        accompanying: true,
        oncePerDay: false,
        active: true,
      },
    ],
  };

  test('R3, M4: a document is checked once, and nobody goes on an errand before the visit', async () => {
    const { page, server } = await desks.open({ settings: [disability] });
    server.centre.visitorsCome(1);
    const { id: ticketId } = server.centre.ticket('П001');
    const categoryId = 'disability' as PriorityId;
    server.centre.elsewhere('taras', { type: 'declarePriority', ticketId, categoryId, as: 'self' });
    await signInAtDesk(page, '1');
    await press(page, 'F2');
    await shown(page).getByText('П001').waitFor();

    await more(page);
    const park = page.getByRole('button', { name: 'Відпустити на хвилину' });
    const checked = page.getByRole('button', { name: 'Право підтверджено' });
    const refused = page.getByRole('button', { name: /^Не підтверджую/ });
    await checked.waitFor();
    expect([await park.count(), await refused.count()]).toEqual([0, 3]);
    await checked.click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press(page, 'F2');
    await shown(page).getByText('Триває візит').waitFor();
    await more(page);
    await park.waitFor();
    expect(await checked.count()).toBe(0);
  });
});

describe('where the server assigns', () => {
  const { pauseSeconds } = usualRules.assignment;
  const assigning = { settings: [withRules({ assignment: { mode: 'assign', pauseSeconds } })] };

  test('A3: a visitor is declined, the pause is seen and ended, and she comes again', async () => {
    const { page, server } = await desks.open(assigning);
    await signInAtDesk(page, '1');
    server.centre.visitorsCome(1);
    server.tell();
    await shown(page).getByText('П001').waitFor();
    await press(page, 'F7');
    await page.getByText('П001 чекатиме на інше вікно на своєму місці.').waitFor();
    await shown(page).getByText('Перерва: пауза після відмови').waitFor();
    await press(page, 'F2');
    await page.getByText('Перерву закінчено. До вас іде П001.').waitFor();
    expect(server.centre.heard).toEqual(['takeDesk', 'declineCall', 'endBreak']);
  });

  test('A1: finishing tells what was finished and who comes, and calls nobody twice', async () => {
    const { page, server } = await desks.open(assigning);
    await signInAtDesk(page, '1');
    server.centre.visitorsCome(2);
    server.tell();
    await shown(page).getByText('П001').waitFor();
    await press(page, 'F2');
    await shown(page).getByText('Триває візит').waitFor();
    await press(page, 'F4');
    await page.getByText('Візит П001 завершено. До вас іде П002.').waitFor();
    expect(server.centre.heard).toEqual(['takeDesk', 'startVisit', 'finishVisit']);
  });
});
