import { openData } from '../data-dir.ts';
import { aboutDatabase } from '../people/about-database.ts';
import type { Database } from '../store/database.ts';
import { Mistake, type Call } from './call.ts';

/** What the kiosk promised about one service, and what came true; minutes. */
interface Promises {
  readonly service: string;
  readonly visitors: number;
  readonly off: number;
  readonly within50: number;
  readonly within90: number;
}

interface Promised {
  readonly ticketId: string;
  readonly service: string;
  readonly issued: number;
  readonly called: number;
  readonly p50: number;
  readonly p90: number;
}

/**
 * W5: of those who were promised a wait and were called: how far off it was, and how often it held.
 * In an air raid nobody waits (X2), so it does not count; nor does anybody who stepped out (O1), whose wait
 * was her own wish.
 */
export function promisesOf(db: Database, centreId: string, day: string | undefined): Promises[] {
  const raids = airRaids(db, centreId);
  const byService = new Map<string, { seconds: number; p50: number; p90: number }[]>();
  const all = db
    .prepare<[string, string | null, string | null], Promised>(`
      select ticket_id as ticketId, service_id as service, issued_at as issued, first_called_at as called,
             promised_p50 as p50, promised_p90 as p90
      from ticket
      where centre_id = ? and (? is null or business_day = ?)
        and promised_p50 is not null and first_called_at is not null`)
    .iterate(centreId, day ?? null, day ?? null);
  const out = whoSteppedOut(db, centreId);
  for (const { ticketId, service, issued, called, p50, p90 } of all) {
    if (out.has(ticketId)) continue;
    const waits = byService.get(service) ?? [];
    waits.push({ seconds: waited(issued, called, raids) / 1_000, p50, p90 });
    byService.set(service, waits);
  }
  return [...byService]
    .map(([service, waits]) => ({
      service,
      visitors: waits.length,
      off: mean(waits.map(({ seconds, p50 }) => Math.abs(seconds - p50))) / 60,
      within50: mean(waits.map(({ seconds, p50 }) => Number(seconds <= p50))),
      within90: mean(waits.map(({ seconds, p90 }) => Number(seconds <= p90))),
    }))
    .toSorted((a, b) => b.visitors - a.visitors || (a.service < b.service ? -1 : 1));
}

interface Raid {
  readonly from: number;
  readonly until: number;
}

/** From each alarm until calls went on; an alarm within an alarm is the same one (X3). */
function airRaids(db: Database, centreId: string): Raid[] {
  const raids: Raid[] = [];
  let from: number | undefined;
  const told = db
    .prepare<[string], { type: string; at: number }>(`
      select type, at from event
      where centre_id = ? and type in ('airRaidBegan', 'callsResumed') order by version`)
    .iterate(centreId);
  for (const { type, at } of told) {
    if (type === 'airRaidBegan') from ??= at;
    else if (from !== undefined) {
      raids.push({ from, until: at });
      from = undefined;
    }
  }
  return raids;
}

const whoSteppedOut = (db: Database, centreId: string): ReadonlySet<string> =>
  new Set(
    db
      .prepare<[string], string>(`
        select json_extract(body, '$.ticketId') from event
        where centre_id = ? and type = 'visitorSteppedOut'`)
      .pluck()
      .all(centreId),
  );

const waited = (issued: number, called: number, raids: readonly Raid[]): number =>
  raids.reduce(
    (ms, { from, until }) => ms - Math.max(0, Math.min(called, until) - Math.max(issued, from)),
    called - issued,
  );

const mean = (all: readonly number[]): number =>
  all.reduce((sum, one) => sum + one, 0) / all.length;

export async function showPromises(call: Call): Promise<void> {
  const day = call.maybe('day');
  if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw new Mistake('--day must be a date such as 2026-03-09.');
  const db = openData(call.dataDir);
  try {
    const all = promisesOf(db, aboutDatabase(db).centreId, day);
    if (all.length === 0) call.say('Nobody who was promised a wait has been called yet.');
    for (const { service, visitors, off, within50, within90 } of all)
      call.say(
        `${service.padEnd(24)} ${String(visitors).padStart(5)} visitors, off by ${off.toFixed(1)} min on average,` +
          ` within the likely wait ${percent(within50)}, within the longer one ${percent(within90)}`,
      );
  } finally {
    db.close();
  }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
