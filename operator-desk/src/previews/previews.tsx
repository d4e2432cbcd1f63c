import { languages } from '@cherha/shared/domain/catalogue.ts';
import { InLanguage } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import { themes, usualPreferences, type Preferences } from '../settings/preferences.ts';
import { SettingsProvider } from '../settings/settings-context.tsx';
import { useDressed } from '../settings/use-preferences.ts';
import { pictures } from './pictures.tsx';

declare global {
  interface Window {
    __previews?: readonly string[];
    /** Another picture in the same looks, without loading the page anew. */
    __show?: (name: string) => void;
  }
}
window.__previews = Object.keys(pictures);

/** `?preview=called&lang=en&theme=dark`: one state of the desk, without a server. */
export function Preview({ name }: { name: string }) {
  const [preferences, set] = useState(fromAddress);
  useDressed(preferences);
  const picture = pictures[name];
  return (
    <SettingsProvider
      preferences={preferences}
      change={(some) => set((now) => ({ ...now, ...some }))}
    >
      <InLanguage language={preferences.language}>
        {picture ? picture() : <p>{Object.keys(pictures).join(' ')}</p>}
      </InLanguage>
    </SettingsProvider>
  );
}

function fromAddress(): Preferences {
  const asked = new URLSearchParams(location.search);
  return {
    ...usualPreferences,
    language: languages.find((each) => each === asked.get('lang')) ?? 'uk',
    theme: themes.find((each) => each === asked.get('theme')) ?? 'auto',
  };
}
