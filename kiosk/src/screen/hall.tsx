import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { Words } from '@cherha/shared/domain/catalogue.ts';
import { createContext, useContext } from 'react';
import type { VisitorEvent } from './kiosk-events.ts';

/** What stands round every screen: whose centre it is, what time it is, and who hears a touch. */
export interface Hall {
  readonly centreName: Words | undefined;
  readonly timeZone: string;
  readonly at: Instant | undefined;
  readonly send: (event: VisitorEvent) => void;
}

const TheHall = createContext<Hall>({
  centreName: undefined,
  timeZone: 'Europe/Kyiv',
  at: undefined,
  send: () => undefined,
});

export const InHall = TheHall.Provider;

export const useHall = (): Hall => useContext(TheHall);
