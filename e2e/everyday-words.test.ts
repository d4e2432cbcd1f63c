import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operatorAt, visitorAt } from './hands.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';

const say = sayIn('uk');
const official = 'Реєстрація місця проживання/перебування особи';
let centre: OpenCentre;
beforeAll(async () => {
  centre = await openCentre();
});
afterAll(() => centre.close());

/** Key by key; the glass rests after the touch that led here, so the first is touched until it is heard. */
async function typed(kiosk: Page, word: string): Promise<void> {
  const field = kiosk.getByLabel(say('kiosk.search.field'), { exact: true });
  const keys = kiosk.getByRole('group', { name: say('kiosk.search.keyboard') });
  for (const [n, letter] of [...word].entries())
    await expect
      .poll(async () => {
        if ((await field.inputValue()).length === n)
          await keys.getByRole('button', { name: letter.toUpperCase(), exact: true }).tap();
        return field.inputValue();
      })
      .toBe(word.slice(0, n + 1));
}

test('S14: «прописка», typed at the kiosk, shows the residence service first, by its own name', async () => {
  const kiosk = await centre.page('/kiosk/');
  await visitorAt(kiosk).opens(say('kiosk.welcome.findService'), say('kiosk.search.title'));
  await typed(kiosk, 'прописка');
  const tiles = kiosk.getByRole('list', { name: say('kiosk.search.title') });
  const first = tiles.getByRole('button').first();
  await expect.poll(() => first.textContent()).toContain(official);
  expect((await tiles.textContent())?.toLowerCase()).not.toContain('прописк');
  await visitorAt(kiosk).choose(official);
});

test('S14: reception finds it by the same word', async () => {
  const desk = await centre.page('/desk/', { width: 1366, height: 768 });
  await operatorAt(desk).signsIn('reception');
  await desk.getByRole('link', { name: say('more.reception') }).click();
  const lookup = desk.getByRole('region', { name: say('more.lookup') });
  await lookup.getByLabel(say('more.service')).fill('прописка');
  const first = lookup.getByRole('listbox').getByRole('option').first();
  await expect.poll(() => first.textContent()).toBe(official);
});
