import { languages, type Language } from '@cherha/shared/domain/catalogue.ts';
import type { HallSound } from '@cherha/shared/domain/hall-settings.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Speaker, SpokenNote, Utterance } from '@cherha/shared/ui/speech/speaker.ts';
import type { BoardCall } from '@cherha/shared/views/board-view.ts';
import type { SpeechOutcome } from './announcer-machine.ts';
import type { LoudNow } from './loudness.ts';

/** What is said of a call: in the state language first, and then as the centre has set it. */
export function spokenCall(
  { callId, number, desk, place, time, language }: BoardCall,
  wanted: HallSound['languages'] = 'visitor',
): Utterance[] {
  const also: Readonly<Record<typeof wanted, readonly Language[]>> = {
    state: [],
    visitor: language === 'uk' ? [] : [language],
    both: languages.filter((each) => each !== 'uk'),
  };
  const key =
    time > 1 ? (`board.announcedAgain.${place}` as const) : (`board.announced.${place}` as const);
  return (['uk', ...also[wanted]] as const).map((each) => ({
    source: callId,
    language: each,
    text: sayIn(each)(key, { number, desk }),
  }));
}

/** Says one call to its end, as loud as this hour bears; the announcer asks for one at a time. */
export function speakIn(
  speaker: Speaker,
  loudness: () => LoudNow = () => FULL,
): (call: BoardCall) => Promise<SpeechOutcome> {
  return (call) => {
    const { volume, languages: wanted } = loudness();
    if (volume === 0) return Promise.resolve('silent');
    speaker.setVolume(volume);
    return said(speaker, { callId: call.callId, all: spokenCall(call, wanted) });
  };
}

const FULL: LoudNow = { volume: 1, languages: 'visitor', repeat: 1 };

function said(
  speaker: Speaker,
  { callId, all }: { callId: BoardCall['callId']; all: Utterance[] },
): Promise<SpeechOutcome> {
  return new Promise((resolve) => {
    let left = all.length;
    let isWhole = true;
    const stop = speaker.onNote((note: SpokenNote) => {
      if (note.source !== callId || note.event === 'start') return;
      isWhole &&= note.event === 'end' && note.unheard === undefined;
      left -= 1;
      if (left > 0) return;
      stop();
      resolve(isWhole ? 'spoken' : 'unspoken');
    });
    speaker.say(all, 'after');
  });
}
