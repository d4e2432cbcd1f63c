import { afterAll, beforeAll, expect, test } from 'vitest';
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
