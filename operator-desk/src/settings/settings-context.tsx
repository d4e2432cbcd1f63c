import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { usualPreferences, type Preferences } from './preferences.ts';
import type { Change } from './use-preferences.ts';

interface Settings {
  readonly preferences: Preferences;
  readonly change: Change;
}

const Kept = createContext<Settings>({ preferences: usualPreferences, change: () => undefined });

/** Everything inside knows how this workplace is set, and may change it. */
export function SettingsProvider({
  preferences,
  change,
  children,
}: Settings & { children: ReactNode }) {
  const settings = useMemo(() => ({ preferences, change }), [preferences, change]);
  return <Kept value={settings}>{children}</Kept>;
}

export const useSettings = (): Settings => useContext(Kept);
