import { speechPlan } from '@cherha/shared/speech/phrases.ts';
import type { Sounds } from './server-sounds.ts';
import type { Speaker, Utterance } from './speaker.ts';
import { speakingInTurn, type Mouth } from './speaking-in-turn.ts';

interface Making {
  readonly sounds: Sounds;
  /** The output device for speech (headphones), by its id; absent: the machine's usual one. */
  readonly sink?: string | undefined;
  readonly makeContext?: () => AudioContext;
}

/** Sound hardware may need a second to wake; after longer it is the browser that waits for a touch. */
const WAKE_MS = 1_500;
/** From the quietest step to the loudest, in decibels; a tenth of it is a step that anybody hears. */
const RANGE_DB = 40;
/** No phrase is longer: an output that has stopped must not keep a visitor waiting for ever. */
const LONGEST_MS = 45_000;

/** Says aloud what the server has rendered. Where there is no sound it says so in the log and goes on. */
export function soundSpeaker({
  sounds,
  sink,
  makeContext = () => new AudioContext(),
}: Making): Speaker {
  let volume = 1;
  let rate = 1;
  let player: Player | undefined;

  /** Asked before each thing that is said: the browser may have changed its mind. */
  async function awake(): Promise<Player | undefined> {
    try {
      if (!player || player.context.state === 'closed') {
        player = playerIn(makeContext());
        player.setVolume(volume);
        if (sink !== undefined) await sendTo(player.context, sink);
      }
      if (player.context.state !== 'running') await soon(player.context.resume());
      return player.context.state === 'running' ? player : undefined;
    } catch {
      return undefined;
    }
  }

  const planned = ({ text, language }: Utterance) => sounds.find(speechPlan(text, language));

  const mouth: Mouth = {
    async say(utterance, { stop, begun }) {
      const parts = planned(utterance);
      const ready = await awake();
      if (!ready) return 'blocked';
      let isWhole = parts.length > 0;
      for (const part of parts) {
        const url = await part;
        if (stop.aborted) return 'heard';
        const played = url !== undefined && (await ready.play(url, { rate, stop, begun }));
        if (stop.aborted) return 'heard';
        isWhole &&= played;
      }
      return isWhole ? 'heard' : 'missing';
    },
    setVolume(wanted) {
      volume = wanted;
      player?.setVolume(wanted);
    },
    setRate(wanted) {
      rate = wanted;
      player?.setRate(wanted);
    },
    prepare: (all) => void all.map(planned),
  };
  return speakingInTurn(mouth, () => performance.now());
}

/** How strong a sound is at a volume from 0 to 1: each tenth is a step of the same size for the ear. */
export const gainAt = (volume: number): number =>
  volume === 0 ? 0 : 10 ** (((volume - 1) * RANGE_DB) / 20);

interface Player {
  readonly context: AudioContext;
  /** False when the sound could not be played. */
  play(
    url: string,
    how: { readonly rate: number; readonly stop: AbortSignal; readonly begun: () => void },
  ): Promise<boolean>;
  setVolume(volume: number): void;
  setRate(rate: number): void;
}

/** An audio element keeps the voice's pitch when it goes faster or slower; a buffer would not. */
function playerIn(context: AudioContext): Player {
  const element = new Audio();
  element.preservesPitch = true;
  const gain = new GainNode(context);
  context.createMediaElementSource(element).connect(gain).connect(context.destination);

  const play: Player['play'] = (url, { rate, stop, begun }) =>
    new Promise((resolve) => {
      const done = new AbortController();
      const end = (played: boolean): void => {
        if (done.signal.aborted) return;
        done.abort();
        clearTimeout(tooLong);
        element.pause();
        resolve(played);
      };
      const tooLong = setTimeout(() => end(false), LONGEST_MS);
      const { signal } = done;
      element.addEventListener('playing', begun, { signal });
      element.addEventListener('ended', () => end(true), { signal });
      element.addEventListener('error', () => end(false), { signal });
      stop.addEventListener('abort', () => end(true), { signal });
      // A new source begins at the default rate.
      element.defaultPlaybackRate = rate;
      element.src = url;
      void element.play().catch(() => end(false));
    });

  return {
    context,
    play,
    setVolume(volume) {
      gain.gain.value = gainAt(volume);
    },
    setRate(rate) {
      element.defaultPlaybackRate = rate;
      element.playbackRate = rate;
    },
  };
}

/** A device that is not there leaves speech where the machine's other sounds are. */
async function sendTo(context: AudioContext, sink: string): Promise<void> {
  const able = context as AudioContext & { setSinkId?: (id: string) => Promise<void> };
  await able.setSinkId?.(sink).catch(() => undefined);
}

/** A browser that blocks sound does not refuse; it leaves the promise open. */
const soon = (resumed: Promise<void>): Promise<void> =>
  Promise.race([resumed, new Promise<void>((resolve) => setTimeout(resolve, WAKE_MS))]);
