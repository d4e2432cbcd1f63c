import type { DeskId, StaffId } from '@cherha/shared/domain/ids.ts';
import { useState } from 'react';
import { deskOf, myDesk, nameOf, type Hall } from '../hall.ts';
import type { Told } from '../work/told.ts';

export interface TakenAway {
  readonly number: string;
  readonly by: StaffId;
}

/** My window is somebody else's since the last view: said once, until I sit somewhere again. */
export function useTakenAway(hall: Hall): TakenAway | undefined {
  const mine = myDesk(hall)?.id;
  const [before, setBefore] = useState<DeskId | undefined>(mine);
  if (mine !== undefined && mine !== before) setBefore(mine);
  if (mine !== undefined || before === undefined) return undefined;
  const lost = deskOf(hall, before);
  return lost?.operator && { number: lost.number, by: lost.operator };
}

export const toldTakenAway = (hall: Hall, lost: TakenAway | undefined): Told | undefined =>
  lost && {
    tone: 'refused',
    text: (say) =>
      say('desk.choose.takenFromYou', { number: lost.number, name: nameOf(hall, lost.by) }),
  };
