import { expect, test } from 'vitest';
import { dayClock } from './day-clock.ts';

const quick = () => dayClock({ from: 1_000, speed: 5_000 });

test('everybody is woken in the order of the day, each at her own time', async () => {
  const clock = quick();
  const woken: [string, number][] = [];
  const one = async (name: string, at: number): Promise<void> => {
    await clock.until(at);
    woken.push([name, clock.now()]);
  };
  await clock.run(Promise.all([one('late', 90_000), one('early', 30_000), one('second', 30_000)]));
  expect(woken).toEqual([
    ['early', 30_000],
    ['second', 30_000],
    ['late', 90_000],
  ]);
});

test('the clock stands while an answer is awaited, and goes on after it', async () => {
  const clock = quick();
  const { promise: answer, resolve } = Promise.withResolvers<void>();
  let slept = false;
  const asking = clock.waitFor(answer);
  const sleeping = clock.after(60_000).then(() => (slept = true));
  const day = clock.run(Promise.all([asking, sleeping]));
  await expect.poll(() => clock.now()).toBe(21_000);
  expect(slept).toBe(false);
  resolve();
  await day;
  expect(clock.now()).toBeGreaterThanOrEqual(61_000);
});

test('who is hurried waits for nothing', async () => {
  const clock = quick();
  const never = clock.until(1e12);
  clock.hurry();
  await clock.run(Promise.all([never, clock.after(1e12)]));
  expect(clock.isHurried).toBe(true);
  expect(clock.now()).toBeLessThan(1e9);
});
