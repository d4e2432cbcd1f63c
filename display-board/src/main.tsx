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
import { createRoot } from 'react-dom/client';
import { logAnnounced } from './announcing/announced-log.ts';
import { startAnnouncer, viewListener } from './announcing/announcer.ts';
import { Chime } from './announcing/chime.ts';
import { HallBoard } from './hall-board.tsx';
import { sayToAllIn, speakIn, spokenCall } from './announcing/hall-voice.ts';
import { loudness } from './announcing/loudness.ts';
import { placeOnWall } from './place-on-wall.ts';
import { HeardCalls } from './announcing/heard-calls.ts';
import { previews } from './previews/previews.tsx';

declare global {
  interface Window {
    __previews?: readonly string[];
    /** Another preview in the same look, without loading the page anew. */
    __show?: (name: string) => void;
    /** What the hall was told aloud, for tests and for whoever looks for a fault. */
    __spoken?: readonly SpokenNote[];
  }
}

/** `?lang=en`, `?theme=light`, `?preview=crowded`; where it hangs: `?board=hall-2`, `?desk=3`. */
const asked = new URLSearchParams(location.search);
const language = languages.find((known) => known === asked.get('lang')) ?? 'uk';
const place = placeOnWall(asked);
const page = document.documentElement;
page.lang = language;
page.dataset['theme'] = asked.get('theme') ?? 'dark';
document.title = sayIn(language)('board.title');

const preview = asked.get('preview');
const root = createRoot(defined(document.getElementById('board'), 'place of the board'));
if (preview === null) {
  const board = <HallBoard voice={startVoice()} place={place} />;
  root.render(<InLanguage language={language}>{board}</InLanguage>);
} else {
  window.__previews = Object.keys(previews);
  window.__show = (name) =>
    root.render(
      <InLanguage key={name} language={language}>
        {previews[name]}
      </InLanguage>,
    );
  window.__show(preview);
}

function startVoice() {
  const chime = new Chime();
  const heard = new HeardCalls(storage(), location.origin, place.name);
  const speaker = soundSpeaker({ sounds: serverSounds({ token: () => deviceToken('board') }) });
  const loud = loudness();
  const announcer = startAnnouncer({
    chime: () => chime.ring(loud.now().volume),
    speak: speakIn(speaker, loud.now),
    sayToAll: sayToAllIn(speaker, loud.now),
    timesToSay: () => loud.now().repeat,
    heard,
    tell: logAnnounced,
  });
  for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, () => void chime.wake());
  void chime.wake();
  window.__announced = [];
  window.__spoken = speaker.log;
  const listen = viewListener(announcer, {
    heard,
    prepare: (calls) => {
      const { volume, languages: wanted } = loud.now();
      if (volume > 0) speaker.prepare?.(calls.flatMap((call) => spokenCall(call, wanted)));
    },
  });
  return {
    announcer,
    chime,
    isLoud: () => loud.now().volume > 0,
    hear(...[view, layout]: Parameters<typeof loud.hear>) {
      loud.hear(view, layout);
      listen(view, layout);
    },
  };
}

/** A browser that forbids storage throws already when it is asked for. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
