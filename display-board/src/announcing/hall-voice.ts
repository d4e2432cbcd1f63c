import { languages, type Language } from '@cherha/shared/domain/catalogue.ts';
import type { HallSound } from '@cherha/shared/domain/hall-settings.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Speaker, SpokenNote, Utterance } from '@cherha/shared/ui/speech/speaker.ts';
import type { BoardCall } from '@cherha/shared/views/board-view.ts';
import type { SpeechOutcome } from './announcer-machine.ts';
import type { LoudNow } from './loudness.ts';
import type { WordForAll } from './words-for-all.ts';

/** What is said of a call: in the state language first, and then as the centre has set it. */
export function spokenCall(
  { callId, number, desk, place, time, language }: BoardCall,
  wanted: HallSound['languages'] = 'visitor',
): Utterance[] {
  const also: Readonly<Record<typeof wanted, readonly Language[]>> = {
    state: [],
    visitor: language === 'uk' ? [] : [language],
    both: others,
  };
  const key =
    time > 1 ? (`board.announcedAgain.${place}` as const) : (`board.announced.${place}` as const);
  return (['uk', ...also[wanted]] as const).map((each) => ({
    source: callId,
    language: each,
    text: sayIn(each)(key, { number, desk }),
  }));
}

/** A word to everybody: in every language, unless the centre speaks its own alone. */
export const spokenWord = (
  { wordId, text }: WordForAll,
  wanted: HallSound['languages'] = 'visitor',
): Utterance[] =>
  (['uk', ...(wanted === 'state' ? [] : others)] as const).map((language) => ({
    source: wordId,
    language,
    text: text[language],
  }));

const others = languages.filter((each) => each !== 'uk');

/** Says one call to its end, as loud as this hour bears; the announcer asks for one at a time. */
export function speakIn(
  speaker: Speaker,
  loudness: () => LoudNow = () => FULL,
): (call: BoardCall) => Promise<SpeechOutcome> {
  return (call) => {
    const { volume, languages: wanted } = loudness();
    if (volume === 0) return Promise.resolve('silent');
    speaker.setVolume(volume);
    return said(speaker, { source: call.callId, all: spokenCall(call, wanted) });
  };
}

/** Says a word to everybody to its end. */
export function sayToAllIn(
  speaker: Speaker,
  loudness: () => LoudNow = () => FULL,
): (word: WordForAll) => Promise<SpeechOutcome> {
  return (word) => {
    const { volume, languages: wanted } = loudness();
    if (volume === 0) return Promise.resolve('silent');
    speaker.setVolume(volume);
    return said(speaker, { source: word.wordId, all: spokenWord(word, wanted) });
  };
}

const FULL: LoudNow = { volume: 1, languages: 'visitor', repeat: 1 };

function said(
  speaker: Speaker,
  { source, all }: { source: string; all: Utterance[] },
): Promise<SpeechOutcome> {
  return new Promise((resolve) => {
    let left = all.length;
    let isWhole = true;
    const stop = speaker.onNote((note: SpokenNote) => {
      if (note.source !== source || note.event === 'start') return;
      isWhole &&= note.event === 'end' && note.unheard === undefined;
      left -= 1;
      if (left > 0) return;
      stop();
      resolve(isWhole ? 'spoken' : 'unspoken');
    });
    speaker.say(all, 'after');
  });
}
