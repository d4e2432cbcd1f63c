/// <reference types="node" />
import type { CallId } from '@cherha/shared/domain/ids.ts';
import type { BoardCall } from '@cherha/shared/views/board-view.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { aBusyYear } from './busy-year.ts';
import { begun, builtBoard, hallBrowser, startedServer } from './open-board.ts';
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
  server.speaks = true;
  page = await browser.newPage({ viewport: { width: 960, height: 540 }, reducedMotion: 'reduce' });
  page.on('pageerror', (error) => faults.push(error));
  await page.addInitScript(aBusyYear);
  await page.goto(server.url);
  await page.getByText('Поки що нікого не кличуть').waitFor();
});
afterEach(async () => {
  await page.close();
  await server.stop();
  expect(faults.splice(0)).toEqual([]);
});

/** `А001` to `А250`, and from the first again: as many as a day has, each called once more another day. */
const numberOf = (call: number): string => `А${String((call % 250) + 1).padStart(3, '0')}`;
const callOf = (call: number): BoardCall =>
  callNow(numberOf(call), `${(call % 12) + 1}`, { callId: `call-${call}` as CallId });
const CALLS_AT_ONCE = 20;
/** A fifth of a week in a test of every day, and all of it in `npm run endurance`. */
const MANY = Number(process.env['ENDURANCE'] ?? 1_000);
const spoken = () =>
  page.evaluate(() =>
    (globalThis.window.__spoken ?? []).map(({ event, text, unheard }) =>
      [event, text, unheard].filter(Boolean).join(' '),
    ),
  );

test('twenty calls within two seconds are all shown and spoken, in order and once', async () => {
  const calls = Array.from({ length: 20 }, (_, n) => callOf(n));
  for (const call of calls) server.call(call);
  await isDoneWith(calls.at(-1)!);
  expect(await begun(page)).toEqual(calls.map(({ number }) => number));
  expect(await spoken()).toEqual(
    calls.flatMap(({ number, desk }) => {
      const text = `Талон ${number}, пройдіть до вікна ${desk}.`;
      return [`start ${text}`, `end ${text}`];
    }),
  );
});

test(`the memory of a board is within a fifth of its start after ${MANY} calls that it announced`, async () => {
  let called = 0;
  const announces = async (calls: number): Promise<void> => {
    for (let n = 0; n < calls; n += CALLS_AT_ONCE) {
      const batch = Array.from({ length: CALLS_AT_ONCE }, () => callOf(called++));
      server.know(...batch);
      server.keep(batch.length);
      server.tell();
      await isDoneWith(batch.at(-1)!);
    }
  };
  // Until whatever the board remembers of the past is full.
  await announces(300);
  const before = await memory();
  await announces(MANY);
  const after = await memory();
  // Each was heard whole: its line ends with its words, and with no word of what was missing.
  const ends = (await spoken()).filter((line) => line.startsWith('end'));
  expect(ends.length).toBe(1_000);
  expect(ends.filter((line) => !line.endsWith('.'))).toEqual([]);
  expect(after.heap / before.heap).toBeLessThan(1.2);
  expect(after.nodes / before.nodes).toBeLessThan(1.2);
}, 600_000);

const isDoneWith = ({ callId }: BoardCall) =>
  page.waitForFunction(
    (id) => {
      const last = globalThis.window.__announced?.at(-1);
      return last?.callId === id && last.event === 'ended';
    },
    callId,
    { polling: 20, timeout: 60_000 },
  );

async function memory(): Promise<{ heap: number; nodes: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap, nodes };
}
