import '@cherha/shared/ui/fonts.css';
import '@cherha/shared/ui/theme.css';
import '@cherha/shared/ui/base.css';
import './desk.css';
import { joinCentre } from '@cherha/shared/protocol/connect.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const root = createRoot(defined(document.getElementById('app'), 'place for the desk'));
const preview = new URLSearchParams(location.search).get('preview');

if (preview === null) {
  root.render(<App connect={() => joinCentre('/desk')} />);
} else {
  const { Preview } = await import('./previews/previews.tsx');
  window.__show = (name) => root.render(<Preview key={name} name={name} />);
  window.__show(preview);
}
