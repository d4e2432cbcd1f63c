import { languages, type Language } from '@cherha/shared/domain/catalogue.ts';
import { keysFrom, usualKeys, type KeyMap } from '../keys/key-map.ts';

export const themes = ['auto', 'light', 'dark', 'contrast-light', 'contrast-dark'] as const;
export type Theme = (typeof themes)[number];

/** What a workplace remembers about how it looks and which keys it knows; never about the queue. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly keys: KeyMap;
  /** Letters, digits and Space act too. Off at first: a name typed into the wrong window calls nobody. */
  readonly singleKeys: boolean;
  /** The kiosk on whose printer a ticket in two presses comes out; empty: on the screen alone. */
  readonly ticketPaper: string;
}

export const usualPreferences: Preferences = {
  language: 'uk',
  theme: 'auto',
  keys: usualKeys,
  singleKeys: false,
  ticketPaper: '',
};

const PLACE = 'cherha.desk';

/** Reads what was kept; anything unreadable in it is as if it had never been set. */
export function preferencesFrom(text: string | null): Preferences {
  const raw = object(text);
  return {
    language: languages.find((each) => each === raw['language']) ?? usualPreferences.language,
    theme: themes.find((each) => each === raw['theme']) ?? usualPreferences.theme,
    keys: keysFrom(raw['keys']),
    singleKeys: raw['singleKeys'] === true,
    ticketPaper: typeof raw['ticketPaper'] === 'string' ? raw['ticketPaper'] : '',
  };
}

export function keptPreferences(): Preferences {
  try {
    return preferencesFrom(localStorage.getItem(PLACE));
  } catch {
    return usualPreferences;
  }
}

/** A browser that keeps nothing still works; it only forgets. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(preferences));
  } catch {
    // Storage is full or forbidden.
  }
}

function object(text: string | null): Record<string, unknown> {
  try {
    const raw: unknown = JSON.parse(text ?? '{}');
    return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
