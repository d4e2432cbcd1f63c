import { GUARD_MS } from '@cherha/operator-desk/src/work/press-guard.ts';
import type { Action } from '@cherha/operator-desk/src/work/actions.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More steps than any page of the desk has things to step on. */
const STEPS_AT_MOST = 150;

const A_BLINK_MS = 50;

/** Whoever works at a desk without a mouse: steps with Tab, and presses what the screen tells her to. */
export function keyboardAt(page: Page) {
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  /**
   * A press right after another is taken for a slip of the hand, so she looks first. In true time: a
   * page whose clock is put ahead at every press believes that it has not heard the server for long.
   */
  const look = (): Promise<void> => page.waitForTimeout(GUARD_MS + A_BLINK_MS);

  async function stepTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let steps = 0; steps < STEPS_AT_MOST; steps++) {
      if (await target.evaluate((node) => node === document.activeElement)) return;
      await press('Tab');
    }
    throw new Error(`Tab does not come to ${target.toString()}`);
  }

  return {
    press,
    look,
    stepTo,
    async type(target: Locator, text: string) {
      await stepTo(target);
      await page.keyboard.type(text);
    },
    async pressOn(target: Locator) {
      await stepTo(target);
      await press('Enter');
    },
    /** Goes down a closed list until the wanted line is chosen; where it can be searched, types and takes it. */
    async choose(list: Locator, wanted: string) {
      await stepTo(list);
      if ((await list.getAttribute('role')) === 'combobox') {
        await page.keyboard.type(wanted);
        const line = page.locator('[role="option"][data-active="true"]');
        for (let now = await line.textContent(), before; now !== wanted; ) {
          if (now === before) throw new Error(`no “${wanted}” is found, the last is “${now}”`);
          before = now;
          await press('ArrowDown');
          now = await line.textContent();
        }
        return press('Enter');
      }
      const chosen = () =>
        list.evaluate((node) => (node as HTMLSelectElement).selectedOptions[0]?.label);
      for (let now = await chosen(), before; now !== wanted; now = await chosen()) {
        if (now === before) throw new Error(`no “${wanted}” in the list, its last is “${now}”`);
        before = now;
        await press('ArrowDown');
      }
    },
    /** Presses the key that stands on the button of this action, once the button offers it. */
    async does(action: Action) {
      const name = page.locator('.action-name', {
        hasText: new RegExp(`^${sayIn('uk')(`desk.act.${action}`)}`),
      });
      const offer = page.locator('.action[aria-disabled="false"]', { has: name });
      const key = (await offer.locator('kbd').first().textContent()) ?? '';
      expect(key).toMatch(/^(F\d+|Insert)$/);
      await look();
      await press(key);
    },
  };
}

/** The page as it is after it was loaded anew, with a clock that goes on and can be put ahead. */
export async function withItsClock(page: Page): Promise<Page> {
  await page.clock.install();
  await page.reload();
  return page;
}
