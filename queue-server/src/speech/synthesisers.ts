import type { Language } from '@cherha/shared/domain/catalogue.ts';
import { forEspeak } from './for-espeak.ts';
import { runProgram } from './run-program.ts';
import type { Voice } from './voice.ts';

/** RHVoice as Debian packs it; `profile` is a voice: anatol speaks Ukrainian, alan English. */
export const rhvoice = (
  language: Language,
  { profile, program = 'RHVoice-test' }: { profile: string; program?: string },
): Voice => ({
  id: `rhvoice-${profile}`,
  language,
  mark: () => `rhvoice ${profile}`,
  speak: ({ words }, how) => runProgram(program, ['-p', profile, '-o', how.file], words, how),
});

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
