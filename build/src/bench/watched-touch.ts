import type { Page } from 'playwright-core';

/** A touch is noticed as the page hears it, a screen by its heading; the frame after that is on the glass. */
export const WATCH_TOUCHES = `(() => {
  const now = () => performance.timeOrigin + performance.now();
  window.touched = 0;
  window.painted = 0;
  addEventListener('pointerup', () => { window.touched = now(); }, true);
  let seen = '';
  new MutationObserver(() => {
    const text = document.querySelector('h1')?.textContent ?? '';
    if (text === seen) return;
    seen = text;
    requestAnimationFrame(() => {
      const frame = new MessageChannel();
      frame.port1.onmessage = () => { window.painted = now(); };
      frame.port2.postMessage(0);
    });
  }).observe(document, { subtree: true, childList: true, characterData: true });
})()`;

interface Watched {
  readonly touched: number;
  readonly painted: number;
}

export const lastTouch = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as Watched).touched);

/** From the last touch to the frame that had the screen after it. */
export async function touchToScreen(page: Page): Promise<number> {
  const after = await page.waitForFunction(() => {
    const { touched, painted } = globalThis as unknown as Watched;
    return painted > touched && touched > 0 ? painted - touched : undefined;
  });
  return (await after.jsonValue()) ?? Number.NaN;
}
