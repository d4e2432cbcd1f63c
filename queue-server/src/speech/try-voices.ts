import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@cherha/shared/domain/catalogue.ts';
import { phrase } from '@cherha/shared/speech/phrases.ts';
import type { Voice } from './voice.ts';
import { readWav, trimmed } from './wav.ts';

const GREETING: Readonly<Record<Language, string>> = { uk: 'добрий день', en: 'good morning' };
/** Also on a machine that is just starting everything else. */
const LIMIT_MS = 15_000;

/**
 * Those voices that can be heard on this machine. RHVoice ends well when it has no such voice, and writes
 * nothing or another's voice, so each is looked for and made to say a greeting; clips speak for themselves.
 */
export async function tryVoices(
  voices: readonly Voice[],
  folder: string,
  stop: AbortSignal,
): Promise<Voice[]> {
  const able: Voice[] = [];
  for (const voice of voices)
    if (voice.id === 'clips' || (await canBeHeard(voice, join(folder, `${voice.id}.draft`), stop)))
      able.push(voice);
  return able;
}

async function canBeHeard(voice: Voice, file: string, stop: AbortSignal): Promise<boolean> {
  if (voice.isHere?.() === false) return false;
  const greeting = phrase(GREETING[voice.language], voice.language);
  const how = { file, limitMs: LIMIT_MS, pace: 'in-background', stop } as const;
  if ((await voice.speak(greeting, how)) !== 'spoken') return false;
  const wav = readWav(await readFile(file).catch(() => Buffer.alloc(0)));
  await rm(file, { force: true });
  return wav !== undefined && trimmed(wav) !== undefined;
}
