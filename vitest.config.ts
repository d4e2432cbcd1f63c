import { defineConfig } from 'vitest/config';
import { ClosingLine } from './build/src/closing-line.ts';

/** A condition is waited for as long as a slow machine may need; a test never measures time. */
const patient = { poll: { timeout: 20_000, interval: 25 } };

export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine()],
    projects: [
      {
        test: {
          name: 'rooms',
          expect: patient,
          testTimeout: 20_000,
          include: [
            '{shared,queue-server,kiosk,display-board,operator-desk,build}/**/*.test.{ts,tsx}',
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
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
