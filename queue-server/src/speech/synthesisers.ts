import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@cherha/shared/domain/catalogue.ts';
import { forEspeak } from './for-espeak.ts';
import { runProgram } from './run-program.ts';
import type { Voice } from './voice.ts';

/** RHVoice as Debian packs it; `profile` is a voice (anatol, alan) or several (anatol+alan). */
export const rhvoice = (
  language: Language,
  { profile, program = 'RHVoice-test' }: { profile: string; program?: string },
): Voice => ({
  id: `rhvoice-${profile}`,
  language,
  isHere: () => hasProfile(profile),
  mark: () => `rhvoice ${profile}`,
  speak: ({ words }, how) => runProgram(program, ['-p', profile, '-o', how.file], words, how),
});

/** Where RHVoice keeps its voices, a folder each. */
const VOICE_FOLDERS = ['/usr/share/RHVoice/voices', '/usr/local/share/RHVoice/voices'];

/** Asked for a voice that it lacks, RHVoice may speak with another, whose licence nobody has looked at. */
function hasProfile(profile: string): boolean {
  const folders = VOICE_FOLDERS.filter((folder) => existsSync(folder));
  const isIn = (folder: string): boolean =>
    profile.split('+').every((voice) => existsSync(join(folder, voice)));
  return folders.length === 0 || folders.some(isIn);
}

const ESPEAK_VOICES: Readonly<Record<Language, string>> = { uk: 'uk', en: 'en-gb' };
/** A little slower than its own 175 words a minute, at which endings are lost. */
const WORDS_A_MINUTE = '150';

/** espeak-ng: robotic, in every Debian, and quick. */
export const espeakNg = (
  language: Language,
  { program = 'espeak-ng' }: { program?: string } = {},
): Voice => {
  const voice = ESPEAK_VOICES[language];
  const args = ['-v', voice, '-b', '1', '-s', WORDS_A_MINUTE];
  return {
    id: `espeak-ng-${voice}`,
    language,
    mark: () => `espeak-ng ${voice} ${WORDS_A_MINUTE}`,
    speak: ({ words }, how) =>
      runProgram(program, [...args, '-w', how.file, '--stdin'], forEspeak(words, language), how),
  };
};
