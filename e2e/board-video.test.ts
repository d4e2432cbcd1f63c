import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '@cherha/shared/domain/commands.ts';
import { speechPlan } from '@cherha/shared/speech/phrases.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import { staff } from '@cherha/shared/testing/builders.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { SpokenNote } from '@cherha/shared/ui/speech/speaker.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyboardAt } from './keyboard.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';
import { ticketFor } from './visitors.ts';

/** What the board's film did at one moment of the page. */
interface FilmMoment {
  readonly at: number;
  readonly heard: boolean;
  readonly playing: boolean;
}
interface BoardPage {
  __film: FilmMoment[];
  __spoken?: readonly SpokenNote[];
}

let centre: OpenCentre;
let board: Page;
beforeAll(async () => {
  const notHere = join(import.meta.dirname, 'no-such-program');
  centre = await openCentre({ speech: { inAdvance: 'nothing', programs: { rhvoice: notHere } } });
  board = await centre.page('/board/?board=hall-2', { width: 1920, height: 1080 });
  await board.getByText(sayIn('uk')('board.nobody')).waitFor();
});
afterAll(() => centre.close());

async function happens(type: 'takeDesk' | 'callNext'): Promise<void> {
  const command = { type, deskId: 'desk-6' } as Command;
  const { mailbox } = centre.whole.server;
  const answer = await mailbox.handle({ commandId: newCommandId(), command }, staff('andrii'));
  if (!answer.ok) throw new Error(answer.error);
}
/** However slow its voice is on this machine, the board shall not have to do without. */
async function canBeSaid(text: string): Promise<void> {
  const { speech } = centre.whole.server;
  await speech?.settled();
  for (const phrase of speechPlan(text, 'uk')) speech?.find(phrase);
  await speech?.settled();
}
const film = () => board.evaluate(() => (globalThis as unknown as BoardPage).__film);
const spoken = () => board.evaluate(() => (globalThis as unknown as BoardPage).__spoken ?? []);
const isHeardNow = async () => {
  const now = (await film()).at(-1);
  return now?.playing === true && now.heard;
};

test('a film of the centre is heard until somebody is called, is silent while she is called, and is heard again', async () => {
  const made = Buffer.from(await board.evaluate(aShortFilm), 'base64');
  writeFileSync(join(centre.dataDir, 'media', 'film.webm'), made);
  await board.addInitScript(watchTheFilm);
  await board.reload();
  await expect.poll(isHeardNow).toBe(true);

  await happens('takeDesk');
  const number = await ticketFor(centre, '6');
  await canBeSaid(sayIn('uk')('board.announced.window', { number, desk: '6' }));
  await happens('callNext');
  await expect
    .poll(async () => (await spoken()).map(({ event }) => event))
    .toEqual(['start', 'end']);
  await expect.poll(isHeardNow).toBe(true);

  const [start, end] = await spoken();
  expect(end).not.toHaveProperty('unheard');
  const moments = await film();
  const meanwhile = moments.filter(({ at }) => at >= start!.at && at <= end!.at);
  expect(meanwhile.filter(({ playing }) => playing).length).toBeGreaterThan(3);
  expect(meanwhile.filter(({ heard }) => heard)).toEqual([]);
  expect(centre.complaints).toEqual([]);
}, 180_000);

test('whoever manages lays a picture at the desk, the board shows it, and is without it as soon as it is taken away', async () => {
  const say = sayIn('uk');
  const desk = await centre.page('/desk/#media', { width: 1366, height: 768 });
  await desk.getByLabel(say('desk.signIn.login')).fill('manager');
  await desk.getByLabel(say('desk.signIn.password')).fill('zrazkove');
  await desk.keyboard.press('Enter');
  await desk.getByRole('heading', { name: say('media.title') }).waitFor();
  const takeAway = async (name: string): Promise<void> => {
    const row = desk.locator('.media-list').getByRole('listitem').filter({ hasText: name });
    await row.getByRole('button', { name: `${say('media.remove')}: ${name}` }).click();
    await keyboardAt(desk).look();
    await row.getByRole('button', { name: say('media.removeSure') }).click();
    await row.waitFor({ state: 'detached' });
  };
  const area = board.locator('.board-media');
  await area.waitFor();
  await takeAway('film.webm');
  // With nothing to show the calls have the whole board.
  await area.waitFor({ state: 'detached' });

  const picture = Buffer.from(await desk.evaluate(aPicture), 'base64');
  const add = desk.getByLabel(say('media.add')).locator('input');
  const files = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer });
  await add.setInputFiles([
    files('Графік.png', picture),
    files('drawing.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'.repeat(3))),
  ]);
  await desk.getByText(say('refusal.wrong-kind')).waitFor();
  const src = () => board.locator('img.media').getAttribute('src');
  await expect.poll(src).toContain(`/media/${encodeURIComponent('Графік.png')}`);
  expect(readdirSync(join(centre.dataDir, 'media'))).toEqual(['Графік.png']);

  // The same name again is asked about, and the board shows the new content.
  const before = await src();
  await add.setInputFiles([files('Графік.png', picture)]);
  await desk.getByRole('button', { name: `${say('media.replace')}: Графік.png` }).click();
  await expect.poll(src).not.toBe(before);

  const day = new Date(centre.whole.server.mailbox.state().lastEventAt + 3 * 86_400_000);
  await desk.getByRole('button', { name: new RegExp(`^${say('media.days.change')}`) }).click();
  await desk.getByLabel(say('media.days.first')).fill(day.toISOString().slice(0, 10));
  await desk.getByRole('button', { name: say('media.days.keep') }).click();
  await desk.getByText(say('media.now.later')).waitFor();
  await area.waitFor({ state: 'detached' });
  await desk.getByRole('button', { name: new RegExp(`^${say('media.days.change')}`) }).click();
  await desk.getByRole('button', { name: say('media.days.showAlways') }).click();
  await area.waitFor();

  await takeAway('Графік.png');
  await desk.getByText(say('media.empty')).waitFor();
  expect(await desk.getByText(say('media.laid'), { exact: true }).count()).toBe(0);
  await area.waitFor({ state: 'detached' });
  expect(readdirSync(join(centre.dataDir, 'media'))).toEqual([]);
  expect(centre.complaints).toEqual([]);
}, 180_000);

/** Runs in the page. */
function aPicture(): string {
  const canvas = document.createElement('canvas');
  const draw = canvas.getContext('2d');
  draw?.fillRect(0, 0, 99, 99);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

/** Runs in the page: looks at the film at each frame. */
function watchTheFilm(): void {
  const moments: FilmMoment[] = [];
  (globalThis as unknown as BoardPage).__film = moments;
  const look = (): void => {
    const video = document.querySelector('video');
    if (video)
      moments.push({
        at: performance.now(),
        heard: !video.muted && video.volume > 0,
        playing: !video.paused && video.currentTime > 0,
      });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: a second of a moving picture with a sound, as the browser itself records it. */
async function aShortFilm(): Promise<string> {
  const canvas = document.createElement('canvas');
  const context = new AudioContext();
  const sound = context.createMediaStreamDestination();
  const tone = new OscillatorNode(context);
  tone.connect(sound);
  tone.start();
  const draw = canvas.getContext('2d');
  const moving = setInterval(() => {
    if (!draw) return;
    draw.fillStyle = `hsl(${performance.now() % 360} 60% 50%)`;
    draw.fillRect(0, 0, canvas.width, canvas.height);
  }, 40);
  const tracks = [...canvas.captureStream(25).getTracks(), ...sound.stream.getTracks()];
  const recorder = new MediaRecorder(new MediaStream(tracks), { mimeType: 'video/webm' });
  const parts: Blob[] = [];
  const done = new Promise<void>((resolve) => {
    recorder.addEventListener('stop', () => resolve());
    recorder.addEventListener('dataavailable', ({ data }) => {
      parts.push(data);
      // One part a second: the first is the film.
      if (recorder.state === 'recording') recorder.stop();
    });
  });
  recorder.start(1_000);
  await done;
  clearInterval(moving);
  await context.close();
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(bytes.reduce((text, byte) => text + String.fromCodePoint(byte), ''));
}
