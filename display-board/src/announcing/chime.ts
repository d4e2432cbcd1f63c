import { gainAt } from '@cherha/shared/ui/speech/sound-speaker.ts';
import type { ChimeOutcome } from './announcer-machine.ts';

/** `blocked`: the browser wants a touch first. `missing`: this machine has no sound at all. */
export type Sound = 'on' | 'blocked' | 'missing';

/** Two soft rising notes, a fifth apart, low enough for ears that have lost the heights. */
const NOTES = [
  { hertz: 349.23, atSecond: 0 },
  { hertz: 523.25, atSecond: 0.42 },
] as const;
const PARTIALS = [
  { times: 1, loud: 0.5 },
  { times: 2, loud: 0.16 },
  { times: 3, loud: 0.04 },
] as const;
const NOTE_SECONDS = 1.5;
/** Sound hardware may need a second to wake; after longer it is the browser that waits. */
const WAKE_MS = 1_500;

/** The board's own sound. Where the browser gives none it says so, and never throws. */
export class Chime {
  readonly #makeContext: () => AudioContext;
  readonly #listeners = new Set<() => void>();
  #context: AudioContext | undefined;
  #sound: Sound = 'on';

  constructor(makeContext: () => AudioContext = () => new AudioContext()) {
    this.#makeContext = makeContext;
  }

  get sound(): Sound {
    return this.#sound;
  }

  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** `volume`: from 0 to 1, as of a speaker. */
  async ring(volume = 1): Promise<ChimeOutcome> {
    if (volume === 0) return 'silent';
    const context = await this.wake();
    if (!context) return 'unheard';
    await Promise.all(NOTES.map((note) => played(context, note, volume)));
    return 'chimed';
  }

  /** Asked at the start, before each call and at each touch: the browser may have changed its mind. */
  readonly wake = async (): Promise<AudioContext | undefined> => {
    try {
      const context = this.#opened();
      if (context.state !== 'running') await soon(context.resume());
      this.#say(context.state === 'running' ? 'on' : 'blocked');
      return context.state === 'running' ? context : undefined;
    } catch {
      this.#say('missing');
      return undefined;
    }
  };

  #opened(): AudioContext {
    if (!this.#context || this.#context.state === 'closed') {
      this.#context = this.#makeContext();
      this.#context.addEventListener('statechange', () => {
        if (this.#context?.state === 'running') this.#say('on');
      });
    }
    return this.#context;
  }

  #say(sound: Sound): void {
    if (sound === this.#sound) return;
    this.#sound = sound;
    for (const listener of this.#listeners) listener();
  }
}

/** A browser that blocks sound does not refuse; it leaves the promise open. */
const soon = (resumed: Promise<void>): Promise<void> =>
  Promise.race([resumed, new Promise<void>((resolve) => setTimeout(resolve, WAKE_MS))]);

function played(
  context: AudioContext,
  { hertz, atSecond }: { hertz: number; atSecond: number },
  volume: number,
): Promise<unknown> {
  const from = context.currentTime + 0.02 + atSecond;
  return Promise.all(
    PARTIALS.map(({ times, loud }) => {
      const tone = new OscillatorNode(context, { frequency: hertz * times });
      const envelope = new GainNode(context, { gain: 0 });
      envelope.gain.setValueAtTime(0, from);
      envelope.gain.linearRampToValueAtTime(loud * gainAt(volume), from + 0.015);
      envelope.gain.setTargetAtTime(0, from + 0.03, 0.3 / times);
      tone.connect(envelope).connect(context.destination);
      tone.start(from);
      tone.stop(from + NOTE_SECONDS);
      return new Promise((resolve) => tone.addEventListener('ended', resolve, { once: true }));
    }),
  );
}
