import type { MediaFile } from '@cherha/shared/protocol/http.ts';
import { expect, test } from 'vitest';
import { heard, nothingYet, ofToday, spoilt, tryAgain, turnOf } from './shown-in-turn.ts';

const files = ['a.png', 'b.mp4', 'c.jpg'].map(
  (name): MediaFile => ({ name, kind: name.endsWith('mp4') ? 'video' : 'picture', changed: 1 }),
);
const names = (all: readonly (MediaFile | undefined)[]) => all.map((one) => one?.name);

test('what has days of its own is shown on these alone, and everything else always', () => {
  const schedule = [{ file: 'a.png', from: '2026-05-02', until: '2026-05-03' }] as never;
  const on = (day: string) => names(ofToday(files, { seconds: 9, schedule }, day as never));
  expect(on('2026-05-01')).toEqual(['b.mp4', 'c.jpg']);
  expect(on('2026-05-03')).toEqual(['a.png', 'b.mp4', 'c.jpg']);
  expect(on('2026-05-04')).toEqual(['b.mp4', 'c.jpg']);
});

test('files take turns, and begin again after the last', () => {
  expect(names([0, 1, 2, 3].map((turn) => turnOf(files, turn, new Set())))).toEqual([
    'a.png',
    'b.mp4',
    'c.jpg',
    'a.png',
  ]);
});

test('a file that cannot be shown is passed over, and where none can there is none', () => {
  const broken = new Set(['b.mp4']);
  expect(names([0, 1, 2].map((turn) => turnOf(files, turn, broken)))).toEqual([
    'a.png',
    'c.jpg',
    'a.png',
  ]);
  expect(turnOf(files, 1, new Set(['a.png', 'b.mp4', 'c.jpg']))).toBeUndefined();
  expect(turnOf([], 1, broken)).toBeUndefined();
});

test('a look that finds nothing new tries nothing again that was broken; the next turn does', () => {
  const known = heard(nothingYet, files, { by: 'look' });
  const oneBroken = spoilt(known, 'b.mp4');
  expect(heard(oneBroken, files, { by: 'look' }).broken.size).toBe(1);
  expect(tryAgain(oneBroken).broken.size).toBe(0);
  const allBroken = files.reduce((now, { name }) => spoilt(now, name), known);
  expect(heard(allBroken, files, { by: 'look' }).broken.size).toBe(3);
  expect(heard(allBroken, files, { by: 'server' }).broken.size).toBe(0);
  const replaced = files.map((file) => ({ ...file, changed: 2 }));
  expect(heard(allBroken, replaced, { by: 'look' })).toEqual({
    files: replaced,
    broken: new Set(),
  });
});
