import type { Speaker } from './speaker.ts';
import { speakingInTurn, type Mouth } from './speaking-in-turn.ts';

export interface SpeechClock {
  /** Milliseconds since the page began. */
  now(): number;
  /** Runs once, so many milliseconds from now; gives back how to call it off. */
  after(ms: number, run: () => void): () => void;
}

export const pageClock: SpeechClock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** A calm voice says about fifteen letters a second. */
const MS_A_LETTER = 65;

/** Says nothing aloud and takes as long as a voice would: for tests, and machines without sound. */
export function silentSpeaker(clock: SpeechClock = pageClock): Speaker {
  let rate = 1;
  const mouth: Mouth = {
    say: ({ text }, { stop, begun }) =>
      new Promise((resolve) => {
        begun();
        const callOff = clock.after((text.length * MS_A_LETTER) / rate, () => resolve('heard'));
        stop.addEventListener('abort', callOff, { once: true });
      }),
    setVolume() {},
    setRate(wanted) {
      rate = wanted;
    },
    prepare() {},
  };
  return speakingInTurn(mouth, clock.now);
}
