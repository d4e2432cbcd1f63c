import { useSay } from '@cherha/shared/ui/language.tsx';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import type { Hall } from '../hall.ts';
import { PageTitle } from '../parts/page-title.tsx';
import type { Action } from './actions.ts';
import { ActionArea } from './action-area.tsx';
import { DesksPanel } from './desks-panel.tsx';
import { standingOf } from './standing.ts';
import type { Offer, Offers } from './offers.ts';
import { PapersPanel } from './papers-panel.tsx';
import { PrintingPanel } from './printing-panel.tsx';
import type { Told } from './told.ts';
import { VisitorCard } from './visitor-card.tsx';
import { WaitingPanel } from './waiting-panel.tsx';
import './work.css';

export interface AnswerShown {
  readonly pending: Action | undefined;
  readonly told: Told | undefined;
}

/** A whole day's screen: who is at my window, what can be done, who waits, what the others do. */
export function WorkScreen({
  hall,
  desk,
  offers,
  answer,
  onPress,
  onMore,
}: {
  hall: Hall;
  desk: DeskSeen;
  offers: Offers;
  answer: AnswerShown;
  onPress: (offer: Offer) => void;
  onMore: () => void;
}) {
  const say = useSay();
  const { undoSecondsLeft } = standingOf(hall, desk);
  return (
    <main className="work">
      <section className="work-mine" aria-labelledby="my-desk">
        <PageTitle id="my-desk">{say('desk.place.numbered', { number: desk.number })}</PageTitle>
        <VisitorCard hall={hall} visitor={desk.visitors[0]} others={desk.visitors.slice(1)} />
        <ActionArea
          offers={offers}
          answer={answer}
          undoSecondsLeft={undoSecondsLeft}
          onPress={onPress}
          onMore={onMore}
        />
      </section>
      <WaitingPanel hall={hall} desk={desk} />
      <div className="work-hall">
        <DesksPanel hall={hall} mine={desk.id} />
        <PapersPanel hall={hall} />
        <PrintingPanel hall={hall} />
      </div>
    </main>
  );
}
