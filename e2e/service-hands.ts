import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const say = sayIn('uk');

/** What staff do at the kiosk itself, on the service page. */
export function engineerAt(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const title = (key: 'service.pin.title' | 'service.title') =>
    page.getByRole('heading', { name: say(key) });
  const press = (name: string): Promise<void> => button(name).tap();
  return {
    title,
    press,
    async fiveInTheCorner() {
      for (let i = 0; i < 5; i++) await page.touchscreen.tap(30, 30);
    },
    /** A press right after another is a tremble: it is pressed again until it was heard. */
    async pressUntil(name: string, isHeard: () => Promise<boolean>) {
      await expect
        .poll(
          async () => {
            if (await isHeard()) return true;
            await press(name);
            return isHeard();
          },
          { interval: 600 },
        )
        .toBe(true);
    },
    /** The keys take the same finger again only when it was lifted for a while: a trembling one counts once. */
    async typePin(pin: string) {
      const dots = page.locator('.service-dots');
      for (const [i, digit] of [...pin].entries()) {
        await expect
          .poll(async () => {
            const typed = ((await dots.textContent()) ?? '').trim().length;
            if (typed <= i) await button(digit).tap();
            return ((await dots.textContent()) ?? '').trim().length;
          })
          .toBe(i + 1);
      }
      await press(say('service.pin.enter'));
    },
  };
}
