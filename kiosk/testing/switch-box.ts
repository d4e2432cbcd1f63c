import type { Page } from 'playwright-core';

interface Box {
  readonly switchBox: { pressed: boolean }[];
}

/**
 * Runs in the page, before its own scripts: a switch box with two buttons, as the Gamepad API shows
 * it. `switch-pressed` presses the first one at that very moment, as a hand does that sees its part.
 */
export function aSwitchBox(): void {
  const buttons = [0, 1].map(() => ({ pressed: false, touched: false, value: 0 }));
  Object.assign(globalThis, { switchBox: buttons });
  addEventListener('switch-pressed', () => {
    for (const pressed of [true, false])
      setTimeout(() => Object.assign(buttons[0] ?? {}, { pressed }), pressed ? 0 : 100);
  });
  navigator.getGamepads = () => [{ index: 0, buttons } as unknown as Gamepad];
}

/** For so long at least a finger is on a switch; the kiosk looks more often. */
const A_PRESS_MS = 40;

/** Pressed and let go; the page's clock is the test's own. */
export async function pressSwitch(page: Page, which: 0 | 1): Promise<void> {
  for (const pressed of [true, false]) {
    await page.evaluate(
      ([n, now]) => {
        const button = (globalThis as unknown as Box).switchBox[n];
        if (button) button.pressed = now;
        dispatchEvent(new Event('gamepadconnected'));
      },
      [which, pressed] as const,
    );
    await page.clock.runFor(A_PRESS_MS);
  }
}
