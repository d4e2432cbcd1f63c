import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { newCentre } from '@cherha/shared/domain/centre.ts';
import type { Command } from '@cherha/shared/domain/commands.ts';
import { decide } from '@cherha/shared/domain/decide.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import { evolve } from '@cherha/shared/domain/evolve.ts';
import type { DeviceId, Instant, StaffId, TicketId } from '@cherha/shared/domain/ids.ts';
import { aboutDatabase } from '@cherha/queue-server/src/people/about-database.ts';
import { openDatabase } from '@cherha/queue-server/src/store/database.ts';
import type { Entry } from '@cherha/queue-server/src/store/event-log.ts';
import { sqliteEventLog } from '@cherha/queue-server/src/store/sqlite-event-log.ts';
import { DATABASE_FILE } from '@cherha/queue-server/src/data-dir.ts';
import { benchServices, benchSettings, benchDesks } from './bench-centre.ts';
import { childServer } from './child-server.ts';
import { note, say } from './figures.ts';

const EVENTS = 100_000;
const TICKETS_A_DAY = 500;
const AIM_MS = 2_000;

/** From nothing to the first answered `/healthz`, over a log of a hundred thousand events. */
export async function benchStartUp(dataDir: string): Promise<void> {
  mkdirSync(dataDir, { recursive: true });
  await writePast(join(dataDir, DATABASE_FILE));
  const replayed = await startedInMs(dataDir);
  const snapshot = await startedInMs(dataDir);
  say('start_up_100k_events_over_2_s', snapshot / AIM_MS);
  say('start_up_100k_events_without_snapshot_over_2_s', replayed / AIM_MS);
  note(
    `${snapshot.toFixed(0)} ms with the snapshot that the first stop left, ${replayed.toFixed(0)} ms without`,
  );
}

async function startedInMs(dataDir: string): Promise<number> {
  const began = performance.now();
  const server = await childServer('queue-server.ts', { DATA_DIR: dataDir });
  const health = await fetch(`${server.url}/healthz`);
  const ms = performance.now() - began;
  if (!health.ok) throw new Error(`/healthz: ${health.status}`);
  await server.stop();
  return ms;
}

/** Months of days that were really lived: the law itself decides every event. */
async function writePast(file: string): Promise<void> {
  const db = openDatabase(file);
  const { centreId, markSample } = aboutDatabase(db);
  markSample();
  const log = sqliteEventLog(db);
  let centre = newCentre;
  let gathered: Entry[] = [];
  let stored = 0;
  let n = 0;
  // Ten in the morning of each day: no day turns while its tickets are lived.
  let morning = Math.floor(Date.now() / 86_400_000 - 400) * 86_400_000 + 8 * 3_600_000;
  let now = morning;
  const live = (command: Command, actor: Parameters<typeof decide>[2]['actor']): void => {
    const decision = decide(centre, command, {
      now: now as Instant,
      newTicketId: `past-${n}` as TicketId,
      actor,
    });
    if (!decision.ok) throw new Error(`${command.type}: ${decision.error}`);
    if (decision.value.length === 0) return;
    centre = decision.value.reduce(evolve, centre);
    gathered.push({ commandId: `past-command-${n++}`, actor: actor.kind, events: decision.value });
  };
  const flush = async (): Promise<void> => {
    const events: readonly Event[] = gathered.flatMap((entry) => entry.events);
    await log.append(centreId, stored, gathered);
    stored += events.length;
    gathered = [];
  };
  const operator = { kind: 'staff', staffId: 'past-operator' as StaffId, may: [] } as const;
  const kiosk = { kind: 'kiosk', deviceId: 'past-kiosk' as DeviceId } as const;
  const [{ id: deskId } = { id: undefined }] = benchDesks;
  if (!deskId) throw new Error('no desk');
  for (const command of benchSettings) live(command, { kind: 'setup' });
  while (centre.version < EVENTS) {
    morning += 86_400_000;
    now = morning;
    live({ type: 'takeDesk', deskId }, operator);
    for (let i = 0; i < TICKETS_A_DAY && centre.version < EVENTS; i++) {
      const serviceId = benchServices[i % benchServices.length];
      if (!serviceId) throw new Error('no service');
      now += 20_000;
      live({ type: 'issueTicket', serviceId, purpose: 'submit', language: 'uk' }, kiosk);
      live({ type: 'callNext', deskId }, operator);
      live({ type: 'startVisit', deskId }, operator);
      live({ type: 'finishVisit', deskId }, operator);
    }
    await flush();
  }
  live({ type: 'leaveDesk', deskId }, operator);
  await flush();
  db.close();
}
