import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from '@cherha/build/src/chromium.ts';
import { testServer, type TestServer } from '@cherha/queue-server/src/testing/running-server.ts';
import type { SpokenNote, Utterance } from '@cherha/shared/ui/speech/speaker.ts';
import { chromium, type Browser, type Page, type Response } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

let folder: string;
let server: TestServer;
let browser: Browser;
let page: Page;
let token: string;
const faults: Error[] = [];
const sounds: Response[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cherha-speech-page-'));
  await build({
    root: join(import.meta.dirname, 'speech-page'),
    base: './',
    logLevel: 'error',
    build: { outDir: join(folder, 'page') },
  });
  server = await testServer({
    screens: { board: { folder: join(folder, 'page') } },
    speech: { inAdvance: 'nothing', programs: { rhvoice: join(folder, 'not-here') } },
  });
  await server.speech?.settled();
  ({ token } = await server.pair('board'));
  browser = await launched('no-user-gesture-required');
});
afterAll(async () => {
  await browser?.close();
  await server?.end();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  page = await opened(browser);
});
afterEach(async () => {
  await page.close();
  expect(faults.splice(0)).toEqual([]);
});

const launched = (autoplay: string): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', `--autoplay-policy=${autoplay}`],
  });

async function opened(by: Browser, query: Record<string, string> = {}): Promise<Page> {
  const next = await by.newPage();
  sounds.splice(0);
  next.on('pageerror', (error) => faults.push(error));
  next.on('response', (response) => {
    if (/\/api\/speech\/[0-9a-f]{40}$/.test(response.url())) sounds.push(response);
  });
  await next.goto(`${server.url}/board/?${new URLSearchParams({ token, ...query }).toString()}`);
  await next.waitForFunction(() => 'page' in window);
  return next;
}

const uk = (text: string): Utterance => ({ source: `#${text}`, language: 'uk', text });
const say = (all: readonly Utterance[], when: 'instead' | 'after' = 'after') =>
  page.evaluate(([what, how]) => window.page.speaker.say(what, how), [all, when] as const);
const log = (): Promise<SpokenNote[]> => page.evaluate(() => [...window.page.speaker.log]);
const told = async () => (await log()).map(({ event, source }) => `${event} ${source}`);
/** As the browser itself decodes it. */
const decoded = (url: string) =>
  page.evaluate(
    async ([from, secret]) => {
      const response = await fetch(from, { headers: { authorization: `Bearer ${secret}` } });
      const sound = await new OfflineAudioContext(1, 1, 22_050).decodeAudioData(
        await response.arrayBuffer(),
      );
      const peak = sound.getChannelData(0).reduce((most, one) => Math.max(most, Math.abs(one)), 0);
      return { duration: sound.duration, peak };
    },
    [url, token] as const,
  );
const silence = () =>
  expect
    .poll(() => page.evaluate(() => window.page.speaker.isSpeaking), { timeout: 40_000 })
    .toBe(false);

test('the log equals what was asked, in order, and nothing overlaps (accessibility rows 41, 54)', async () => {
  const asked = [
    uk('Ваш номер А015'),
    uk('Перед вами 2 особи'),
    { source: '#en', language: 'en', text: 'Please go to window 3' } as const,
  ];
  await say(asked);
  await silence();
  const notes = await log();
  expect(
    notes.map(({ event, source, language, text }) => ({ event, source, language, text })),
  ).toEqual(
    asked.flatMap((one) => [
      { event: 'start', ...one },
      { event: 'end', ...one },
    ]),
  );
  expect(notes.filter(({ unheard }) => unheard !== undefined)).toEqual([]);
  expect(notes.map(({ at }) => at)).toEqual(notes.map(({ at }) => at).toSorted((a, b) => a - b));
});

test('every sound came over HTTP, decodes, and is loud enough to be heard at the output', async () => {
  await say([uk('Талон К001, пройдіть до вікна 2.')]);
  await silence();
  expect(sounds.length).toBe(4);
  for (const response of sounds.slice()) {
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('audio/wav');
    const { duration, peak } = await decoded(response.url());
    expect(duration).toBeGreaterThan(0.1);
    expect(peak).toBeGreaterThan(0.1);
  }
  expect(await page.evaluate(() => window.page.loudest())).toBeGreaterThan(0.1);
});

test('the same phrase is fetched once', async () => {
  await say([uk('Ваш номер М001'), uk('Талон М001')]);
  await silence();
  expect(new Set(sounds.map((response) => response.url())).size).toBe(sounds.length);
  expect(sounds.length).toBe(4);
});

test('a new touch cancels what is being said in the same moment (row 45)', async () => {
  await say([uk('Термінал тимчасово не видає талонів'), uk('не прозвучить')]);
  await expect.poll(told).toEqual(['start #Термінал тимчасово не видає талонів']);
  const atOnce = await page.evaluate(() => {
    window.page.speaker.say([{ source: '#нове', language: 'uk', text: 'Назад' }], 'instead');
    return window.page.speaker.log.at(-1)?.event;
  });
  expect(atOnce).toBe('cancel');
  await silence();
  expect((await told()).slice(1)).toEqual([
    'cancel #Термінал тимчасово не видає талонів',
    'start #нове',
    'end #нове',
  ]);
});

test('the last thing said is said again (row 44)', async () => {
  await say([uk('Назад'), uk('Готово')]);
  await silence();
  await page.evaluate(() => window.page.speaker.repeat());
  await silence();
  const all = await told();
  expect(all.slice(4)).toEqual(all.slice(0, 4));
  expect(all.length).toBe(8);
});

test('each step of volume is heard, down to silence (row 49)', async () => {
  const peaks: number[] = [];
  for (const volume of [1, 0.8, 0.6, 0]) {
    await page.evaluate((to) => window.page.speaker.setVolume(to), volume);
    await say([uk('Оберіть послугу')]);
    await silence();
    peaks.push(await page.evaluate(() => window.page.loudest()));
    // The end of a sound may still be on its way out when its element is done.
    await expect.poll(() => page.evaluate(() => window.page.loudest())).toBe(0);
  }
  const [loud, lower, low, none] = peaks as [number, number, number, number];
  expect(loud).toBeGreaterThan(lower * 1.4);
  expect(lower).toBeGreaterThan(low * 1.4);
  expect(low).toBeGreaterThan(0);
  expect(none).toBe(0);
});

test('a faster voice keeps its pitch (row 56)', async () => {
  await page.evaluate(() => window.page.speaker.setRate(1.5));
  await say([uk('Назад')]);
  await silence();
  expect(await page.evaluate(() => window.page.played)).toEqual([{ rate: 1.5, pitch: true }]);
});

test('what has no sound is noted, and the next thing is said', async () => {
  await page.route('**/api/speech', (route) => route.abort(), { times: 1 });
  await say([uk('Без звуку')]);
  await silence();
  await say([uk('Готово')]);
  await silence();
  const notes = await log();
  expect(
    notes.map(({ event, source, unheard }) => `${event} ${source} ${unheard ?? 'heard'}`),
  ).toEqual([
    'start #Без звуку heard',
    'end #Без звуку missing',
    'start #Готово heard',
    'end #Готово heard',
  ]);
});

test('speech goes to the headphones that are set (row 42)', async () => {
  const other = await opened(browser, { sink: 'headphones-1' });
  await other.evaluate(() =>
    window.page.speaker.say([{ source: '#', language: 'uk', text: 'Так' }], 'after'),
  );
  await expect.poll(() => other.evaluate(() => window.page.sinks)).toEqual(['headphones-1']);
  await expect.poll(() => other.evaluate(() => window.page.speaker.log.at(-1)?.event)).toBe('end');
  await other.close();
});

test('where the browser waits for a touch it is noted, and after the touch speech is heard', async () => {
  const strict = await launched('document-user-activation-required');
  try {
    const untouched = await strict.newPage();
    const heard: string[] = [];
    untouched.on('console', (line) => {
      if (line.type() === 'log') heard.push(line.text());
    });
    await untouched.goto(
      `${server.url}/board/?${new URLSearchParams({ token, say: 'Назад' }).toString()}`,
    );
    await expect.poll(() => heard).toEqual(['start Назад', 'end Назад blocked']);
    await untouched.getByRole('button').click();
    await expect.poll(() => heard.slice(2)).toEqual(['start Готово', 'end Готово']);
  } finally {
    await strict.close();
  }
});

test('all of speech is small enough for any screen', () => {
  const [script = ''] = readdirSync(join(folder, 'page/assets')).filter((name) =>
    name.endsWith('.js'),
  );
  expect(statSync(join(folder, 'page/assets', script)).size).toBeLessThan(40_000);
});
