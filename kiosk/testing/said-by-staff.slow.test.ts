import { contrast } from '@cherha/shared/domain/contrast.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { themes } from '../src/screen/access/access-settings.ts';
import { keypadOn } from './keypad.ts';
import { openGallery, type Gallery } from './open-kiosk.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

test.each(['closed-notice', 'out-of-service-only-one', 'shelter-notice'])(
  'X8: what staff say to everybody stands on the screen %s, where no ticket is given out',
  async (name) => {
    const page = await gallery.open({ width: 1080, height: 1920 });
    await gallery.show(page, name, { lang: 'uk' });
    const said = page.locator('p[role=status]');
    expect(await said.allInnerTexts()).toEqual([
      'Запах газу в будівлі. Спокійно вийдіть через головний вхід на площу.',
    ]);
    await gallery.show(page, name, { lang: 'en' });
    expect(await said.allInnerTexts()).toEqual([
      'Smell of gas in the building. Please leave calmly by the main entrance.',
    ]);
    await page.context().close();
  },
);

test.each(themes)('X8: an emergency is filled and stands still in the %s theme', async (theme) => {
  const page = await gallery.open({ width: 1080, height: 1920 });
  for (const name of ['welcome-notice', 'shelter-notice']) {
    await gallery.show(page, name, { lang: 'uk', theme });
    const look = await page.locator('p.notice').evaluate((notice) => {
      const hex = (colour: string) =>
        `#${(colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
      const { backgroundColor, color, animationName } = getComputedStyle(notice);
      const trouble = getComputedStyle(document.documentElement).getPropertyValue('--trouble');
      return { ground: hex(backgroundColor), ink: hex(color), trouble, animationName };
    });
    expect(look).toMatchObject({ ground: look.trouble, animationName: 'none' });
    expect(contrast(look.ground, look.ink)).toBeGreaterThanOrEqual(7);
  }
  await page.context().close();
});

test('X8: on the start screen an emergency stands above all services', async () => {
  const page = await gallery.open({ width: 1080, height: 1920 });
  await gallery.show(page, 'welcome-notice');
  const [notice, tiles] = [
    await page.locator('.notice').boundingBox(),
    await page.locator('.tiles').boundingBox(),
  ];
  expect(notice?.y).toBeLessThan(tiles?.y ?? 0);
  await page.context().close();
});

test('X8: of several emergencies all stand on the screen, and in the accessible mode all are read', async () => {
  const page = await gallery.open({ width: 1080, height: 1920 });
  const keypad = await keypadOn(page);
  for (const [name, title] of [
    ['welcome-five', 'kiosk.welcome.title'],
    ['shelter-five', 'kiosk.shelter.title'],
  ] as const) {
    await gallery.show(page, name, { lang: 'uk' });
    const said = await page.locator('.notice[data-severity=emergency]').allInnerTexts();
    expect(said).toHaveLength(5);
    await keypad.press('F17');
    await keypad.waitsFor(sayIn('uk')(title));
    for (const text of said) await keypad.waitsFor(text);
  }
  await page.context().close();
});
