import type { DeskId } from '@cherha/shared/domain/ids.ts';
import { useState } from 'react';
import { deskName, myDesk, nameOf, type Hall } from '../hall.ts';
import type { Told } from '../work/told.ts';

/** D10: somebody has opened my window for me: said until my first press there. */
export interface Opened {
  readonly news: Told | undefined;
  readonly onHeard: () => void;
}

export function useOpened(hall: Hall): Opened {
  const desk = myDesk(hall);
  const [heardAt, setHeardAt] = useState<DeskId>();
  if (heardAt !== undefined && heardAt !== desk?.id) setHeardAt(undefined);
  return {
    news: desk && desk.id !== heardAt ? toldOpened(hall) : undefined,
    onHeard: () => setHeardAt(desk?.id),
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
