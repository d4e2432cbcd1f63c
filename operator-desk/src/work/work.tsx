import { ask } from '@cherha/shared/protocol/ask.ts';
import type { TicketId } from '@cherha/shared/domain/ids.ts';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { useState } from 'react';
import { MoreDialog } from '../more/more-dialog.tsx';
import { useMore, type Open } from '../more/use-more.ts';
import { toldMoved } from './moved-words.ts';
import { isForm, wishesWhere } from '../keys/key-map.ts';
import type { Opened } from '../choosing/use-opened.ts';
import { useKeys } from '../keys/use-keys.ts';
import { whyNoForm } from './actions.ts';
import { CompactScreen } from '../compact/compact-screen.tsx';
import { isCompact } from '../parts/compact.ts';
import { comingBackTo, isLive, type Hall } from '../hall.ts';
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
import { standingOf, type Missed } from './standing.ts';
import { toldByPad, toldNoRoom, toldPromised, toldWhyOff } from './told.ts';
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
  const [missed, setMissed] = useState<Missed>();
  const standing = standingOf(hall, desk, { visitor, missed });
  const { pending, told, press, tell } = usePressing(
    {
      view: hall.view,
      standing,
      warning: ({ action }) => {
        const back = comingBackTo(hall, desk);
        return action === 'leaveDesk' && back.length > 0
          ? toldPromised(back.map(({ number }) => number))
          : undefined;
      },
    },
    async (command) => {
      const answered = await ask(socket, command);
      const marked = answered.ok && answered.value.find(({ type }) => type === 'noShowMarked');
      if (marked && marked.type === 'noShowMarked') setMissed(marked);
      return answered;
    },
  );
  const answer = { pending, told: told ?? news };
  const { padRefused } = hall;
  const [padHeard, setPadHeard] = useState(padRefused);
  if (padRefused && padRefused !== padHeard) {
    setPadHeard(padRefused);
    if (padRefused.deskId === desk.id) tell(toldByPad(padRefused));
  }
  const offers = offersNow(standing, isLive(hall) ? 'live' : 'lost');
  const more = useMore(desk, visitor, async (command) => {
    const answered = await ask(socket, command);
    if (answered.ok) {
      onHeard();
      tell(toldMoved(hall, desk.id, answered.value));
    }
    return answered;
  });
  const pressed = (offer: Offer): void => {
    onHeard();
    if (offer.opens && !isCompact()) more.open(offer.opens);
    else void press(offer);
  };
  /** A form that would come to nothing is not opened: why is said where every press is answered. */
  const open: Open = (wanted) => {
    const why = wanted && wanted !== 'check' && whyNoForm(wanted, standing);
    if (why) tell(toldWhyOff(why));
    else if (isCompact()) tell(toldNoRoom);
    else more.open(wanted);
  };
  const choose = (id: TicketId | undefined): void => id && setChoice(choosing(desk, id));
  const visitors = hasSeveral(hall.view.rules, desk) ? 'several' : 'one';

  useKeys(preferences, (wish) => {
    if (more.moreFor || !wishesWhere(visitors).includes(wish)) return;
    if (wish === 'more') open();
    else if (isForm(wish)) open(wish);
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
        onOpen={open}
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
