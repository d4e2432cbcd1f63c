import '@cherha/shared/ui/fonts.css';
import '@cherha/shared/ui/theme.css';
import '@cherha/shared/ui/base.css';
import './kiosk.css';
import { defined } from '@cherha/shared/domain/result.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { kioskConfig } from './config.ts';
import { CrashScreen } from './crash-guard.tsx';
import type { VisitorEvent } from './kiosk-events.ts';
import { lettersReady } from './parts/use-field.ts';
import { preview, previewNames } from './previews.tsx';
import { quietPage } from './quiet-page.ts';
import { standHere } from './stand-here.ts';

declare global {
  interface Window {
    /** The names for `?preview=`, for whoever photographs them all. */
    __previews?: readonly string[];
    /** What was pressed on a preview. */
    __heard?: VisitorEvent[];
  }
}

const query = new URLSearchParams(location.search);
const language = query.get('lang') === 'en' ? 'en' : 'uk';
const name = query.get('preview') ?? '';
const crashes: Readonly<Record<string, string | undefined>> = {
  crash: undefined,
  'crash-with-number': 'С014',
};

window.__previews = [...previewNames, ...Object.keys(crashes)];
window.__heard = [];
quietPage();
document.documentElement.lang = language;
standHere(kioskConfig(query, {}, location.origin));
const root = createRoot(defined(document.getElementById('kiosk'), 'place for the kiosk'));
void lettersReady().then(() => root.render(<Preview />));

const hear = (event: VisitorEvent): void => void window.__heard?.push(event);

function Preview() {
  if (name in crashes) return <CrashScreen ticketNumber={crashes[name]} />;
  const props = preview(name, language);
  if (props) return <App {...props} hall={{ ...props.hall, send: hear }} />;
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
