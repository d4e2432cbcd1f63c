import { openCentre } from '../centre.ts';
import { openData } from '../data-dir.ts';
import { readOptions } from '../environment.ts';
import { aboutDatabase } from '../people/about-database.ts';
import { phrasesOfCentre } from '../speech/phrases-of-centre.ts';
import { openSpeech, type Speech } from '../speech/speech.ts';
import { sqliteEventLog } from '../store/sqlite-event-log.ts';
import type { Centre } from '@cherha/shared/domain/centre.ts';
import { Mistake, type Call } from './call.ts';

/** Says which voices are here and renders all that the centre may say. Nothing is played. */
export async function renderSpeech(call: Call): Promise<void> {
  const options = readOptions(call.env).speech;
  if (!options) throw new Mistake('Speech is off: SPEECH=no.');
  const centre = await centreIn(call.dataDir);
  const faults = new Map<string, number>();
  const speech = await openSpeech(call.dataDir, options, ({ voice, outcome }) => {
    const what = `${voice}: ${outcome}`;
    if (outcome !== 'spoken') faults.set(what, (faults.get(what) ?? 0) + 1);
  });
  try {
    speech.prepare(centre);
    await speech.settled();
    report(call, speech, faults);
  } finally {
    await speech.close();
  }
}

/** Every phrase by its key, one a line, for whoever records clips. */
export async function listSpeech(call: Call): Promise<void> {
  for (const { key } of phrasesOfCentre(await centreIn(call.dataDir))) call.say(key);
}

function report(call: Call, speech: Speech, faults: ReadonlyMap<string, number>): void {
  const { voices, phrases, ready, megabytes } = speech.now();
  for (const [language, name] of [
    ['uk', 'Ukrainian'],
    ['en', 'English'],
  ] as const) {
    const ids = voices.filter((voice) => voice.language === language).map(({ id }) => id);
    call.say(`${name}: ${ids.length > 0 ? ids.join(', then ') : 'no voice on this machine'}`);
  }
  for (const [fault, times] of faults) call.say(`${fault}, ${times} times`);
  call.say(`${ready} of ${phrases} phrases have their sound (${megabytes} MB).`);
  if (ready < phrases)
    throw new Mistake(
      voices.length === 0
        ? 'Install a voice: sudo apt-get install espeak-ng (docs/speech.md names a better one).'
        : 'Some phrases have no sound. The lines above say which voice failed.',
    );
}

async function centreIn(dataDir: string): Promise<Centre> {
  const db = openData(dataDir);
  try {
    const { centreId } = aboutDatabase(db);
    const mailbox = await openCentre({ log: sqliteEventLog(db), centreId });
    const state = mailbox.state();
    await mailbox.close();
    return state;
  } finally {
    db.close();
  }
}
