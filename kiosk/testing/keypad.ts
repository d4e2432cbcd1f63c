import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A hand on a keypad and an ear at its headphones; it sees nothing. */
export interface Keypad {
  press(code: string, how?: { autoRepeat?: boolean }): Promise<void>;
  down(code: string): Promise<void>;
  up(code: string): Promise<void>;
  /** What has been said since the last key, once it is said to its end. */
  hears(): Promise<string>;
  /** Listens until these words are heard. */
  waitsFor(words: string | RegExp): Promise<string>;
  /** Presses a key until these words are heard. */
  goesTo(words: string | RegExp, code?: string): Promise<string>;
}

interface Note {
  readonly event: 'start' | 'end' | 'cancel';
  readonly text: string;
  readonly source: string;
  readonly unheard?: 'blocked' | 'missing';
}
interface Speaking {
  readonly __speaker?: { readonly log: readonly Note[]; readonly isSpeaking: boolean };
}

/** All the notes of the speech log. */
export const notesOn = (page: Page): Promise<readonly Note[]> =>
  page.evaluate(() => [...((globalThis as unknown as Speaking).__speaker?.log ?? [])]);

const isSilent = (page: Page): Promise<boolean> =>
  page.evaluate(() => (globalThis as unknown as Speaking).__speaker?.isSpeaking !== true);

const has = (words: string | RegExp, text: string): boolean =>
  typeof words === 'string' ? text.includes(words) : words.test(text);

/** The same key again before this is taken for a tremble. */
const A_HAND_MS = 230;
const MOST_PRESSES = 80;
/** A whole screen is read in less. */
const A_LONG_TALK = { timeout: 60_000 };

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
      await expect.poll(async () => (await said()) !== '' && (await isSilent(page))).toBe(true);
      return said();
    },
    async waitsFor(words) {
      await expect.poll(said, A_LONG_TALK).toMatch(words);
      return said();
    },
    async goesTo(words, code = 'F19') {
      const heard: string[] = [];
      for (let i = 0; i < MOST_PRESSES; i++) {
        await keypad.press(code);
        const enough = async (): Promise<boolean> => {
          const now = await said();
          return has(words, now) || (now !== '' && (await isSilent(page)));
        };
        await expect.poll(enough).toBe(true);
        heard.push(await said());
        if (has(words, heard.at(-1) ?? '')) return said();
      }
      throw new Error(`“${words}” was never heard, but:\n${heard.join('\n')}`);
    },
  };
  return keypad;
}
