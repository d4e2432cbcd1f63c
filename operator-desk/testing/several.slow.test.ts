import { withRules } from '@cherha/shared/testing/builders.ts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { desksForTests, looked, press, signInAtDesk } from './open-desk.ts';

let desks: Awaited<ReturnType<typeof desksForTests>>;
beforeAll(async () => {
  desks = await desksForTests();
});
afterEach(() => desks.closeAll());
afterAll(() => desks.end());

const roomForTwo = { settings: [withRules({ visitorsAtDesk: 2 })] };

describe('D5: several visitors at one window', () => {
  test('are called, started and finished one beside the other with the keyboard alone', async () => {
    const { page, server } = await desks.open(roomForTwo);
    server.centre.visitorsCome(3);
    await signInAtDesk(page, '1');
    const shown = page.getByRole('region', { name: 'Відвідувач' });
    const here = page.getByRole('group', { name: 'Хто біля вікна' });

    await press(page, 'F2');
    await shown.getByText('П001').waitFor();
    await press(page, 'F2');
    await shown.getByText('Триває візит').waitFor();
    await press(page, 'F3');
    await shown.getByText('П002').waitFor();
    expect(await here.getByRole('button').allTextContents()).toEqual(['П001візит', 'П002виклик']);

    // Nobody more while П002 is awaited: the reason is said, and nothing is asked.
    await press(page, 'F3');
    await page.getByText('Спершу завершіть візит, що триває.').waitFor();
    await press(page, 'Insert');
    await shown.getByText('П001').waitFor();
    await press(page, 'F2');
    await page.getByText('Візит П001 завершено.').waitFor();
    await shown.getByText('П002').waitFor();
    await press(page, 'F9');
    await page.getByText('П002: ніхто не підійшов').waitFor();

    const [first, second] = ['П001', 'П002'].map((number) => server.centre.ticket(number).id);
    expect(server.centre.asked.slice(1)).toMatchObject([
      { type: 'callNext' },
      { type: 'startVisit', ticketId: first },
      { type: 'callNext' },
      { type: 'finishVisit', ticketId: first },
      { type: 'markNoShow', ticketId: second },
    ]);
  });

  test('the chosen one is finished by mouse, and the other stays at the window', async () => {
    const { page, server } = await desks.open(roomForTwo);
    server.centre.visitorsCome(2);
    await signInAtDesk(page, '1');
    const shown = page.getByRole('region', { name: 'Відвідувач' });
    const here = page.getByRole('group', { name: 'Хто біля вікна' });
    for (const key of ['F2', 'F2', 'F3', 'F2']) {
      await press(page, key);
      await page
        .locator('.answer')
        .getByText(/викликано\.|розпочато\./)
        .waitFor();
      await expect.poll(() => page.locator('[data-going="true"]').count()).toBe(0);
    }
    await shown.getByText('П002').waitFor();

    await here.getByRole('button', { name: 'П001' }).click();
    await shown.getByText('П001').waitFor();
    await looked(page);
    await page.getByRole('button', { name: /Завершити візит/ }).click();
    await page.getByText('Візит П001 завершено.').waitFor();
    expect(server.centre.atDesk('1')).toMatchObject({ visitor: 'П002', status: 'serving' });
  });

  test('what is done now and then is done for the visitor who is shown', async () => {
    const { page, server } = await desks.open(roomForTwo);
    server.centre.visitorsCome(2);
    await signInAtDesk(page, '1');
    const shown = page.getByRole('region', { name: 'Відвідувач' });
    await press(page, 'F2');
    await shown.getByText('П001').waitFor();
    await press(page, 'F2');
    await shown.getByText('Триває візит').waitFor();
    await press(page, 'F3');
    await shown.getByText('П002').waitFor();
    await press(page, 'Insert');
    await shown.getByText('П001').waitFor();

    await page.getByRole('button', { name: 'Інші дії…' }).click();
    await page.getByRole('heading', { name: 'Відвідувач П001' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Відвідувач П002' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Відпустити на хвилину' }).click();
    await expect.poll(() => server.centre.ticket('П001').status).toBe('parked');
    expect(server.centre.ticket('П002').status).toBe('called');
  });
});

test('where a window has one visitor, nothing of several is there', async () => {
  const { page, server } = await desks.open();
  server.centre.visitorsCome(2);
  await signInAtDesk(page, '1');
  await press(page, 'F3');
  await press(page, 'F2');
  await page.getByRole('button', { name: /Почати візит/ }).waitFor();
  await press(page, 'Insert');
  await press(page, 'F2');
  await page.getByRole('button', { name: /Завершити візит/ }).waitFor();
  expect(await page.getByRole('group', { name: 'Хто біля вікна' }).count()).toBe(0);
  expect(server.centre.heard).toEqual(['takeDesk', 'callNext', 'startVisit']);
});
