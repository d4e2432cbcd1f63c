import { describe, expect, test } from 'vitest';
import { aService, smallCatalogue } from '../testing/builders.ts';
import { newCentre, type Centre } from './centre.ts';
import { gapsOf, missedShare, pacesOf } from './forecast-pace.ts';
import { nothingLearned } from './learned.ts';

/** Every norm is ten minutes, but half an hour for `slow/one`. */
const catalogue = {
  ...smallCatalogue,
  services: [...smallCatalogue.services, aService('slow/one', 'passport', { normMinutes: 30 })],
};
const after = (durations: Record<string, readonly number[]>): Centre => ({
  ...newCentre,
  catalogue,
  learned: { ...nothingLearned, durations },
});
const times = (count: number, seconds: number) => Array.from({ length: count }, () => seconds);

/** The mean that the norm stands for, in seconds: of a lognormal with sigma 0.6. */
const meanOf = (expected: number) => Math.round(Math.exp(expected + 0.6 ** 2 / 2));

describe('W3: how long a service takes', () => {
  test('W3: where nothing was seen the norm of the service counts, and the usual one for an unknown', () => {
    const paces = pacesOf(after({}));
    const pace = paces('id-card', 'submit');
    expect(pace).toMatchObject({ seen: [], trust: 0 });
    expect(meanOf(pace.expected)).toBe(600);
    expect(pace.unsure).toBeCloseTo(0.6 / Math.sqrt(8), 10);
    expect(meanOf(paces('slow/one', 'submit').expected)).toBe(1_800);
    expect(meanOf(paces('no-such', 'submit').expected)).toBe(720);
  });

  test('W3: the norm counts as much as eight visits', () => {
    const pace = pacesOf(after({ 'id-card/submit': times(8, 600) }))('id-card', 'submit');
    expect(pace.seen).toEqual(times(8, 600));
    expect(pace.trust).toBe(0.5);
    expect(pace.unsure).toBeCloseTo(0.15, 10);
    expect(pacesOf(after({ 'id-card/submit': times(24, 600) }))('id-card', 'submit').trust).toBe(
      0.75,
    );
  });

  test('W3: a service is learned for each purpose by itself', () => {
    const paces = pacesOf(after({ 'id-card/submit': times(8, 600) }));
    expect(paces('id-card', 'collect')).toMatchObject({ seen: [], trust: 0 });
    expect(paces('id-card', 'submit').trust).toBe(0.5);
  });

  test('W3: where visits take longer than the norms say, one that was never seen will too', () => {
    const slow = pacesOf(after({ 'id-card/submit': times(8, 1_200) }));
    expect(meanOf(slow('move', 'submit').expected)).toBe(Math.round(600 * Math.SQRT2));
    const asTheNorm = pacesOf(after({ 'slow/one/submit': times(8, 1_800) }));
    expect(meanOf(asTheNorm('move', 'submit').expected)).toBe(600);
    const both = { 'id-card/submit': times(4, 300), 'slow/one/collect': times(4, 3_300) };
    const mixed = Math.sqrt((4 * 300 + 4 * 3_300) / (4 * 600 + 4 * 1_800));
    expect(meanOf(pacesOf(after(both))('move', 'submit').expected)).toBe(Math.round(600 * mixed));
  });

  test('W3: the longest twentieth of the visits is drawn in', () => {
    const seen = (...all: number[]) =>
      pacesOf(after({ 'id-card/submit': all }))('id-card', 'submit').seen;
    expect(seen(40_000, ...times(19, 600))).toEqual(times(20, 600));
    expect(seen(40_000, ...times(18, 600), 900)).toEqual([900, ...times(18, 600), 900]);
    expect(seen(...times(18, 600), 40_000)).toEqual([...times(18, 600), 40_000]);
    const forgotten = pacesOf(after({ 'id-card/submit': [40_000, ...times(19, 600)] }));
    expect(meanOf(forgotten('move', 'submit').expected)).toBe(600);
  });
});

test('W3: gaps are those that were seen, half an hour at most; twenty seconds where none was', () => {
  expect(gapsOf(nothingLearned)).toEqual([20]);
  expect(gapsOf({ ...nothingLearned, gaps: [5, 4_000] })).toEqual([5, 1_800]);
});

test('W3: one call in twenty is missed until it is known better', () => {
  expect(missedShare(nothingLearned)).toBe(1 / 20);
  expect(missedShare({ ...nothingLearned, missed: [1, 0, 0, 1] })).toBe(3 / 24);
});
