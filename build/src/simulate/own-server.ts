import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from '@cherha/queue-server/src/server.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import { sampleCentreByItsHours } from '../sample-centre/sample-centre.ts';
import type { ServerTime } from './day.ts';
import type { DayClock } from './day-clock.ts';
import { MINUTE } from './day-plan.ts';

/** Monday 9 March 2026, midnight in Kyiv. */
const MIDNIGHT = Date.UTC(2026, 2, 8, 22);

/** Whoever asks is one of ours: nobody is too quick. */
const ANY_PACE = { perSecond: 1e9, burst: 1e9 };

export interface OwnServer extends RunningServer {
  readonly time: ServerTime;
  /** Lets happen what nobody presses, by the clock of the day: the server's own timers know real seconds only. */
  ringUntilHurried(): Promise<void>;
}

/** A training centre of the simulation's own, in a folder that goes away with it; its clock is the day's. */
export async function ownServer(clock: DayClock): Promise<OwnServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cherha-simulate-'));
  const now = (): Instant => (MIDNIGHT + clock.now()) as Instant;
  const server = await startServer({
    dataDir,
    port: 0,
    clock: now,
    pace: ANY_PACE,
    sample: sampleCentreByItsHours,
  });
  return {
    ...server,
    time: { instantOf: (at) => MIDNIGHT + at, ofDay: (ms) => ms, minutes: (n) => n },
    async ringUntilHurried() {
      for (; !clock.isHurried; await clock.after(MINUTE)) {
        const envelope = { commandId: newCommandId(), command: { type: 'passTime' } } as const;
        await clock.waitFor(server.mailbox.handle(envelope, { kind: 'clock' }));
      }
    },
    async close() {
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
