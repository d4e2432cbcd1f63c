import { ask } from '@cherha/shared/protocol/ask.ts';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { useState } from 'react';
import { MoreDialog } from '../more/more-dialog.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { isLive, type Hall } from '../hall.ts';
import type { DeskSocket } from '../session/use-session.ts';
import { useSettings } from '../settings/settings-context.tsx';
import { stateKey } from './actions.ts';
import { offersNow } from './offers.ts';
import { standingOf } from './standing.ts';
import { usePressing } from './use-pressing.ts';
import { WorkScreen } from './work-screen.tsx';

/** The working screen joined to the server and to the keyboard. */
export function Work({ socket, hall, desk }: { socket: DeskSocket; hall: Hall; desk: DeskSeen }) {
  const { preferences } = useSettings();
  const { pending, told, press } = usePressing(
    { deskId: desk.id, view: hall.view, state: stateKey(desk) },
    (command) => ask(socket, command),
  );
  const offers = offersNow(standingOf(hall, desk), isLive(hall) ? 'live' : 'lost');
  const [moreOpen, setMoreOpen] = useState(false);
  useKeys(preferences, (wish) => void (moreOpen || press(offers[wish])));

  return (
    <>
      <WorkScreen
        hall={hall}
        desk={desk}
        offers={offers}
        answer={{ pending, told }}
        onPress={(offer) => void press(offer)}
        onMore={() => setMoreOpen(true)}
      />
      {moreOpen && (
        <MoreDialog
          hall={hall}
          desk={desk}
          askOne={(command) => ask(socket, command)}
          onClose={() => setMoreOpen(false)}
        />
      )}
    </>
  );
}
