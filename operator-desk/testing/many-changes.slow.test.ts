import { withRules } from '@cherha/shared/testing/builders.ts';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { desksForTests, signInAtDesk } from './open-desk.ts';

/** A part of them in a test of every day, and all in `npm run endurance`. */
const MANY = Number(process.env['ENDURANCE'] ?? 1_500);

let desks: Awaited<ReturnType<typeof desksForTests>>;
beforeAll(async () => {
  desks = await desksForTests();
});
afterEach(() => desks.closeAll());
afterAll(() => desks.end());

test(`the memory of a desk is within a fifth of its start after ${MANY} changes of the queue`, async () => {
  const numbers = { first: 1, last: 9_999, wrap: false };
  const { page, server } = await desks.open({ settings: [withRules({ numbers })] });
  const { centre } = server;
  await signInAtDesk(page, '3');
  centre.visitorsCome(20);
  let gone = 0;
  /** One comes and one gives her place up: the queue stays as long as it is, and is never the same. */
  const change = async (times: number): Promise<void> => {
    for (let n = 0; n < times; n += 2) {
      centre.visitorsCome(1);
      server.tell();
      gone += 1;
      const { id: ticketId } = centre.ticket(`П${String(gone).padStart(3, '0')}`);
      centre.elsewhere('taras', { type: 'cancelTicket', ticketId });
      server.tell();
      if (gone % 20 > 0) continue;
      const [next = ''] = centre.numbersWaiting();
      await expect
        .poll(() => page.locator('.waiting-row .waiting-number').first().textContent())
        .toBe(next);
    }
  };
  await change(400);
  const before = await memoryOf(page);
  await change(MANY);
  const after = await memoryOf(page);
  expect(after.held / before.held).toBeLessThan(1.2);
  expect(after.nodes / before.nodes).toBeLessThan(1.2);
}, 600_000);

/** Not the page's own: compiled code, and the browser's records of layouts and long tasks. */
const notOwn = new Set(['code', 'native', 'hidden', 'synthetic', 'object shape']);

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** What the page itself holds after its rubbish was collected: bytes of its objects, and its elements. */
async function memoryOf(page: Page): Promise<{ held: number; nodes: number }> {
  const session = await page.context().newCDPSession(page);
  let text = '';
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => (text += chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', {});
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();

  const { snapshot, nodes: heap } = JSON.parse(text) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let held = 0;
  for (let at = 0; at < heap.length; at += fields.length)
    if (!notOwn.has(types[0][heap[at + type] ?? 0] ?? '')) held += heap[at + size] ?? 0;
  return { held, nodes };
}
