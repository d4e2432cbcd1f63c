/** How often an alert is heard again while nobody has accepted it, in milliseconds. */
export const AGAIN_MS = 8_000;
export const LOUD_AGAIN_MS = 4_000;

export type Loudness = 'usual' | 'loud';

export interface HelpSound {
  play(loudness: Loudness): void;
  close(): void;
}

/**
 * Two rising tones, four and twice as loud once it has escalated. A browser that has not been touched
 * yet stays silent; the alert is there for the eyes all the same.
 */
export function helpSound(): HelpSound {
  let audio: AudioContext | undefined;
  return {
    play(loudness) {
      audio ??= new AudioContext();
      void audio.resume().catch(() => undefined);
      const tones = loudness === 'loud' ? [660, 880, 660, 880] : [660, 880];
      for (const [n, pitch] of tones.entries())
        tone(audio, { pitch, at: audio.currentTime + n * 0.22, gain: GAIN[loudness] });
    },
    close() {
      void audio?.close().catch(() => undefined);
    },
  };
}

const GAIN: Readonly<Record<Loudness, number>> = { usual: 0.25, loud: 0.5 };
const TONE_SECONDS = 0.2;

function tone(
  audio: AudioContext,
  { pitch, at, gain }: { pitch: number; at: number; gain: number },
): void {
  const [source, volume] = [audio.createOscillator(), audio.createGain()];
  source.frequency.value = pitch;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(gain, at + 0.02);
  volume.gain.linearRampToValueAtTime(0, at + TONE_SECONDS);
  source.connect(volume).connect(audio.destination);
  source.start(at);
  source.stop(at + TONE_SECONDS);
}
