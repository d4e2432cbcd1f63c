import { ask } from '@cherha/shared/protocol/ask.ts';
import type { TicketId } from '@cherha/shared/domain/ids.ts';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { useState } from 'react';
import { MoreDialog } from '../more/more-dialog.tsx';
import { useMore } from '../more/use-more.ts';
import { toldMoved } from './moved-words.ts';
import { wishesWhere } from '../keys/key-map.ts';
import type { Opened } from '../choosing/use-opened.ts';
import { useKeys } from '../keys/use-keys.ts';
import { CompactScreen } from '../compact/compact-screen.tsx';
import { isCompact } from '../parts/compact.ts';
import { isLive, type Hall } from '../hall.ts';
import type { DeskSocket } from '../session/use-session.ts';
import { useSettings } from '../settings/settings-context.tsx';
import {
  choosing,
  currentVisitor,
  hasSeveral,
  visitorAfter,
  type Choice,
} from './current-visitor.ts';
import { offersNow, type Offer } from './offers.ts';
import { standingOf } from './standing.ts';
import { toldByPad } from './told.ts';
import { usePressing } from './use-pressing.ts';
import { WorkScreen } from './work-screen.tsx';

/** The working screen joined to the server and to the keyboard. */
export function Work({
  socket,
  hall,
  desk,
  news,
  onHeard,
}: {
  socket: DeskSocket;
  hall: Hall;
  desk: DeskSeen;
} & Opened) {
  const { preferences } = useSettings();
  const [choice, setChoice] = useState<Choice>();
  const visitor = currentVisitor(desk, choice);
  const standing = standingOf(hall, desk, visitor);
  const { pending, told, press, tell } = usePressing({ view: hall.view, standing }, (command) =>
    ask(socket, command),
  );
  const answer = { pending, told: told ?? news };
  const { padRefused } = hall;
  const [padHeard, setPadHeard] = useState(padRefused);
  if (padRefused && padRefused !== padHeard) {
    setPadHeard(padRefused);
    if (padRefused.deskId === desk.id) tell(toldByPad(padRefused));
  }
  const pressed = (offer: Offer): void => {
    onHeard();
    void press(offer);
  };
  const offers = offersNow(standing, isLive(hall) ? 'live' : 'lost');
  const more = useMore(desk, visitor, async (command) => {
    const answered = await ask(socket, command);
    if (answered.ok) {
      onHeard();
      tell(toldMoved(hall, desk.id, answered.value));
    }
    return answered;
  });
  const choose = (id: TicketId | undefined): void => id && setChoice(choosing(desk, id));
  const visitors = hasSeveral(hall.view.rules, desk) ? 'several' : 'one';

  useKeys(preferences, (wish) => {
    if (more.moreFor || !wishesWhere(visitors).includes(wish)) return;
    if (wish === 'more') more.open();
    else if (wish === 'note') more.openNote();
    else if (wish === 'otherVisitor') choose(visitorAfter(desk, visitor)?.id);
    else pressed(offers[wish]);
  });

  if (isCompact())
    return (
      <CompactScreen
        hall={hall}
        standing={standing}
        offers={offers}
        answer={answer}
        onPress={pressed}
      />
    );
  return (
    <>
      <WorkScreen
        hall={hall}
        standing={standing}
        offers={offers}
        answer={answer}
        onChoose={choose}
        onPress={pressed}
        onMore={more.open}
        onNote={more.openNote}
      />
      {more.moreFor && (
        <MoreDialog
          hall={hall}
          desk={desk}
          openedFor={more.moreFor}
          draft={more.draft}
          onDraft={more.onDraft}
          askOne={more.askOne}
          onClose={more.close}
        />
      )}
    </>
  );
}
