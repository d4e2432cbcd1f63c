import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announcedOn, operatorAt } from './hands.ts';
import { keyboardAt } from './keyboard.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';
import { ticketFor } from './visitors.ts';

const say = sayIn('uk');
const OPERATOR = 'Наталія Сидоренко';
const MANAGER = 'Віра Остапенко';
const five = say('desk.place.numbered.window', { number: '5' });

let centre: OpenCentre;
beforeAll(async () => {
  centre = await openCentre();
});
afterAll(() => centre.close());

async function deskOf(login: string): Promise<Page> {
  const desk = await centre.page('/desk/', { width: 1366, height: 768 });
  await operatorAt(desk).signsIn(login);
  return desk;
}

test('D10, D11: a window is opened for an operator who waits at the choice; her page goes there, she calls, and it is closed for her', async () => {
  const [board, manager, operator] = [
    await centre.page('/board/', { width: 1920, height: 1080 }),
    await deskOf('manager'),
    await deskOf('nataliia'),
  ];
  const number = await ticketFor(centre, '5');
  await manager.getByRole('link', { name: say('manager.page'), exact: true }).click();
  const windows = manager.getByRole('region', { name: say('manager.desks') });
  await windows.getByRole('button', { name: say('manager.openOf', { number: '5' }) }).click();

  const dialog = manager.getByRole('dialog', { name: say('manager.openTitle', { number: '5' }) });
  const first = dialog.getByRole('listitem').first();
  await first.getByText(say('manager.here')).waitFor();
  expect(await first.innerText()).toContain(OPERATOR);
  expect(await dialog.getByText(say('manager.here')).count()).toBe(1);
  expect(await dialog.getByLabel(MANAGER).count()).toBe(0);
  await dialog.getByLabel(OPERATOR).check();
  await dialog.getByRole('button', { name: say('manager.openGo') }).click();
  await windows.getByText(OPERATOR).waitFor();

  await operator.getByRole('heading', { name: five }).waitFor();
  const opened = say('desk.done.openedForYou', { place: five, name: MANAGER });
  await operator.getByText(opened).waitFor();
  await keyboardAt(operator).does('callNext');
  await operator.getByText(say('desk.done.ticketCalled', { number })).waitFor();
  expect(await operator.getByText(opened).count()).toBe(0);
  await expect.poll(() => announcedOn(board)).toEqual([`${number} → 5`]);
  await windows.getByText(number).waitFor();

  const sure = async (words: 'close' | 'endBreak'): Promise<void> => {
    const about = words === 'close' ? five : say('manager.breakOf', { place: five });
    const name = `${say(`manager.${words}`)}: ${about}`;
    await windows.getByRole('button', { name, exact: true }).click();
    await keyboardAt(manager).look();
    await windows.getByRole('button', { name: say(`manager.${words}Sure`), exact: true }).click();
  };
  const close = windows.getByRole('button', { name: `${say('manager.close')}: ${five}` });
  expect(await close.count()).toBe(0);
  await keyboardAt(operator).does('startVisit');
  await keyboardAt(operator).does('finishVisit');
  await close.waitFor();
  await operator.getByRole('button', { name: say('more.forms.beginBreak') }).click();
  await operator.getByRole('button', { name: say('more.begin') }).click();
  await operator.getByRole('dialog').waitFor({ state: 'detached' });
  await sure('endBreak');
  await operator.getByText(say('desk.done.breakEndedForYou', { name: MANAGER })).waitFor();

  await sure('close');
  await operator
    .getByText(say('desk.choose.closedForYou', { place: five, name: MANAGER }))
    .waitFor();
  await operator.getByRole('button', { name: new RegExp(`^${five}`) }).click();
  await operator.getByRole('heading', { name: five }).waitFor();
  await windows.getByText(OPERATOR).waitFor();
  expect(centre.complaints).toEqual([]);
}, 120_000);
