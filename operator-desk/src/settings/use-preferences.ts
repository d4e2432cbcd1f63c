import { useEffect, useState } from 'react';
import { keepPreferences, keptPreferences, type Preferences, type Theme } from './preferences.ts';

export type Change = (change: Partial<Preferences>) => void;

/** How this workplace looks and which keys it knows, kept in the browser. */
export function usePreferences(): readonly [Preferences, Change] {
  const [preferences, set] = useState(keptPreferences);
  useDressed(preferences);
  const change: Change = (some) => {
    const next = { ...preferences, ...some };
    keepPreferences(next);
    set(next);
  };
  return [preferences, change];
}

/** Puts the language and the look on the page itself. */
export function useDressed({ language, theme }: Pick<Preferences, 'language' | 'theme'>): void {
  const system = useSystemTheme();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme === 'auto' ? system : theme;
  }, [language, theme, system]);
}

const asked = { dark: '(prefers-color-scheme: dark)', contrast: '(prefers-contrast: more)' };

function useSystemTheme(): Theme {
  const [theme, set] = useState(systemTheme);
  useEffect(() => {
    const lists = Object.values(asked).map((query) => matchMedia(query));
    const look = (): void => set(systemTheme());
    for (const list of lists) list.addEventListener('change', look);
    return () => {
      for (const list of lists) list.removeEventListener('change', look);
    };
  }, []);
  return theme;
}

function systemTheme(): Theme {
  const tone = matchMedia(asked.dark).matches ? 'dark' : 'light';
  return matchMedia(asked.contrast).matches ? `contrast-${tone}` : tone;
}
