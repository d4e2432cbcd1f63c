import type { Language } from '../../src/domain/catalogue.ts';

/** One thing to be said. `text` is as a person reads it; whoever speaks turns it into words for the ear. */
export interface Utterance {
  /** What speaks: the id of the part on the screen, or the name of the message. */
  readonly source: string;
  readonly language: Language;
  readonly text: string;
}

/** What was heard, in the order of time: tests and staff read it instead of listening. */
export type SpokenNote = Utterance & {
  readonly event: 'start' | 'end' | 'cancel';
  /** With `end`: some of it was not heard. The browser waits for a touch, or a sound is not there. */
  readonly unheard?: 'blocked' | 'missing';
  /** Milliseconds since the page began. */
  readonly at: number;
};

/**
 * Says things one after another, never two at once. One interface for every way to make a sound:
 * files of the server, clips of a centre, or none at all but the log.
 */
export interface Speaker {
  /** `instead` stops what is being said (a new touch); `after` waits for its turn. */
  say(all: readonly Utterance[], when: 'instead' | 'after'): void;
  /** Silence at once; what waited for its turn is dropped. */
  cancel(): void;
  /** The last thing said, again. */
  repeat(): void;
  readonly isSpeaking: boolean;
  /** 0 to 1, in steps that a visitor can hear. */
  setVolume(volume: number): void;
  /** 1 is the voice's own pace; 0.5 half of it, 2 twice. */
  setRate(rate: number): void;
  /** Brings the sounds of what may be said next, so that it begins without waiting. */
  prepare?(all: readonly Utterance[]): void;
  readonly log: readonly SpokenNote[];
  /** Told whenever something is begun, ended or cancelled; gives back how to stop listening. */
  onNote(hear: (note: SpokenNote) => void): () => void;
}
