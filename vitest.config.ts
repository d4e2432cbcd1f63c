import { defineConfig } from 'vitest/config';
import { ClosingLine } from './build/src/closing-line.ts';
import { LongestFirst } from './build/src/longest-first.ts';

/** A condition is waited for as long as a slow machine may need; a test never measures time. */
const patient = { poll: { timeout: 30_000, interval: 25 } };

export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine()],
    sequence: { sequencer: LongestFirst },
    // One number for all projects, so that they run side by side. Journeys wait as much as they work,
    // so one more than there are cores on a small machine.
    maxWorkers: 3,
    projects: [
      {
        test: {
          // Pure: nothing of one file is left over for the next, so they share what was loaded.
          name: 'law',
          isolate: false,
          expect: patient,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['shared/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/*.slow.test.ts', 'shared/electron/**'],
        },
      },
      {
        test: {
          name: 'rooms',
          expect: patient,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: [
            '{queue-server,kiosk,display-board,operator-desk,build,shared/electron}/**/*.test.{ts,tsx}',
          ],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.slow.test.ts'],
        },
      },
      {
        test: {
          name: 'journeys',
          expect: patient,
          include: ['e2e/**/*.test.ts', '**/*.slow.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
