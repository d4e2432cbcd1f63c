import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { announced, begun, builtBoard, hallBrowser, startedServer } from './open-board.ts';
import { callNow, type SampleServer } from './sample-server.ts';

let built: Awaited<ReturnType<typeof builtBoard>>;
let browser: Browser;
let server: SampleServer;
let page: Page;
const faults: Error[] = [];

beforeAll(async () => {
  built = await builtBoard();
  browser = await hallBrowser({ sound: 'allowed' });
});
afterAll(async () => {
  await browser.close();
  await built.remove();
});
beforeEach(async () => {
  server = await startedServer(built.dist);
  page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  page.on('pageerror', (error) => faults.push(error));
});
afterEach(async () => {
  await page.context().close();
  await page.close();
  await server.stop();
  expect(faults.splice(0)).toEqual([]);
});

/** As long as a busy machine may need; what is awaited comes or the test fails. */
const eventually = <T>(find: () => Promise<T>) => expect.poll(find, { timeout: 30_000 });
const shown = (text: string | RegExp) => page.getByText(text).filter({ visible: true });
const large = () => page.locator('.called .number-plate').allTextContents();
const highlighted = () =>
  page.locator('.called-one[data-highlighted="true"] .number-plate').allTextContents();

async function openBoard(): Promise<void> {
  await page.goto(server.url);
  await shown('Поки що нікого не кличуть').waitFor();
}

test('a new board shows its code, is accepted, and shows the hall', async () => {
  server.accepted = false;
  await page.goto(server.url);
  await shown('К7Р2ХМ').waitFor();
  server.accepted = true;
  await shown('Поки що нікого не кличуть').waitFor();
});

test('a board that was removed asks to be accepted again and comes back by itself', async () => {
  await openBoard();
  server.forgetBoard();
  await shown('Підключення табло').waitFor();
  server.accepted = true;
  await shown('Поки що нікого не кличуть').waitFor();
});

test('a call is seen, chimed, said to those who listen, and fades after ten seconds', async () => {
  await openBoard();
  server.call(callNow('А014', '3'));
  await eventually(highlighted).toEqual(['А014']);
  await eventually(() => page.getByRole('status').textContent()).toBe(
    'Талон А014, пройдіть до вікна 3.',
  );
  await eventually(async () => (await announced(page)).map(({ event }) => event)).toEqual([
    'begun',
    'chimed',
    'unspoken',
    'ended',
  ]);
  await eventually(highlighted).toEqual([]);
  expect(await large()).toEqual(['А014']);
});

test('two calls that come together are both seen and announced one after the other', async () => {
  await openBoard();
  server.call(callNow('А001', '3'), callNow('В002', '5'));
  await eventually(highlighted).toEqual(['А001']);
  expect(await large()).toEqual(['В002', 'А001']);
  await eventually(() => begun(page)).toEqual(['А001', 'В002']);
  expect(await large()).toEqual(['В002', 'А001']);
  const log = await announced(page);
  expect(log.map(({ event, number }) => `${event} ${number}`).slice(0, 5)).toEqual([
    'begun А001',
    'chimed А001',
    'unspoken А001',
    'ended А001',
    'begun В002',
  ]);
});

test('a recall is announced again', async () => {
  await openBoard();
  server.call(callNow('А001', '3'));
  await eventually(() => begun(page)).toEqual(['А001']);
  server.call(callNow('А001', '3', { time: 2 }));
  await eventually(() => begun(page)).toEqual(['А001', 'А001']);
  await eventually(() => page.getByRole('status').textContent()).toBe(
    'Повторно: талон А001, пройдіть до вікна 3.',
  );
});

test('nothing is announced twice after a reload, and what was missed meanwhile once', async () => {
  await openBoard();
  server.call(callNow('А001', '3'));
  await eventually(() => begun(page)).toEqual(['А001']);
  server.know(callNow('В002', '5', { at: (Date.now() - 20_000) as Instant }));
  await page.reload();
  await eventually(() => begun(page)).toEqual(['В002']);
  await eventually(async () => (await announced(page)).at(-1)?.event).toBe('ended');
  server.tell();
  await page.reload();
  await eventually(large).toEqual(['В002', 'А001']);
  server.call(callNow('С003', '1'));
  await eventually(() => begun(page)).toEqual(['С003']);
});

test('a board that opens for the first time announces nothing old', async () => {
  server.know(callNow('А001', '3', { at: (Date.now() - 30_000) as Instant }));
  await page.goto(server.url);
  await eventually(large).toEqual(['А001']);
  server.call(callNow('В002', '5'));
  await eventually(() => begun(page)).toEqual(['В002']);
});

test('the board says that it has lost the server, keeps the calls, and recovers by itself', async () => {
  await openBoard();
  server.call(callNow('А001', '3'));
  await eventually(() => begun(page)).toEqual(['А001']);
  await server.stop();
  await shown(/Немає зв’язку з сервером\..*Дані станом на \d\d:\d\d/).waitFor();
  expect(await large()).toEqual(['А001']);
  server.know(callNow('В002', '5'));
  await server.start();
  await eventually(() => begun(page)).toEqual(['А001', 'В002']);
  await eventually(() => shown(/Немає зв’язку/).count()).toBe(0);
});

test('a board that has lost the server without a call promises no number and says who knows', async () => {
  await openBoard();
  await shown(/Поки що нікого не кличуть/).waitFor();
  await server.stop();
  await shown(/Немає зв’язку з сервером/).waitFor();
  expect(await shown(/нікого не кличуть|тут з’явиться ваш номер/).count()).toBe(0);
  await shown('Про свою чергу запитайте працівника').waitFor();
  await server.start();
  await shown(/тут з’явиться ваш номер/).waitFor();
});

test('a line that is cut and back announces nothing twice', async () => {
  await openBoard();
  server.call(callNow('А001', '3'));
  await eventually(() => begun(page)).toEqual(['А001']);
  server.cut();
  await shown(/Немає зв’язку/).waitFor();
  await eventually(() => shown(/Немає зв’язку/).count()).toBe(0);
  server.call(callNow('В002', '5'));
  await eventually(() => begun(page)).toEqual(['А001', 'В002']);
});

test('a server that is connected and silent for twelve seconds is said to be lost', async () => {
  await openBoard();
  await shown(/Немає зв’язку з сервером/).waitFor();
  server.tell();
  await eventually(() => shown(/Немає зв’язку/).count()).toBe(0);
});

test('a board of an older wire says that it is being updated', async () => {
  await openBoard();
  server.refusal = 'protocol-differs';
  server.cut();
  await shown(/Табло оновлюється/).waitFor();
  server.refusal = undefined;
  await shown('Поки що нікого не кличуть').waitFor();
});

test('where the browser blocks sound the board says so until it is touched', async () => {
  const strict = await hallBrowser({ sound: 'blocked' });
  try {
    page = await strict.newPage();
    await openBoard();
    const notice = page.getByRole('button', { name: 'Торкніться, щоб увімкнути звук' });
    await notice.waitFor();
    await notice.click();
    await eventually(() => notice.count()).toBe(0);
    server.call(callNow('В002', '5'));
    await eventually(async () => (await announced(page)).map(({ event }) => event)).toContain(
      'chimed',
    );
  } finally {
    await strict.close();
  }
});
