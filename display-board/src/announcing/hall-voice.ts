import type { Language } from '@cherha/shared/domain/catalogue.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Speaker, SpokenNote, Utterance } from '@cherha/shared/ui/speech/speaker.ts';
import type { BoardCall } from '@cherha/shared/views/board-view.ts';
import type { SpeechOutcome } from './announcer-machine.ts';

/** What is said of a call: in the state language, and also in the one that the visitor chose. */
export function spokenCall({ callId, number, desk, time, language }: BoardCall): Utterance[] {
  const languages: readonly Language[] = language === 'uk' ? ['uk'] : ['uk', language];
  return languages.map((each) => ({
    source: callId,
    language: each,
    text: sayIn(each)(time > 1 ? 'board.announcedAgain' : 'board.announced', { number, desk }),
  }));
}

/** Says one call to its end; the announcer asks for one at a time. */
export function speakIn(speaker: Speaker): (call: BoardCall) => Promise<SpeechOutcome> {
  return (call) =>
    new Promise((resolve) => {
      let left = spokenCall(call).length;
      let isWhole = true;
      const stop = speaker.onNote((note: SpokenNote) => {
        if (note.source !== call.callId || note.event === 'start') return;
        isWhole &&= note.event === 'end' && note.unheard === undefined;
        left -= 1;
        if (left > 0) return;
        stop();
        resolve(isWhole ? 'spoken' : 'unspoken');
      });
      speaker.say(spokenCall(call), 'after');
    });
}
