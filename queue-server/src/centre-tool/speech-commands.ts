import { openCentre } from '../centre.ts';
import { openData } from '../data-dir.ts';
import { readOptions } from '../environment.ts';
import { aboutDatabase } from '../people/about-database.ts';
import { phrasesOfCentre } from '../speech/phrases-of-centre.ts';
import { openSpeech, type Speech, type SpeechOptions } from '../speech/speech.ts';
import { sqliteEventLog } from '../store/sqlite-event-log.ts';
import { speechPlan } from '@cherha/shared/speech/phrases.ts';
import type { Centre } from '@cherha/shared/domain/centre.ts';
import { Mistake, type Call } from './call.ts';

const INSTALL =
  'Install a voice: sudo apt-get install espeak-ng (docs/speech.md names a better one).';
/** How often the tool shows that it is still at work. */
const PROGRESS = 500;

/** Says which voices are here and renders all that the centre may say. Nothing is played. */
export async function renderSpeech(call: Call): Promise<void> {
  const text = call.maybe('text');
  return text === undefined ? renderAll(call) : renderText(call, text);
}

/** One text, to see how it is read and who says it. */
async function renderText(call: Call, text: string): Promise<void> {
  const speech = await openSpeech(call.dataDir, { ...optionsOf(call), inAdvance: 'nothing' });
  try {
    await speech.settled();
    const plan = speechPlan(text, /\p{Script=Cyrillic}/u.test(text) ? 'uk' : 'en');
    for (const phrase of plan) speech.find(phrase);
    await speech.settled();
    for (const phrase of plan) {
      const takes = speech.takes.filter((take) => take.phrase.key === phrase.key);
      const told = takes.map(
        ({ voice, outcome, ms }) => `${voice}: ${outcome}, ${Math.round(ms)} ms`,
      );
      call.say(
        `${phrase.key}  (${told.join('; ') || (speech.isReady(phrase) ? 'was there' : 'no voice')})`,
      );
    }
    if (!plan.every(speech.isReady)) throw new Mistake(INSTALL);
  } finally {
    await speech.close();
  }
}

async function renderAll(call: Call): Promise<void> {
  const options = optionsOf(call);
  const centre = await centreIn(call.dataDir);
  const faults = new Map<string, number>();
  const all = { ...options, inAdvance: 'everything', preparing: 'steadily' } as const;
  let spoken = 0;
  const speech = await openSpeech(call.dataDir, all, ({ voice, outcome }) => {
    if (outcome === 'spoken' && (spoken += 1) % PROGRESS === 0) call.say(`${spoken} rendered …`);
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

function optionsOf(call: Call): SpeechOptions {
  const options = readOptions(call.env).speech;
  if (!options) throw new Mistake('Speech is off: SPEECH=no.');
  return options;
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
        ? INSTALL
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
