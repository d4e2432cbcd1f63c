import type { DeskCommand } from '@cherha/shared/domain/commands.ts';
import type { PadRefusedView, PeopleView } from '@cherha/shared/protocol/messages.ts';
import { ask } from '@cherha/shared/protocol/ask.ts';
import { useClock } from '@cherha/shared/ui/use-clock.ts';
import { useServerView } from '@cherha/shared/ui/use-server-view.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import type { OwnDayView } from '@cherha/shared/views/own-day-view.ts';
import { useEffect, useState } from 'react';
import type { Hall } from './hall.ts';
import { HelpEverywhere } from './help/help-everywhere.tsx';
import { wishesWhere } from './keys/key-map.ts';
import { KeysDialog } from './keys/keys-dialog.tsx';
import { Frame } from './parts/frame.tsx';
import { usePage } from './parts/use-page.ts';
import { PanicEverywhere } from './panic/panic-everywhere.tsx';
import { Room } from './room.tsx';
import { JoiningScreen } from './session/joining-screen.tsx';
import type { DeskSocket } from './session/use-session.ts';
import { hasSeveral } from './work/current-visitor.ts';

/** Behind the door: draws what the server says and asks it for what is pressed. */
export function SignedInDesk({
  socket,
  onEnded,
  onSignOut,
}: {
  socket: DeskSocket;
  onEnded: () => void;
  onSignOut: () => Promise<unknown>;
}) {
  const { link, views } = useServerView<DeskView | PeopleView | OwnDayView | PadRefusedView>(
    socket,
  );
  const now = useClock(views.desk?.at);
  const page = usePage();
  const [keysOpen, setKeysOpen] = useState(false);
  const refused = typeof link === 'object' ? link.refused : undefined;

  useEffect(() => {
    if (refused === 'not-signed-in') onEnded();
  }, [refused, onEnded]);

  if (refused === 'protocol-differs') return <JoiningScreen trouble="outdated" />;
  if (!views.desk || !views.people || now === undefined)
    return <JoiningScreen trouble={link === 'joining' ? undefined : 'unreachable'} />;

  const { desk: view, people, ownDay: day, padRefused } = views;
  const hall: Hall = {
    view,
    people,
    now,
    link,
    ...(day && { day }),
    ...(padRefused && { padRefused }),
  };
  const askOne = (command: DeskCommand) => ask(socket, command);
  return (
    <HelpEverywhere hall={hall} askOne={askOne}>
      <PanicEverywhere hall={hall} askOne={askOne}>
        <Frame
          hall={hall}
          page={page}
          onKeys={() => setKeysOpen(true)}
          onSignOut={() => void onSignOut()}
        >
          <Room socket={socket} hall={hall} page={page} onEnded={onEnded} />
          {keysOpen && (
            <KeysDialog
              wishes={wishesWhere(hasSeveral(hall.view.rules) ? 'several' : 'one').filter(
                (wish) => view.panic || wish !== 'panic',
              )}
              onClose={() => setKeysOpen(false)}
            />
          )}
        </Frame>
      </PanicEverywhere>
    </HelpEverywhere>
  );
}
