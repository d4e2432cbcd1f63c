import { expect, test } from 'vitest';
import {
  faster,
  louder,
  rates,
  scanSteps,
  slowerScan,
  usualSettings,
  type AccessSettings,
  type SettingChange,
} from './access-settings.ts';

const often = (
  times: number,
  change: (now: AccessSettings) => SettingChange,
): readonly AccessSettings[] =>
  Array.from({ length: times }).reduce<readonly AccessSettings[]>((all) => {
    const now = all.at(-1) ?? usualSettings;
    return [...all, { ...now, ...change(now) }];
  }, []);

test('row 49: the volume goes from nothing to full in ten steps and no further', () => {
  const up = often(7, (now) => louder(now, 1)).map(({ volume }) => volume);
  expect(up).toEqual([6, 7, 8, 9, 10, 10, 10]);
  expect(often(7, (now) => louder(now, -1)).at(-1)?.volume).toBe(0);
});

test('row 56: speech goes from half to twice its pace', () => {
  expect(often(5, (now) => faster(now, 1)).map(({ rate }) => rate)).toEqual([1.25, 1.5, 2, 2, 2]);
  expect(often(5, (now) => faster(now, -1)).at(-1)?.rate).toBe(rates[0]);
});

test('row 16: one switch waits 2 s at first, and from 0.5 s to 10 s as the visitor likes', () => {
  expect(usualSettings.scanSeconds).toBe(2);
  expect(often(9, (now) => slowerScan(now, 1)).at(-1)?.scanSeconds).toBe(10);
  expect(often(9, (now) => slowerScan(now, -1)).at(-1)?.scanSeconds).toBe(0.5);
  expect([scanSteps[0], scanSteps.at(-1)]).toEqual([0.5, 10]);
});
