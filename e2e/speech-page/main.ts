import { serverSounds } from '@cherha/shared/ui/speech/server-sounds.ts';
import { soundSpeaker } from '@cherha/shared/ui/speech/sound-speaker.ts';
import type { Speaker } from '@cherha/shared/ui/speech/speaker.ts';

/** What a test may ask of the page. */
export interface SpeechPage {
  readonly speaker: Speaker;
  /** The loudest that has gone to the output since the last question. */
  loudest(): number;
  /** How fast each sound was begun, and whether its pitch was kept. */
  readonly played: { rate: number; pitch: boolean }[];
  readonly sinks: string[];
}

declare global {
  interface Window {
    page: SpeechPage;
  }
}

const query = new URLSearchParams(location.search);
const played: SpeechPage['played'] = [];
const sinks: string[] = [];
let peak = 0;

const play = HTMLMediaElement.prototype.play;
HTMLMediaElement.prototype.play = function listened(this: HTMLMediaElement) {
  played.push({ rate: this.defaultPlaybackRate, pitch: this.preservesPitch });
  return play.call(this);
};

/** A context whose output is listened to as well. */
function makeContext(): AudioContext {
  const context = new AudioContext();
  const ear = new AnalyserNode(context, { fftSize: 2048 });
  const { connect } = AudioNode.prototype as { connect(this: AudioNode, to: AudioNode): AudioNode };
  GainNode.prototype.connect = function heard(this: GainNode, to: AudioNode) {
    connect.call(this, ear);
    return connect.call(this, to);
  } as typeof GainNode.prototype.connect;
  const samples = new Float32Array(ear.fftSize);
  setInterval(() => {
    ear.getFloatTimeDomainData(samples);
    for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  }, 10);
  Object.assign(context, { setSinkId: async (id: string) => void sinks.push(id) });
  return context;
}

const speaker = soundSpeaker({
  sounds: serverSounds({ token: () => query.get('token') ?? undefined }),
  sink: query.get('sink') ?? undefined,
  makeContext,
});

// A question of the test counts as a touch for the browser; what is written here does not.
speaker.onNote(({ event, text, unheard }) =>
  console.log(`${event} ${text} ${unheard ?? ''}`.trim()),
);
const sayAlone = (text: string): void =>
  speaker.say([{ source: '#', language: 'uk', text }], 'after');
const first = query.get('say');
if (first !== null) sayAlone(first);
document.querySelector('button')?.addEventListener('click', () => sayAlone('Готово'));

window.page = {
  speaker,
  loudest() {
    const now = peak;
    peak = 0;
    return now;
  },
  played,
  sinks,
};
