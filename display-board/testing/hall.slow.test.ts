/// <reference types="node" />
import { usualBoard, usualHall, type BoardLayout } from '@cherha/shared/domain/hall-settings.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { aNotice, aRaid, NOW, someWindows } from '../src/previews/preview-data.ts';
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
  await page.close();
  await server.stop();
  expect(faults.splice(0)).toEqual([]);
});

const eventually = <T>(find: () => Promise<T>) => expect.poll(find, { timeout: 60_000 });
const large = () => page.locator('.called .number-plate').allTextContents();
const notices = () => page.locator('.hall-notice .own-words').allTextContents();
const open = (query = '') => page.goto(`${server.url}${query}`);
const setBoards = (...boards: Partial<BoardLayout>[]): void => {
  const all = boards.map((board) => ({ ...usualBoard, ...board }));
  server.facts = { ...server.facts, hall: { ...usualHall, boards: all } };
};

test('S12: a board of a zone shows and announces its own calls, under its own heading', async () => {
  const zone = { groups: [], desks: ['desk-5' as never] };
  const heading = { uk: 'Зала 2', en: 'Hall 2' };
  setBoards({}, { id: 'hall-2' as never, zone, heading, accent: '#0a4a86' });
  await open('?board=hall-2');
  await page.getByRole('heading', { name: 'Зала 2' }).waitFor();
  server.call(callNow('А001', '3'), callNow('В002', '5'), callNow('С003', '3'));
  server.call(callNow('В004', '5'));
  await eventually(() => begun(page)).toEqual(['В002', 'В004']);
  expect(await large()).toEqual(['В004', 'В002']);
});

test('S12: an address without a name is the board that this screen was paired as', async () => {
  const heading = { uk: 'Зала 2', en: 'Hall 2' };
  setBoards(
    {},
    { id: 'hall-2' as never, zone: { groups: [], desks: ['desk-5' as never] }, heading },
  );
  server.own = { name: 'Табло біля кас', board: 'hall-2' as never };
  server.know(callNow('А001', '3'), callNow('В002', '5'));
  await open();
  await page.getByRole('heading', { name: 'Зала 2' }).waitFor();
  expect(await large()).toEqual(['В002']);
  expect(await page.title()).toBe('Табло біля кас');
  await open('?board=hall');
  await eventually(large).toEqual(['В002', 'А001']);
  await server.stop();
  await page.locator('.no-server').getByText('Табло біля кас').waitFor();
});

test('S12: a board of a name that nobody has set shows every call and says so', async () => {
  setBoards({ id: 'hall-1' as never });
  await open('?board=hall-9');
  await page.getByText('Табло «hall-9» немає в налаштуваннях центру').waitFor();
  server.call(callNow('А001', '3'));
  await eventually(large).toEqual(['А001']);
});

test('a number that is lit keeps its size and place when another visitor has gone', async () => {
  await open();
  await page.getByText('Поки що нікого не кличуть').waitFor();
  const lit = page.locator('.called-one[data-highlighted="true"] .number-plate');
  const gone = callNow('А001', '3');
  server.call(gone, callNow('В002', '5'));
  await eventually(() => lit.allTextContents()).toEqual(['В002', 'А001']);
  const place = async (): Promise<number[]> => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await lit.first().boundingBox()) ?? {};
    return [x, y, width, height].map(Math.round);
  };
  const before = await place();
  server.call(callNow('А001', '3', { ...gone, state: 'over' }), callNow('В002', '5'));
  await eventually(large).toEqual(['В002']);
  expect(await lit.allTextContents()).toEqual(['В002']);
  expect(await place()).toEqual(before);
});

test('X8: a notice comes to a board at once, stays through a reload and a restart, and goes as surely', async () => {
  await open();
  await page.getByText('Поки що нікого не кличуть').waitFor();
  server.facts = { notices: [aNotice('emergency'), aNotice('info')] };
  server.tell();
  const both = [aNotice('emergency'), aNotice('info')].map(({ text }) => text.uk.slice(0, 12));
  const shown = async () => (await notices()).map((text) => text.slice(0, 12));
  await eventually(shown).toEqual(both);
  expect(await page.getByRole('alert').count()).toBe(1);
  await page.reload();
  await eventually(shown).toEqual(both);
  await server.stop();
  await page.locator('.no-server').waitFor();
  expect(await shown()).toEqual(both);
  server.facts = { notices: [] };
  await server.start();
  await eventually(shown).toEqual([]);
});

test('X8: a board that is cut off takes down by itself what had a time', async () => {
  await open();
  await page.getByText('Поки що нікого не кличуть').waitFor();
  const until = (Date.now() + 4_000) as Instant;
  server.facts = { notices: [{ ...aNotice('info'), until }, aNotice('emergency')] };
  server.tell();
  await eventually(async () => (await notices()).length).toBe(2);
  await server.stop();
  await eventually(async () => (await notices()).length).toBe(1);
  expect(await page.locator('.hall-notice').getAttribute('data-severity')).toBe('emergency');
});

test('the display above a window shows that window alone, silently, and says when the server is away', async () => {
  server.facts = { windows: someWindows(6) };
  const [first] = someWindows(6);
  await open('?desk=1');
  await page.getByText('Вільно').waitFor();
  server.facts = {
    windows: [{ ...first!, state: 'called', tickets: ['А014'] }, ...someWindows(6).slice(1)],
  };
  server.call(callNow('А014', '1'));
  await eventually(() => page.locator('.window-now').textContent()).toBe('ЗапрошуєА014');
  await eventually(async () => (await announced(page)).map(({ event }) => event)).toContain(
    'ended',
  );
  expect((await announced(page)).map(({ event }) => event)).toEqual([
    'begun',
    'silent',
    'silent',
    'ended',
  ]);
  await server.stop();
  await page.getByText('Немає зв’язку з сервером').waitFor();
  expect(await page.locator('.window-now').textContent()).toBe('ЗапрошуєА014');
});

test('a display of a window that is not there says which one', async () => {
  server.facts = { windows: someWindows(2) };
  await open('?desk=9');
  await page.getByText('Місця «9» немає в налаштуваннях центру').waitFor();
});

test('the wall of reception shows every window and what it does', async () => {
  server.facts = { windows: someWindows(6) };
  await open('?page=windows');
  await eventually(() => page.locator('.wall-windows li').allInnerTexts()).toHaveLength(6);
  const states = await page.locator('.wall-state').allTextContents();
  expect(states).toEqual(['Вільно', 'Зачинено', 'Перерва', 'Обслуговує', 'Обслуговує', 'Запрошує']);
});

test('S12: the wall names what stands under a number, where it is no window', async () => {
  const places = ['window', 'room', 'table'] as const;
  server.facts = { windows: someWindows(3).map((one, i) => ({ ...one, place: places[i]! })) };
  await open('?page=windows');
  await eventually(() => page.locator('.wall-place').allInnerTexts()).toEqual(['кабінет', 'стіл']);
});

test('X1: in a raid and until calls go on, no window of the wall awaits anybody', async () => {
  const windows = someWindows(6);
  expect(windows.map(({ state }) => state)).toContain('called');
  for (const airRaid of [aRaid(1), { ...aRaid(0), allClearAt: NOW }]) {
    server.facts = { windows, airRaid };
    await open('?page=windows');
    await page.locator('.shelter').waitFor();
    expect(await page.getByText('Запрошує').count()).toBe(0);
  }
});

test('X9: in a raid board, display and wall show the way to the shelter in both languages', async () => {
  server.facts = { windows: someWindows(6), airRaid: aRaid(2) };
  for (const query of ['', '?desk=1', '?page=windows']) {
    await open(query);
    await page.getByText('Вихід ліворуч від рецепції, сходи вниз').waitFor();
    expect(await page.locator('[role=alert] .shelter-way').allInnerTexts()).toEqual([
      'Вихід ліворуч від рецепції, сходи вниз\nThe door left of reception, down the stairs',
      expect.stringMatching(/^Ліфтом .*\nBy lift /),
    ]);
    expect(await page.locator('[role=alert] .shelter-go').innerText()).toBe(
      'Прямуйте до укриття. Ваше місце в черзі збережено.\nGo to the shelter. Your place in the queue is kept.',
    );
  }
});

test('pictures take turns; one that is corrupt or missing is passed over and breaks nothing', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';
  const png = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  }, svg);
  const body = Buffer.from(png, 'base64');
  server.media = {
    'a.png': { kind: 'picture', body },
    'corrupt.png': { kind: 'picture', body: 'no picture' },
    'corrupt.mp4': { kind: 'video', body: 'no film' },
    'z.png': { kind: 'picture', body },
  };
  setBoards({ parts: ['media', 'clock'] });
  server.facts = { hall: { ...server.facts.hall!, media: { seconds: 1, schedule: [] } } };
  await open();
  const seen: string[] = [];
  await eventually(async () => {
    const src = await page.locator('img.media').getAttribute('src', { timeout: 5_000 });
    if (src !== null && seen.at(-1) !== src) seen.push(src);
    return seen.filter((one) => !one.includes('corrupt')).length;
  }).toBeGreaterThanOrEqual(5);
  expect(new Set(seen.slice(-2))).toEqual(new Set(['/media/a.png?at=1', '/media/z.png?at=1']));
  server.call(callNow('А001', '3'));
  await eventually(() => begun(page)).toEqual(['А001']);

  // Taken away under a number that is lit: the picture goes at once, and the number stays as it is.
  const area = page.locator('.board-media');
  const lit = page.locator('.called-one[data-highlighted="true"] .number-plate');
  const before = await lit.boundingBox();
  server.takeMediaAway();
  await page.locator('img.media').waitFor({ state: 'detached' });
  expect([await area.count(), await lit.boundingBox()]).toEqual([1, before]);
  // Then the calls have the whole board.
  await lit.waitFor({ state: 'detached' });
  await area.waitFor({ state: 'detached' });
});
