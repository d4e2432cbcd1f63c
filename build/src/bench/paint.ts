import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../chromium.ts';
import { connected } from './clients.ts';
import { median, note, percentile, say } from './figures.ts';
import { workingDesk } from './working-desk.ts';

const TIMES = 150;
/** A call is noticed by its number on the first plate; the frame after that has it on the glass. */
const WATCH = `(() => {
  window.painted = {};
  let seen = '';
  const look = () => {
    const text = document.querySelector('.number-plate')?.textContent ?? '';
    if (text === seen) return;
    seen = text;
    requestAnimationFrame(() => {
      const frame = new MessageChannel();
      frame.port1.onmessage = () => { window.painted[text] ??= performance.timeOrigin + performance.now(); };
      frame.port2.postMessage(0);
    });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
})()`;

/** From the operator's answer to the number on the board's glass, against a bare event to a bare page. */
export async function benchPaint(queue: string, bare: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox'],
  });
  const desk = await workingDesk(queue);
  const asker = await connected(bare);
  const board = await openPage(browser.newPage(), `${queue}/board/`);
  const plain = await openPage(browser.newPage(), bare);

  const calls: [string, number][] = [];
  const tells: [string, number][] = [];
  for (let i = 0; i < TIMES; i++) {
    await desk.prepare();
    const { number } = await desk.call();
    calls.push([number, now()]);
    await shown(board, number);
    await asker.emitWithAck('tell', { number: `N${i}` });
    tells.push([`N${i}`, now()]);
    await shown(plain, `N${i}`);
  }
  const callMs = await latencies(board, calls);
  const bareMs = await latencies(plain, tells);
  await browser.close();
  asker.disconnect();
  desk.close();
  say('call_to_paint_p99_over_bare', percentile(callMs, 0.99) / percentile(bareMs, 0.99));
  say('call_to_paint_p50_over_bare', median(callMs) / median(bareMs));
  note(
    `call to paint p50 ${median(callMs).toFixed(1)} ms, p99 ${percentile(callMs, 0.99).toFixed(1)} ms; bare p50 ${median(bareMs).toFixed(1)} ms, p99 ${percentile(bareMs, 0.99).toFixed(1)} ms; a frame is 16.7 ms`,
  );
}

const now = (): number => performance.timeOrigin + performance.now();

async function openPage(opening: Promise<Page>, url: string): Promise<Page> {
  const page = await opening;
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.addInitScript(WATCH);
  await page.goto(url);
  return page;
}

const shown = async (page: Page, number: string): Promise<void> => {
  await page.waitForFunction(
    (key) =>
      (globalThis as unknown as { painted: Record<string, number> }).painted[key] !== undefined,
    number,
  );
};

async function latencies(
  page: Page,
  began: readonly (readonly [string, number])[],
): Promise<number[]> {
  const painted = await page.evaluate(
    () => (globalThis as unknown as { painted: Record<string, number> }).painted,
  );
  return began.flatMap(([key, at]) => (painted[key] === undefined ? [] : [painted[key] - at]));
}
