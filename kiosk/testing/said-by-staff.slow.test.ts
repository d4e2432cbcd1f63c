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
      const amber = getComputedStyle(document.documentElement).getPropertyValue('--emergency');
      return { ground: hex(backgroundColor), ink: hex(color), amber, animationName };
    });
    expect(look).toMatchObject({ ground: look.amber, animationName: 'none' });
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

const glass = [
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
];

test.each(glass)(
  'X8: beside emergencies what is for information stands calmly below them and is read, on a glass of $width',
  async (viewport) => {
    const page = await gallery.open(viewport);
    const keypad = await keypadOn(page);
    for (const [name, emergencies, info] of [
      ['welcome-one-and-info', 1, 2],
      ['welcome-four-and-info', 4, 1],
    ] as const) {
      await gallery.show(page, name, { lang: 'uk' });
      const said = page.locator('.notices .notice');
      expect(
        await said.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['severity'])),
      ).toEqual([
        ...Array.from({ length: emergencies }, () => 'emergency'),
        ...Array.from({ length: info }, () => 'info'),
      ]);
      const texts = await said.allInnerTexts();
      await keypad.press('F17');
      for (const text of texts) await keypad.waitsFor(text);
    }
    await page.context().close();
  },
);

test('X8: on a wide glass four emergencies use the room that the services have left', async () => {
  const page = await gallery.open({ width: 1920, height: 1080 });
  await gallery.show(page, 'welcome-four-and-info', { lang: 'uk' });
  const used = await page.evaluate(() => {
    const of = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
    const foot = of('.frame-foot').top;
    return (foot - of('.welcome-ways').bottom) / innerHeight;
  });
  expect(used).toBeLessThan(0.06);
  await page.context().close();
});

test.each(themes)(
  'X9: in the %s theme a raid is the gravest on the glass: its own red, the largest, before every emergency',
  async (theme) => {
    for (const viewport of glass) {
      const page = await gallery.open(viewport);
      for (const name of ['shelter', 'shelter-five']) {
        await gallery.show(page, name, { lang: 'uk', theme });
        const raid = await page.locator('.raid-now').evaluate((plate) => {
          const { backgroundColor, color } = getComputedStyle(plate);
          const { width, height } = plate.getBoundingClientRect();
          const emergencies = [...document.querySelectorAll('.notice[data-severity="emergency"]')];
          return {
            red: backgroundColor,
            white: color,
            sign: plate.querySelector('.urgent-sign')?.getAttribute('data-of'),
            area: (width * height) / (innerWidth * innerHeight),
            comesFirst: emergencies.every(
              (one) => plate.compareDocumentPosition(one) === Node.DOCUMENT_POSITION_FOLLOWING,
            ),
            grounds: emergencies.map((one) => getComputedStyle(one).backgroundColor),
          };
        });
        expect(raid, `${name} ${viewport.width}`).toMatchObject({ sign: 'raid', comesFirst: true });
        expect(raid.grounds).not.toContain(raid.red);
        expect(raid.area, `${name} ${viewport.width}`).toBeGreaterThan(0.3);
        expect(contrast(hex(raid.red), hex(raid.white))).toBeGreaterThanOrEqual(7);
      }
      await page.context().close();
    }
  },
);

const hex = (colour: string): string =>
  `#${(colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
