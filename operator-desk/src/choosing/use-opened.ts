import type { DeskId, Instant } from '@cherha/shared/domain/ids.ts';
import { useState } from 'react';
import { deskName, myDesk, nameOf, type Hall } from '../hall.ts';
import type { Told } from '../work/told.ts';
import { toldBreakEnded } from './in-my-stead.ts';

/** D10, D11: what somebody did at my window in my stead: said until my first press there. */
export interface Opened {
  readonly news: Told | undefined;
  readonly onHeard: () => void;
}

export function useOpened(hall: Hall): Opened {
  const desk = myDesk(hall);
  const [heardAt, setHeardAt] = useState<DeskId>();
  const [heardOf, setHeardOf] = useState<Instant>();
  if (heardAt !== undefined && heardAt !== desk?.id) setHeardAt(undefined);
  const breakEnded = desk?.inHerStead && desk.inHerStead.at !== heardOf && toldBreakEnded(hall);
  const opened = desk && desk.id !== heardAt ? toldOpened(hall) : undefined;
  return {
    news: breakEnded || opened,
    onHeard: () => {
      setHeardAt(desk?.id);
      setHeardOf(desk?.inHerStead?.at);
    },
  };
}

export function toldOpened(hall: Hall): Told | undefined {
  const desk = myDesk(hall);
  if (!desk?.openedBy) return undefined;
  const name = nameOf(hall, desk.openedBy);
  return {
    tone: 'done',
    text: (say) => say('desk.done.openedForYou', { place: deskName(say, desk), name }),
  };
}
