import type { Speaker, SpokenNote, Utterance } from './speaker.ts';

/** What really makes a sound, or does as if. It never rejects; after `stop` its answer is not heard. */
export interface Mouth {
  say(
    utterance: Utterance,
    told: { readonly stop: AbortSignal; readonly begun: () => void },
  ): Promise<NonNullable<SpokenNote['unheard']> | 'heard'>;
  setVolume(volume: number): void;
  setRate(rate: number): void;
  prepare(all: readonly Utterance[]): void;
}

/** So many notes are kept: a kiosk speaks for months. */
const NOTES_KEPT = 2_000;

interface Turn {
  readonly utterance: Utterance;
  /** All that was asked for together: what is repeated. */
  readonly asked: readonly Utterance[];
}

/** One mouth, one thing at a time, in the order of asking; every speaker is this around a mouth. */
export function speakingInTurn(mouth: Mouth, now: () => number): Speaker {
  const log: SpokenNote[] = [];
  const listeners = new Set<(note: SpokenNote) => void>();
  let waiting: Turn[] = [];
  let current: { utterance: Utterance; stop: AbortController; heard: boolean } | undefined;
  let last: readonly Utterance[] = [];

  function note(entry: SpokenNote): void {
    log.push(entry);
    if (log.length > NOTES_KEPT) log.splice(0, log.length - NOTES_KEPT);
    for (const hear of listeners) hear(entry);
  }

  function next(): void {
    const turn = current ? undefined : waiting.shift();
    if (!turn) return;
    const { utterance, asked } = turn;
    const saying = { utterance, stop: new AbortController(), heard: false };
    current = saying;
    last = asked;
    const begun = (): void => {
      if (saying.heard || current !== saying) return;
      saying.heard = true;
      note({ ...utterance, event: 'start', at: now() });
    };
    void mouth.say(utterance, { stop: saying.stop.signal, begun }).then((outcome) => {
      if (current !== saying) return;
      begun();
      current = undefined;
      note({
        ...utterance,
        event: 'end',
        at: now(),
        ...(outcome !== 'heard' && { unheard: outcome }),
      });
      next();
    });
  }

  function cancel(): void {
    waiting = [];
    const stopped = current;
    if (!stopped) return;
    current = undefined;
    stopped.stop.abort();
    // What was still being fetched was never heard, so there is nothing to tell of it.
    if (stopped.heard) note({ ...stopped.utterance, event: 'cancel', at: now() });
  }

  function say(all: readonly Utterance[], when: 'instead' | 'after'): void {
    if (when === 'instead') cancel();
    waiting.push(...all.map((utterance) => ({ utterance, asked: all })));
    mouth.prepare(all);
    next();
  }

  return {
    say,
    cancel,
    repeat: () => say(last, 'instead'),
    get isSpeaking() {
      return current !== undefined;
    },
    setVolume: (volume) => mouth.setVolume(Math.min(1, Math.max(0, volume))),
    setRate: (rate) => mouth.setRate(Math.min(2, Math.max(0.5, rate))),
    prepare: (all) => mouth.prepare(all),
    log,
    onNote(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  };
}
