import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A hand on a keypad and an ear at its headphones; it sees nothing. */
export interface Keypad {
  press(code: string, how?: { autoRepeat?: boolean }): Promise<void>;
  down(code: string): Promise<void>;
  up(code: string): Promise<void>;
  /** What has been said since the last key, once it is silent. */
  hears(): Promise<string>;
  /** What was said since the last key includes this, sooner or later. */
  waitsFor(words: string | RegExp): Promise<string>;
  /** Presses a key until these words are heard. */
  goesTo(words: string | RegExp, code?: string): Promise<string>;
}

interface Note {
  readonly event: 'start' | 'end' | 'cancel';
  readonly text: string;
  readonly source: string;
}
interface Speaking {
  readonly __spoken?: readonly Note[];
}

/** All the notes of the speech log. */
export const notesOn = (page: Page): Promise<readonly Note[]> =>
  page.evaluate(() => [...((globalThis as unknown as Speaking).__spoken ?? [])]);

/** The same key again before this is taken for a tremble. */
const A_HAND_MS = 230;
const MOST_PRESSES = 80;

export async function keypadOn(page: Page): Promise<Keypad> {
  const hand: CDPSession = await page.context().newCDPSession(page);
  let from = 0;
  let last: string | undefined;
  const notes = () => notesOn(page);
  const send = (type: 'rawKeyDown' | 'keyUp', code: string, autoRepeat = false) =>
    hand.send('Input.dispatchKeyEvent', { type, code, key: '', autoRepeat });
  const said = async (): Promise<string> => {
    const fresh = (await notes()).slice(from).filter(({ event }) => event === 'start');
    return fresh.map(({ text }) => text).join('. ');
  };

  const keypad: Keypad = {
    async press(code, { autoRepeat = false } = {}) {
      if (code === last && !autoRepeat) await page.waitForTimeout(A_HAND_MS);
      last = code;
      from = (await notes()).length;
      await send('rawKeyDown', code, autoRepeat);
      if (!autoRepeat) await send('keyUp', code);
    },
    async down(code) {
      from = (await notes()).length;
      await send('rawKeyDown', code);
    },
    async up(code) {
      await send('keyUp', code);
    },
    async hears() {
      await expect.poll(said).not.toBe('');
      let before = '';
      for (let now = await said(); now !== before; now = await said()) {
        before = now;
        await page.waitForTimeout(60);
      }
      return before;
    },
    async waitsFor(words) {
      await expect.poll(said).toMatch(words);
      return keypad.hears();
    },
    async goesTo(words, code = 'F19') {
      const heard: string[] = [];
      for (let i = 0; i < MOST_PRESSES; i++) {
        await keypad.press(code);
        const now = await keypad.hears();
        heard.push(now);
        if (typeof words === 'string' ? now.includes(words) : words.test(now)) return now;
      }
      throw new Error(`“${words}” was never heard, but:\n${heard.join('\n')}`);
    },
  };
  return keypad;
}
