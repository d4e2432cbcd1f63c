import { createContext, useContext } from 'react';
import type { AccessSeen } from './access-machine.ts';
import { usualSettings, type Theme } from './access-settings.ts';
import type { AccessEvent } from './access-setup.ts';

/** The accessible mode as the screens meet it. */
export interface Access {
  readonly seen: AccessSeen;
  /** The colours that this place was given. */
  readonly theme: Theme;
  /** This screen in sign language, where the centre has it. */
  readonly film: string | undefined;
  /** Whether it has any. */
  readonly hasFilms: boolean;
  readonly send: (event: AccessEvent) => void;
}

export const usualAccessSeen: AccessSeen = {
  mode: 'usual',
  settings: usualSettings,
  wondering: false,
  panel: 'hidden',
  explaining: false,
  byHeadphones: false,
};

export const noAccess: Access = {
  seen: usualAccessSeen,
  theme: 'light',
  film: undefined,
  hasFilms: false,
  send: () => undefined,
};

const TheAccess = createContext<Access>(noAccess);

export const InAccess = TheAccess.Provider;

export const useAccess = (): Access => useContext(TheAccess);
