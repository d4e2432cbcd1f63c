/// <reference types="node" />
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sayIn } from '@cherha/shared/text/say.ts';
import { keypadOn, notesOn, type Keypad } from './keypad.ts';
import { openGallery, type Gallery } from './open-kiosk.ts';
import { aSwitchBox, pressSwitch } from './switch-box.ts';

const say = sayIn('uk');
let gallery: Gallery;
let page: Page;
let keypad: Keypad;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());
beforeEach(async () => {
  page = await gallery.open({ width: 1080, height: 1920 });
  keypad = await keypadOn(page);
});
afterEach(() => page.context().close());

const mode = () => page.evaluate(() => document.documentElement.dataset['mode']);
const heard = () => page.evaluate(() => (window.__heard ?? []).map(({ type }) => type));
const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
const data = (name: string) => page.evaluate((key) => document.documentElement.dataset[key], name);

/** What stands on the screen to be read or pressed, in its order, and where. */
const stops = () =>
  page.evaluate(() => {
    const scope = document.querySelector('dialog') ?? document.body;
    const textOf = (element: HTMLElement): string => {
      const inWords = element.dataset['ear'] ?? element.getAttribute('aria-label');
      if (inWords) return inWords;
      const signs = [...element.querySelectorAll<HTMLElement>('span[aria-hidden]')];
      return signs.reduce((text, sign) => text.replace(sign.innerText, ''), element.innerText);
    };
    return [...scope.querySelectorAll<HTMLElement>('h1, h2, p, button, input, [role=img]')]
      .filter((element) => element.checkVisibility() && !element.parentElement?.closest('button'))
      .map((element) => ({
        text: textOf(element),
        at: element.getBoundingClientRect().toJSON() as DOMRect,
      }))
      .filter(({ text }) => text.trim());
  });

describe('row 1: the mode begins', () => {
  test.each([
    'F15',
    'F17',
    'F18',
    'F19',
    'F20',
    'F21',
    'F22',
    'F23',
    'F24',
    'ArrowDown',
    'AudioVolumeUp',
  ])('by %s on any screen, and that key does nothing else', async (code) => {
    await gallery.show(page, 'purpose');
    expect(await mode()).toBe('usual');
    await keypad.press(code);
    expect(await mode()).toBe('accessible');
    await keypad.waitsFor(say('kiosk.purpose.title'));
    expect(await heard()).toEqual(['pace.changed']);
  });

  test('by its button, which shows the settings', async () => {
    await gallery.show(page, 'purpose');
    await page.getByRole('button', { name: say('access.open') }).tap();
    await page.getByRole('dialog').waitFor();
    expect(await mode()).toBe('accessible');
    await keypad.waitsFor(say('access.panel.lead'));
  });

  test('by a switch box that calls itself a gamepad', async () => {
    await page.addInitScript(aSwitchBox);
    await page.clock.install();
    await gallery.show(page, 'purpose');
    await pressSwitch(page, 0);
    await expect.poll(mode).toBe('accessible');
    expect(await data('scanning')).toBe('one');
  });

  test('row 12: no letter, digit or Enter begins it', async () => {
    await gallery.show(page, 'welcome');
    for (const code of ['KeyH', 'KeyR', 'KeyB', 'Digit1', 'Digit2', 'Enter', 'Space', 'Minus'])
      await keypad.press(code);
    expect([await mode(), await heard()]).toEqual(['usual', []]);
  });
});

describe('up and down', () => {
  test.each([
    'welcome',
    'services',
    'purpose',
    'search-found',
    'take-ticket',
    'remember-no-paper',
    'groups',
  ])(
    'rows 4, 5, 41, 43: on %s they come to everything that is shown, in its order, and round again',
    async (name) => {
      await gallery.show(page, name);
      await keypad.press('F19');
      await keypad.hears();
      const all = await stops();
      const first = await focused();
      const way: string[] = [];
      const said: string[] = [];
      for (let i = 0; i < all.length + 3; i++) {
        await keypad.press(i % 2 === 0 ? 'F19' : 'ArrowDown');
        said.push(await keypad.hears());
        const id = await focused();
        expect((await notesOn(page)).findLast(({ event }) => event === 'start')?.source).toBe(id);
        if (id === first) break;
        way.push(id);
      }
      expect(await focused()).toBe(first);
      expect(way.length + 1).toBe(all.length);
      expect(new Set(way).size).toBe(way.length);
      const everything = plain(said.join(' '));
      for (const { text } of all)
        for (const word of plain(text).split(' ')) expect(everything).toContain(word);
      const wrong = all.filter(({ at }, i) => {
        const before = all[i - 1]?.at;
        return before && at.bottom <= before.top && at.left < before.right;
      });
      expect(wrong.map(({ text }) => text)).toEqual([]);
    },
    90_000,
  );

  test('row 4: a dialog keeps the keys until it is closed', async () => {
    await gallery.show(page, 'welcome-help');
    await keypad.press('F19');
    await keypad.waitsFor(say('kiosk.help.title.none'));
    const inside: boolean[] = [];
    for (let i = 0; i < 7; i++) {
      await keypad.press(i % 2 === 0 ? 'F19' : 'ArrowDown');
      await keypad.hears();
      inside.push(await page.evaluate(() => document.activeElement?.closest('dialog') !== null));
    }
    expect(new Set(inside)).toEqual(new Set([true]));
    await keypad.press('F21');
    await expect.poll(heard).toContain('help.closed');
  });

  test('row 4: after the settings the focus is where it was', async () => {
    await gallery.show(page, 'welcome');
    await keypad.press('F18');
    await keypad.hears();
    await keypad.goesTo(say('access.open'), 'F18');
    const before = await focused();
    await keypad.press('F20');
    await keypad.waitsFor(say('access.panel.title'));
    await keypad.press('F21');
    await keypad.waitsFor(say('access.open'));
    expect(await focused()).toBe(before);
  });

  test('row 7: in the largest letters nothing in focus is hidden', async () => {
    for (const name of ['purpose', 'search-found', 'take-ticket']) {
      await gallery.show(page, name, { size: 'largest' });
      const hidden: string[] = [];
      for (let i = 0; i < 16; i++) {
        await keypad.press(i % 2 === 0 ? 'F19' : 'ArrowDown');
        const what = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element) return 'nothing';
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const points = [
            [(left + right) / 2, (top + bottom) / 2],
            [left + 12, top + 12],
            [right - 12, bottom - 12],
          ];
          const seen = points.every(([x = 0, y = 0]) => {
            const there = document.elementFromPoint(x, y);
            return (
              there !== null &&
              (element.contains(there) || there.contains(element)) &&
              !there.closest('.frame-foot, .scroller-bar') ===
                !element.closest('.frame-foot, .scroller-bar')
            );
          });
          return seen ? '' : (element.textContent ?? '');
        });
        if (what) hidden.push(what);
      }
      expect(hidden).toEqual([]);
    }
  });

  test('row 61: coming to something chooses nothing', async () => {
    await gallery.show(page, 'purpose');
    for (let i = 0; i < 20; i++) await keypad.press(i % 2 === 0 ? 'F19' : 'ArrowDown');
    expect(await heard()).toEqual(['pace.changed']);
  });
});

test.each(['light', 'dark', 'contrast-light', 'contrast-dark'])(
  'row 6: in the %s theme the ring is wide enough and stands out from what is round it',
  async (theme) => {
    await gallery.show(page, 'welcome', { theme, size: 'usual' });
    const rings = await page.evaluate(() => {
      const parsed = (text: string) => (text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      const light = (text: string): number => {
        const [r = 0, g = 0, b = 0] = parsed(text).map((value) =>
          value <= 10.3 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const grounds = ['--paper', '--sunken'].map((name) => {
        const probe = document.createElement('i');
        probe.style.color = `var(${name})`;
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return light(color);
      });
      return [...document.querySelectorAll<HTMLElement>('button, h1')].map((element) => {
        element.focus();
        const { outlineWidth, outlineColor, outlineStyle } = getComputedStyle(element);
        const ring = light(outlineColor);
        const ratios = grounds.map(
          (ground) => (Math.max(ring, ground) + 0.05) / (Math.min(ring, ground) + 0.05),
        );
        return {
          style: outlineStyle,
          width: Number.parseFloat(outlineWidth),
          ratio: Math.min(...ratios),
        };
      });
    });
    expect(rings.length).toBeGreaterThan(8);
    for (const { style, width, ratio } of rings) {
      expect(style).toBe('solid');
      expect(width).toBeGreaterThanOrEqual(3);
      expect(ratio).toBeGreaterThanOrEqual(3);
    }
  },
);

describe('a hand that shakes', () => {
  test('row 9: a key that is held chooses once', async () => {
    await gallery.show(page, 'purpose');
    await keypad.press('F19');
    await keypad.goesTo(say('common.purpose.submit'));
    await keypad.press('F20');
    for (let i = 0; i < 20; i++) await keypad.press('F20', { autoRepeat: true });
    expect((await heard()).filter((type) => type === 'purpose.chosen')).toHaveLength(1);
  });

  test('row 10: the same key twice at once goes one step', async () => {
    await gallery.show(page, 'welcome');
    await keypad.press('F19');
    await keypad.hears();
    const steps = await page.evaluate(() => {
      const ids: string[] = [];
      const strike = (after: number) => {
        const event = new KeyboardEvent('keydown', { code: 'F19', bubbles: true });
        Object.defineProperty(event, 'timeStamp', { value: 1e6 + after });
        document.body.dispatchEvent(event);
        ids.push(document.activeElement?.id ?? '');
      };
      for (const after of [0, 100, 199, 400]) strike(after);
      return ids;
    });
    expect([steps[0] === steps[1], steps[1] === steps[2], steps[2] === steps[3]]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('the voice', () => {
  test('row 45: a key breaks off what is being said', async () => {
    await gallery.show(page, 'welcome', { pace: 'slow' });
    await keypad.press('F19');
    await expect.poll(async () => (await notesOn(page)).length).toBeGreaterThan(0);
    const from = (await notesOn(page)).length;
    await keypad.press('F19');
    await expect.poll(async () => (await notesOn(page)).slice(from).length).toBeGreaterThan(1);
    const [first, second] = (await notesOn(page)).slice(from);
    expect([first?.event, second?.event]).toEqual(['cancel', 'start']);
  });

  test('row 44: Help twice is silence, and the last thing is said again on demand', async () => {
    await gallery.show(page, 'welcome', { pace: 'slow' });
    await keypad.press('F17');
    await keypad.press('F17');
    await keypad.waitsFor(say('access.ear.explain'));
    await keypad.press('F17');
    const notes = await notesOn(page);
    expect(notes.at(-1)).toMatchObject({ event: 'cancel', text: say('access.ear.explain') });
    expect(await page.evaluate(() => window.__speaker?.log.at(-1)?.event)).toBe('cancel');
    await keypad.press('KeyR');
    await keypad.waitsFor(say('access.ear.explain'));
  });

  test('Help says what a key does, and the key does not do it', async () => {
    await gallery.show(page, 'purpose');
    await keypad.press('F19');
    await keypad.goesTo(say('common.purpose.submit'));
    await keypad.press('F17');
    await keypad.waitsFor(say('access.ear.explain'));
    await keypad.press('F20');
    await keypad.waitsFor(say('access.ear.keys.act'));
    await keypad.press('KeyQ');
    await keypad.waitsFor(say('access.ear.unknownKey'));
    expect(await heard()).not.toContain('purpose.chosen');
    await keypad.press('F17');
    await keypad.press('F20');
    await expect.poll(heard).toContain('purpose.chosen');
  });

  test('row 11: Help may be held instead, and needs not', async () => {
    await gallery.show(page, 'purpose');
    await keypad.press('F19');
    await keypad.hears();
    await keypad.down('F17');
    await keypad.press('F22');
    await keypad.waitsFor(say('access.ear.keys.next'));
    await keypad.up('F17');
    await keypad.press('F22');
    await keypad.waitsFor(say('access.ear.noNext'));
  });

  test('rows 49, 56: louder, quieter, faster and slower are keys, and each step is said', async () => {
    await gallery.show(page, 'welcome');
    await keypad.press('F19');
    await keypad.hears();
    const steps = [
      ['F24', say('access.panel.volume', { now: 6, most: 10 })],
      ['AudioVolumeDown', say('access.panel.volume', { now: 5, most: 10 })],
      ['F23', say('access.panel.volume', { now: 4, most: 10 })],
      ['Period', say('access.panel.rate', { now: 125 })],
      ['Comma', say('access.panel.rate', { now: 100 })],
    ] as const;
    for (const [code, words] of steps) {
      await keypad.press(code);
      await keypad.waitsFor(words);
    }
  });

  test('row 47: what is masked is counted on a loudspeaker and not said', async () => {
    await gallery.show(page, 'search');
    await page.evaluate(() =>
      document.querySelector('.field-line')?.setAttribute('data-masked', ''),
    );
    await keypad.press('F19');
    await keypad.hears();
    await page.locator('input').evaluate((field: HTMLInputElement) => {
      field.value = '3051';
      field.setAttribute('value', '3051');
    });
    await keypad.waitsFor(say('access.ear.masked', { count: 4 }));
    const all = (await notesOn(page)).map(({ text }) => text).join(' ');
    expect(all).not.toContain('3051');
  });

  test('row 47: a phone number is counted too, and no digit of it is said', async () => {
    await gallery.show(page, 'phone-typed');
    await keypad.press('F19');
    await keypad.hears();
    await keypad.goesTo(say('access.ear.masked', { count: 10 }));
    const all = (await notesOn(page)).map(({ text }) => text).join(' ');
    expect(all).not.toContain('0671234567');
  });

  test('what is typed for everybody is said', async () => {
    await gallery.show(page, 'search');
    await keypad.press('F19');
    await keypad.hears();
    await page.locator('input').evaluate((field: HTMLInputElement) => {
      field.value = 'пас';
      field.setAttribute('value', 'пас');
    });
    await keypad.waitsFor(say('access.ear.typed', { text: 'пас' }));
  });

  test.each([
    ['refused-no-answer', 'kiosk.refused.orReception'],
    ['refused-closed', 'kiosk.refused.reception'],
    ['remember-no-paper', 'kiosk.ticket.noPaper'],
    ['welcome-no-paper', 'kiosk.printer.noPaper'],
    ['out-of-reach', 'kiosk.outOfReach.whatToDo'],
    ['shelter', 'kiosk.shelter.go'],
    ['out-of-service', 'kiosk.outOfService.elsewhere'],
  ] as const)('row 53: on %s what is wrong and what to do is said at once', async (name, key) => {
    await gallery.show(page, name);
    await keypad.press('F19');
    await keypad.waitsFor(say(key));
  });

  test('X9: in a raid the way to the shelter is said at once, without «Де що в центрі»', async () => {
    await gallery.show(page, 'shelter');
    await keypad.press('F19');
    await keypad.waitsFor('Вихід ліворуч від рецепції, сходи вниз');
  });

  test('row 52: another language is named in itself', async () => {
    await gallery.show(page, 'welcome');
    await keypad.press('F18');
    await keypad.goesTo('English', 'F18');
    const languages = await page.evaluate(() =>
      window.__speaker?.log
        .filter(({ text }) => text === 'English')
        .map(({ language }) => language),
    );
    expect(new Set(languages)).toEqual(new Set(['en']));
  });
});

describe('row 16: switches', () => {
  test('one switch: the kiosk moves, and a press chooses what it offers', async () => {
    await page.addInitScript(aSwitchBox);
    await page.clock.install();
    await gallery.show(page, 'purpose');
    await pressSwitch(page, 0);
    await page.clock.runFor(100);
    for (let i = 0; i < 30 && !(await offers(page, say('common.purpose.submit'))); i++)
      await page.clock.runFor(2_000);
    expect(await offers(page, say('common.purpose.submit'))).toBe(true);
    await pressSwitch(page, 0);
    await page.clock.runFor(100);
    expect(await chosen()).toEqual([{ type: 'purpose.chosen', purpose: 'submit' }]);
  });

  test('two switches: the first moves, the second chooses, and nothing moves by itself', async () => {
    await page.addInitScript(aSwitchBox);
    await page.clock.install();
    await gallery.show(page, 'purpose');
    await pressSwitch(page, 0);
    await page.clock.runFor(100);
    await pressSwitch(page, 1);
    await page.clock.runFor(1_000);
    expect(await data('scanning')).toBe('two');
    const before = await focused();
    await page.clock.runFor(30_000);
    expect(await focused()).toBe(before);
    for (let i = 0; i < 30 && !(await offers(page, say('common.purpose.collect'))); i++) {
      await pressSwitch(page, 0);
      await page.clock.runFor(300);
    }
    await pressSwitch(page, 1);
    await page.clock.runFor(100);
    expect(await chosen()).toEqual([{ type: 'purpose.chosen', purpose: 'collect' }]);
  });

  test('what is offered is seen from afar: a wide ring and another ground', async () => {
    await gallery.show(page, 'purpose', { scanning: 'two' });
    await keypad.press('Digit1');
    const look = await page.evaluate(() => {
      const focus = document.activeElement ?? document.body;
      const other = [...document.querySelectorAll('button')].find((each) => each !== focus);
      const ground = (element: Element | undefined) =>
        element && getComputedStyle(element).backgroundColor;
      return [
        Number.parseFloat(getComputedStyle(focus).outlineWidth) >= 8,
        ground(focus) !== ground(other),
      ];
    });
    expect(look).toEqual([true, true]);
  });
});

describe('time', () => {
  test('rows 57, 58: the question is asked after 95 seconds, is heard, and any key goes on', async () => {
    await page.clock.install();
    await gallery.show(page, 'purpose');
    await keypad.press('F19');
    await page.clock.runFor(94_000);
    expect(await page.locator('dialog').count()).toBe(0);
    await page.clock.runFor(2_000);
    await page.getByRole('dialog').waitFor();
    await keypad.waitsFor(say('access.stayLead'));
    await keypad.press('F23');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await mode()).toBe('accessible');
    expect(await heard()).toContain('visitor.stayed');
  });

  test('row 51: who says nothing is forgotten with all her settings', async () => {
    await page.clock.install();
    await gallery.show(page, 'purpose', { size: 'largest', reach: 'low', screen: 'blank' });
    await page.evaluate(() =>
      window.__access?.send({ type: 'setting.changed', change: { theme: 'contrast-dark' } }),
    );
    await expect.poll(() => data('theme')).toBe('contrast-dark');
    await page.clock.runFor(96_000);
    await page.clock.runFor(26_000);
    await expect.poll(mode).toBe('usual');
    const now = await Promise.all(['size', 'theme', 'reach', 'screen', 'scanning'].map(data));
    expect(now).toEqual(['usual', 'light', 'whole', 'seen', 'off']);
    expect(await heard()).toContain('visitor.left');
  });
});

test('row 28: each theme is one press away in the settings', async () => {
  for (const [theme, name] of [
    ['dark', say('access.panel.themes.dark')],
    ['contrast-light', say('access.panel.themes.contrast-light')],
    ['contrast-dark', say('access.panel.themes.contrast-dark')],
  ] as const) {
    await gallery.show(page, 'welcome', { panel: 'shown' });
    await page.getByRole('button', { name, exact: true }).tap();
    await expect.poll(() => data('theme')).toBe(theme);
  }
});

test('row 23: what is chosen is told by a sign and a state, not by colour', async () => {
  await gallery.show(page, 'welcome', { panel: 'shown' });
  const name = say('access.panel.sizes.large');
  const sign = () =>
    page.getByRole('button', { name, exact: true }).locator('path').getAttribute('d');
  const before = await sign();
  await page.getByRole('button', { name, exact: true }).tap();
  await expect.poll(sign).not.toBe(before);
  expect(await page.getByRole('button', { name, pressed: true, exact: true }).count()).toBe(1);
});

test('row 30: a touch on the dark screen only brings it back', async () => {
  await gallery.show(page, 'purpose', { screen: 'blank' });
  await expect.poll(() => data('screen')).toBe('blank');
  await page.touchscreen.tap(540, 1100);
  await expect.poll(() => data('screen')).toBe('seen');
  expect(await heard()).toEqual(['pace.changed']);
});

test('a film in sign language stands on its screen alone, silent, and only for whoever wants it', async () => {
  await gallery.show(page, 'welcome', { sign: 'hidden' });
  expect(await page.locator('video').count()).toBe(0);
  await gallery.show(page, 'welcome', { sign: 'shown' });
  await page.locator('video').waitFor();
  const film = await page
    .locator('video')
    .evaluate((each: HTMLVideoElement) => [each.muted, each.getAttribute('src')]);
  expect(film).toEqual([true, 'sign/welcome.webm']);
  await gallery.show(page, 'purpose', { sign: 'shown' });
  expect(await page.locator('video').count()).toBe(0);
});

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const offers = (where: Page, words: string): Promise<boolean> =>
  where.evaluate(
    (text) =>
      document.activeElement?.tagName === 'BUTTON' &&
      document.activeElement.textContent.includes(text),
    words,
  );
const chosen = () =>
  page.evaluate(() => (window.__heard ?? []).filter(({ type }) => type === 'purpose.chosen'));
