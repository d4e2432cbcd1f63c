import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { preparedCentre, type PreparedCentre } from './prepared-centre.ts';
import { RealHall } from './real-hall.ts';
import { SmallHall } from './small-hall.ts';
import { compareWithScreens, days, morning, type Model } from './steps.ts';

let prepared: PreparedCentre;
beforeAll(async () => {
  prepared = await preparedCentre();
});
afterAll(() => rmSync(prepared.dataDir, { recursive: true, force: true }));

test('the real server, asked over sockets, answers and shows what a small model of the queue says', async () => {
  let [runs, calls, finished] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(days, async (day) => {
      const model: Model = { halls: [new SmallHall()] };
      const real = await RealHall.open(prepared);
      try {
        for (const step of morning) await step.run(model, real);
        await fc.asyncModelRun(() => ({ model, real }), day);
        runs += 1;
        calls += real.happened('ticketCalled');
        finished += real.happened('visitFinished');
        await real.tellAgain();
        await compareWithScreens(model, real);
      } finally {
        await real.end();
      }
    }),
    { numRuns: 25, endOnFailure: true },
  );
  expect(calls / runs, 'calls a day').toBeGreaterThan(1);
  expect(finished / runs, 'visits finished a day').toBeGreaterThan(0.1);
}, 500_000);
