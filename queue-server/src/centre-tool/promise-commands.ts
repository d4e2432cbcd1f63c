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

/** W5: of those who were promised a wait and were called: how far off it was, and how often it held. */
export function promisesOf(db: Database, centreId: string, day: string | undefined): Promises[] {
  return db
    .prepare<[string, string | null, string | null], Promises>(`
      select service_id as service, count(*) as visitors,
             avg(abs((first_called_at - issued_at) / 1000.0 - promised_p50)) / 60 as off,
             avg((first_called_at - issued_at) / 1000.0 <= promised_p50) as within50,
             avg((first_called_at - issued_at) / 1000.0 <= promised_p90) as within90
      from ticket
      where centre_id = ? and (? is null or business_day = ?)
        and promised_p50 is not null and first_called_at is not null
      group by service_id order by visitors desc, service_id`)
    .all(centreId, day ?? null, day ?? null);
}

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
