import type { Language, Purpose } from '@cherha/shared/domain/catalogue.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { keyboardAt } from './keyboard.ts';

/** What a visitor does at the kiosk, by touch. */
export function visitorAt(page: Page, language: Language = 'uk') {
  const say = sayIn(language);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const heading = (name: string) => page.getByRole('heading', { name });
  return {
    async inEnglish() {
      await touch(button('English'), heading(sayIn('en')('kiosk.welcome.title')));
    },
    /** Touches a button until the screen with this heading is there. */
    async opens(name: string | RegExp, title: string) {
      await touch(button(name), heading(title));
    },
    /** Touches a button until these words are there. */
    async asks(name: string | RegExp, answer: string | RegExp) {
      await touch(button(name), page.getByText(answer).first());
    },
    async choose(service: string | RegExp) {
      await touch(button(service), heading(say('kiosk.purpose.title')));
    },
    async says(purpose: Purpose) {
      await touch(button(say(`common.purpose.${purpose}`)), page.locator('.number-plate').first());
    },
    /** The number on the large plate, once it is there. */
    async number(): Promise<string> {
      const plate = page.locator('.number-plate').first();
      await plate.waitFor();
      return (await plate.textContent()) ?? '';
    },
    async sees(text: string | RegExp) {
      await page.getByText(text).first().waitFor();
    },
    /** Or the kiosk has said goodbye by itself, while a slow machine was reading the paper. */
    async isDone() {
      const done = button(say('kiosk.frame.done'));
      const home = heading(sayIn('uk')('kiosk.welcome.title'));
      await done.or(home).first().waitFor();
      while (await done.isVisible()) {
        await done.tap({ timeout: AN_ANSWER_MS }).catch(() => undefined);
        await isThereWithin(home, A_SECOND_TOUCH_MS);
      }
      await home.waitFor();
    },
  };
}

const A_SECOND_TOUCH_MS = 700;

/** Long enough for an answer, so that nothing is asked twice. */
const AN_ANSWER_MS = 4_000;

const isThereWithin = (awaited: Locator, timeout: number): Promise<boolean> =>
  awaited.waitFor({ timeout }).then(
    () => true,
    () => false,
  );

/** Looks, and presses until it was heard: a press right after another is taken for a slip of the hand. */
async function pressed(target: Locator, then: Locator): Promise<void> {
  for (;;) {
    await expect.poll(() => target.isEnabled()).toBe(true);
    await keyboardAt(target.page()).look();
    await target.click();
    if (await isThereWithin(then, AN_ANSWER_MS)) return;
    if (!(await target.isEnabled())) return then.waitFor();
  }
}

/** Touches until what should come has come: the kiosk takes a quick second touch for a trembling finger. */
async function touch(target: Locator, then: Locator): Promise<void> {
  await target.waitFor();
  while (await target.isVisible()) {
    await target.tap();
    if (await isThereWithin(then, A_SECOND_TOUCH_MS)) return;
  }
  await then.waitFor().catch(async (error: Error) => {
    throw new Error(`${error.message}\nInstead: ${await then.page().innerText('body')}`);
  });
}

const outcomes = {
  callNext: 'desk.done.ticketCalled',
  recall: 'desk.done.ticketRecalled',
  startVisit: 'desk.done.visitStarted',
  finishVisit: 'desk.done.visitFinished',
  markNoShow: 'desk.done.noShowMarked',
  undoCall: 'desk.done.callUndone',
} as const;

/** What an operator does at the desk, by mouse and keyboard. */
export function operatorAt(page: Page, language: Language = 'uk') {
  const say = sayIn(language);
  return {
    async signsIn(login: string, password = 'zrazkove') {
      await page.getByLabel(say('desk.signIn.login')).fill(login);
      await page.getByLabel(say('desk.signIn.password')).fill(password);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: say('desk.choose.title') }).waitFor();
    },
    async takes(desk: string) {
      await page
        .getByRole('button', {
          name: new RegExp(`^${say('desk.place.numbered.window', { number: desk })}(?!\\d)`),
        })
        .click();
    },
    /** Presses a button of the desk until the desk has said what was done with this number. */
    async does(action: keyof typeof outcomes, number: string) {
      const said = page.getByText(say(outcomes[action], { number })).first();
      await pressed(
        page.getByRole('button', { name: say(`desk.act.${action}`), exact: false }).first(),
        said,
      );
    },
    /** The whole visit of somebody who was called and came. */
    async serves(number: string) {
      await this.does('startVisit', number);
      await this.does('finishVisit', number);
    },
    async leaves() {
      const choosing = page.getByRole('heading', { name: say('desk.choose.title') });
      await pressed(page.getByRole('button', { name: say('desk.act.leaveDesk') }), choosing);
    },
    async sees(text: string | RegExp) {
      await page.getByText(text).first().waitFor();
    },
  };
}

/** The calls that a board has announced so far, oldest first: `А001 → 3`. */
export const announcedOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (
      (globalThis as unknown as { __announced?: { number: string; desk: string; event: string }[] })
        .__announced ?? []
    )
      .filter(({ event }) => event === 'begun')
      .map(({ number, desk }) => `${number} → ${desk}`),
  );
