import { ask } from '@cherha/shared/protocol/ask.ts';
import { useState } from 'react';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { deskOf, isLive, type Hall } from '../hall.ts';
import type { DeskSocket } from '../session/use-session.ts';
import { toldOf, type Told } from '../work/told.ts';
import { ChooseDeskScreen } from './choose-desk-screen.tsx';
import { toldClosed } from './in-my-stead.ts';
import { TakeOverDialog } from './take-over-dialog.tsx';
import { toldTakenAway, type TakenAway } from './use-taken-away.ts';

/** Taking a window: a free one at once, another's only after saying so knowingly. */
export function ChooseDesk({
  socket,
  hall,
  takenAway,
}: {
  socket: DeskSocket;
  hall: Hall;
  takenAway: TakenAway | undefined;
}) {
  const [taking, setTaking] = useState<DeskSeen['id']>();
  const [told, setTold] = useState<Told>();
  const [asked, setAsked] = useState<DeskSeen>();
  const there = asked && deskOf(hall, asked.id);

  const take = async ({ id, operator }: DeskSeen): Promise<void> => {
    setAsked(undefined);
    setTold(undefined);
    setTaking(id);
    const command = {
      type: 'takeDesk',
      deskId: id,
      ...(operator && { instead: operator }),
    } as const;
    const answer = await ask(socket, command);
    setTaking(undefined);
    if (!answer.ok) setTold(toldOf('takeDesk', [answer], id));
  };
  const choose = (desk: DeskSeen): void => {
    if (taking !== undefined || !isLive(hall)) return;
    if (desk.operator) setAsked(desk);
    else void take(desk);
  };

  return (
    <>
      <ChooseDeskScreen
        hall={hall}
        taking={taking}
        told={told ?? toldClosed(hall) ?? toldTakenAway(hall, takenAway)}
        onChoose={choose}
      />
      {asked?.operator && (
        <TakeOverDialog
          hall={hall}
          desk={asked}
          changed={there?.operator !== asked.operator}
          onTake={() => void take(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
