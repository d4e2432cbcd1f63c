import '@cherha/shared/ui/fonts.css';
import '@cherha/shared/ui/theme.css';
import '@cherha/shared/ui/base.css';
import { defined } from '@cherha/shared/domain/result.ts';
import { languages } from '@cherha/shared/domain/catalogue.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { InLanguage } from '@cherha/shared/ui/language.tsx';
import { deviceToken } from '@cherha/shared/ui/device-pairing/device-token.ts';
import { serverSounds } from '@cherha/shared/ui/speech/server-sounds.ts';
import { soundSpeaker } from '@cherha/shared/ui/speech/sound-speaker.ts';
import type { SpokenNote } from '@cherha/shared/ui/speech/speaker.ts';
import type { BoardCall } from '@cherha/shared/views/board-view.ts';
import { createRoot } from 'react-dom/client';
import { logAnnounced } from './announced-log.ts';
import { startAnnouncer, viewListener } from './announcer.ts';
import { Chime } from './chime.ts';
import { HallBoard } from './hall-board.tsx';
import { speakIn, spokenCall } from './hall-voice.ts';
import { HeardCalls } from './heard-calls.ts';
import { previews } from './previews.tsx';

declare global {
  interface Window {
    __previews?: readonly string[];
    /** What the hall was told aloud, for tests and for whoever looks for a fault. */
    __spoken?: readonly SpokenNote[];
  }
}

/** `?lang=en`, `?theme=light`, `?preview=crowded`. */
const asked = new URLSearchParams(location.search);
const language = languages.find((known) => known === asked.get('lang')) ?? 'uk';
const page = document.documentElement;
page.lang = language;
page.dataset['theme'] = asked.get('theme') ?? 'dark';
document.title = sayIn(language)('board.title');

const preview = asked.get('preview');
const root = createRoot(defined(document.getElementById('board'), 'place of the board'));
root.render(
  <InLanguage language={language}>
    {preview === null ? <HallBoard voice={startVoice()} /> : previews[preview]}
  </InLanguage>,
);
if (preview !== null) window.__previews = Object.keys(previews);

function startVoice() {
  const chime = new Chime();
  const heard = new HeardCalls(storage(), location.origin);
  const speaker = soundSpeaker({ sounds: serverSounds({ token: () => deviceToken('board') }) });
  const announcer = startAnnouncer({
    chime: () => chime.ring(),
    speak: speakIn(speaker),
    heard,
    tell: logAnnounced,
  });
  for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, () => void chime.wake());
  void chime.wake();
  window.__announced = [];
  window.__spoken = speaker.log;
  const prepare = (calls: readonly BoardCall[]) => speaker.prepare?.(calls.flatMap(spokenCall));
  return { announcer, chime, hear: viewListener(announcer, { heard, prepare }) };
}

/** A browser that forbids storage throws already when it is asked for. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
