import { dirname } from 'node:path';
import type { InTheWay } from '@cherha/shared/domain/in-the-way.ts';
import { shortDate, timeOfDay } from '@cherha/shared/text/when.ts';
import { openCentre } from '../centre.ts';
import { openData } from '../data-dir.ts';
import { aboutDatabase } from '../people/about-database.ts';
import { applySettings, type Refused } from '../settings.ts';
import { readCentreFile } from '../settings-file.ts';
import { withLogo } from '../ticket-logo/with-logo.ts';
import { sqliteEventLog } from '../store/sqlite-event-log.ts';
import { verifyChain } from '../store/verify-chain.ts';
import { Mistake, type Call } from './call.ts';

/** Brings a centre to what its file says. The file is checked whole before anything is stored. */
export async function initCentre(call: Call): Promise<void> {
  const path = call.option('file');
  const read = await withLogo(readCentreFile(call.readFile(path)), dirname(path));
  if (!read.ok)
    throw new Mistake(
      [
        `${path} cannot be used:`,
        ...read.problems.map(({ place, problem }) => `  ${place}: ${problem}`),
      ].join('\n'),
    );
  const db = openData(call.dataDir);
  try {
    const { centreId } = aboutDatabase(db);
    const mailbox = await openCentre({ log: sqliteEventLog(db), centreId });
    const applied = await applySettings(mailbox, read.value);
    const { timeZone } = mailbox.state();
    await mailbox.close();
    if (!applied.ok) throw new Mistake(whyRefused(applied.refused, timeZone));
    call.say(
      applied.changed.length === 0
        ? `The centre is as ${path} says already.`
        : `Done: ${applied.changed.join(', ')}. A running server shows it with the next change in the queue, or when it is started again.`,
    );
  } finally {
    db.close();
  }
}

export async function verifyLog(call: Call): Promise<void> {
  const db = openData(call.dataDir);
  try {
    const verdict = verifyChain(db);
    if (!verdict.whole)
      throw new Mistake(
        `The log is not whole: event ${verdict.version} of centre ${verdict.centreId} ${verdict.why === 'gap' ? 'is missing' : 'was changed'}.`,
      );
    call.say(`The log is whole: ${verdict.events} events.`);
  } finally {
    db.close();
  }
}

function whyRefused(refused: Refused, timeZone: string): string {
  const said = `The centre refused ${refused.command}: ${refused.error}.`;
  if (refused.inTheWay.length === 0) return said;
  return [
    `The centre refused ${refused.command}: the file leaves out a service that somebody comes for, or a window where somebody works. In the way:`,
    ...refused.inTheWay.map((one) => `  ${inWords(one, timeZone)}`),
    'Nothing of it was changed. Serve or move them first, or keep the service or the window for now.',
  ].join('\n');
}

function inWords(one: InTheWay, timeZone: string): string {
  switch (one.kind) {
    case 'visitor':
      return `visitor ${one.number}`;
    case 'booking':
      return `booking ${one.code} for ${shortDate(one.for, timeZone)} ${timeOfDay(one.for, timeZone)}`;
    case 'desk':
      return `window ${one.number}`;
  }
}
