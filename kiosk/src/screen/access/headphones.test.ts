import { expect, test } from 'vitest';
import { watchHeadphones, type SoundOutputs } from './headphones.ts';

function aSoundCard() {
  let labels = ['Built-in Audio Digital Stereo (HDMI)'];
  const outputs: SoundOutputs = Object.assign(new EventTarget(), {
    enumerateDevices: async () => labels.map((label) => ({ kind: 'audiooutput' as const, label })),
  });
  const told: string[] = [];
  watchHeadphones(outputs, (now) => told.push(now));
  return {
    told,
    async lists(...now: string[]) {
      labels = now;
      outputs.dispatchEvent(new Event('devicechange'));
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

test('row 1: plugging headphones in and pulling them out is told, once each', async () => {
  const card = aSoundCard();
  await card.lists('HDMI', 'Built-in Audio Headphones');
  await card.lists('HDMI', 'Built-in Audio Headphones');
  await card.lists('HDMI');
  expect(card.told).toEqual(['in', 'out']);
});

test('headphones that hang there from the start, or another screen, tell nothing', async () => {
  const card = aSoundCard();
  await card.lists('HDMI', 'HDMI 2');
  expect(card.told).toEqual([]);
});

test('a page without sound devices has no headphones', () => {
  expect(() => watchHeadphones(undefined, () => undefined)).not.toThrow();
});
