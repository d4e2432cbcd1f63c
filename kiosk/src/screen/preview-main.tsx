import '@cherha/shared/ui/fonts.css';
import '@cherha/shared/ui/theme.css';
import '@cherha/shared/ui/base.css';
import './kiosk.css';
import './access/access.css';
import { defined } from '@cherha/shared/domain/result.ts';
import { pageClock, silentSpeaker } from '@cherha/shared/ui/speech/silent-speaker.ts';
import type { Speaker } from '@cherha/shared/ui/speech/speaker.ts';
import { useSelector } from '@xstate/react';
import { createRoot } from 'react-dom/client';
import { accessSeen } from './access/access-machine.ts';
import { joinAccess, type AccessActor } from './access/join-access.ts';
import { App } from './app.tsx';
import { kioskConfig } from './config.ts';
import { CrashScreen } from './crash-guard.tsx';
import type { KioskEvent } from './kiosk-events.ts';
import { lettersReady } from './parts/use-field.ts';
import { preview, previewNames } from './previews.tsx';
import { servicePreview, servicePreviews } from './service/previews.tsx';
import { quietPage } from './quiet-page.ts';
import { standHere } from './stand-here.ts';

declare global {
  interface Window {
    /** The names for `?preview=`, for whoever photographs them all. */
    __previews?: readonly string[];
    /** What was pressed on a preview. */
    __heard?: KioskEvent[];
    /** The accessible mode of the preview, to be set as a test likes. */
    __access?: AccessActor;
    __speaker?: Speaker;
    /** Another preview in the same looks, without loading the page anew. */
    __show?: (name: string) => void;
  }
}

const query = new URLSearchParams(location.search);
const language = query.get('lang') === 'en' ? 'en' : 'uk';
const crashes: Readonly<Record<string, string | undefined>> = {
  crash: undefined,
  'crash-with-number': 'С014',
};

window.__previews = [...previewNames, ...Object.keys(crashes), ...servicePreviews];
window.__heard = [];
quietPage();
document.documentElement.lang = language;
const config = kioskConfig(query, {}, location.origin);
standHere(config);
const hear = (event: KioskEvent): void => void window.__heard?.push(event);
/** `?pace=slow` takes its time as a voice does; a test mostly has none. */
const pace = query.get('pace') === 'slow' ? 1 : 0;
const speaker = silentSpeaker({
  now: pageClock.now,
  after: (ms, run) => pageClock.after(ms * pace, run),
});
const access = joinAccess({
  config: config.access,
  theme: config.theme ?? 'light',
  speaker,
  language: () => language,
  tellKiosk: hear,
});
window.__access = access;
window.__speaker = speaker;
const root = createRoot(defined(document.getElementById('kiosk'), 'place for the kiosk'));
const films: Readonly<Record<string, string>> = query.has('sign')
  ? { welcome: 'sign/welcome.webm' }
  : {};
window.__show = (name) => {
  window.__heard = [];
  access.send({ type: 'access.left' });
  root.render(<Preview key={name} name={name} />);
  ask();
};
void lettersReady().then(() => window.__show?.(query.get('preview') ?? ''));

/** `?panel=shown` shows the settings; other names of settings set them: `?size=largest&reach=low`. */
function ask(): void {
  const wanted = Object.keys(accessSeen(access.getSnapshot()).settings).filter((each) =>
    query.has(each),
  );
  const panel = query.get('panel') === 'shown';
  if (wanted.length === 0 && !panel) return;
  const change = Object.fromEntries(wanted.map((each) => [each, query.get(each)]));
  access.send({ type: 'access.asked', by: panel ? 'button' : 'keypad' });
  access.send({ type: 'setting.changed', change });
}

function Preview({ name }: { name: string }) {
  const mode = accessSeen(useSelector(access, (snapshot) => snapshot));
  const servicePage = servicePreview(name, language);
  if (servicePage) return servicePage;
  if (name in crashes) return <CrashScreen ticketNumber={crashes[name]} />;
  const props = preview(name, language);
  if (props)
    return (
      <App
        {...props}
        hall={{ ...props.hall, send: hear }}
        access={{
          seen: mode,
          theme: config.theme ?? 'light',
          film: films[props.seen.scene],
          hasFilms: Object.keys(films).length > 0,
          send: (event) => access.send(event),
        }}
      />
    );
  return (
    <ul style={{ columns: 2, padding: '2rem' }}>
      {window.__previews?.map((each) => (
        <li key={each}>
          <a href={`?preview=${each}`}>{each}</a> <a href={`?preview=${each}&lang=en`}>en</a>
        </li>
      ))}
    </ul>
  );
}
