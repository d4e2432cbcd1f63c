import type { Language } from '@cherha/shared/domain/catalogue.ts';
import type { Phrase } from '@cherha/shared/speech/phrases.ts';

export const speechFaults = ['missing', 'failed', 'too-slow', 'silent'] as const;
/** `missing`: the program or the clip is not there. `silent`: a file came, and nothing is heard in it. */
export type SpeechFault = (typeof speechFaults)[number];
export type Spoken = 'spoken' | SpeechFault;

/** `at-once`: somebody waits. `steadily`: an engineer waits for all. `in-background`: nobody waits. */
export type Pace = 'at-once' | 'steadily' | 'in-background';

/** How the sound is wanted. */
export interface Speaking {
  readonly file: string;
  readonly limitMs: number;
  readonly pace: Pace;
  readonly stop: AbortSignal;
}

/** One way to make a sound of words: a synthesiser, or somebody's recorded clips. */
export interface Voice {
  readonly id: string;
  readonly language: Language;
  /** False: it need not be tried. */
  isHere?(): boolean;
  /** What the sound depends on beside the words; undefined: this voice does not know the phrase. */
  mark(phrase: Phrase): string | undefined;
  /** Writes the phrase's sound into the file. */
  speak(phrase: Phrase, how: Speaking): Promise<Spoken>;
}
