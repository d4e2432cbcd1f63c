import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClockTime, Instant } from '@cherha/shared/domain/ids.ts';
import type { OpeningHours } from '@cherha/shared/domain/opening-hours.ts';
import { businessDay, nextDay } from '@cherha/shared/domain/time.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Prepared, SampleCentre } from '@cherha/queue-server/src/server-options.ts';
import { applySettings, type CentreSettings } from '@cherha/queue-server/src/settings.ts';
import { readCentreFile } from '@cherha/queue-server/src/settings-file.ts';
import { accounts } from './accounts.ts';

/**
 * The training centre: real services, real hours, accounts that everybody may use. It is set up
 * through the same commands as any centre, and a second start changes nothing that is so already.
 */
export const sampleCentre: SampleCentre = sampleCentreWith((settings) => settings);

/** The training centre with some of its settings changed. */
export function sampleCentreWith(
  change: (settings: CentreSettings) => CentreSettings,
): SampleCentre {
  return {
    accounts,
    prepare: (centre) => prepared(centre, change(openAtAnyHour(sampleSettings(), centre.clock()))),
  };
}

/** The same centre with the hours of its file: it opens in the morning and closes in the evening. */
export const sampleCentreByItsHours: SampleCentre = {
  accounts,
  prepare: (centre) => prepared(centre, sampleSettings()),
};

async function prepared({ mailbox, people }: Prepared, settings: CentreSettings): Promise<void> {
  const applied = await applySettings(mailbox, settings);
  if (!applied.ok)
    throw new Error(
      `the training centre refused ${applied.refused.command}: ${applied.refused.error}`,
    );
  const missing = accounts.filter(({ login }) => !people.staff.hasLogin(login));
  await Promise.all(missing.map((account) => people.staff.add(account)));
}

/** The settings as they stand in centre.json. */
export function sampleSettings(): CentreSettings {
  const read = readCentreFile(readFileSync(join(import.meta.dirname, 'centre.json'), 'utf8'));
  if (read.ok) return read.value;
  throw new Error(read.problems.map(({ place, problem }) => `${place} ${problem}`).join('\n'));
}

/** A newcomer may come at night: today and tomorrow are training days, open all day long. */
function openAtAnyHour(settings: CentreSettings, now: Instant): CentreSettings {
  const today = businessDay(now, settings.description.timeZone);
  const allDay = {
    spans: [{ from: '00:00' as ClockTime, until: '24:00' as ClockTime }],
    reason: sayIn('uk')('pages.sample.trainingDay'),
  };
  const hours: OpeningHours = {
    ...settings.hours,
    exceptions: { ...settings.hours.exceptions, [today]: allDay, [nextDay(today)]: allDay },
  };
  return { ...settings, hours };
}
