import { useSay } from '@cherha/shared/ui/language.tsx';
import type { TicketId } from '@cherha/shared/domain/ids.ts';
import { CompactButton } from '../compact/compact-button.tsx';
import { deskName, type Hall } from '../hall.ts';
import type { Open } from '../more/use-more.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { ActionArea } from './action-area.tsx';
import { DesksPanel } from './desks-panel.tsx';
import type { Standing } from './actions.ts';
import { hasSeveral } from './current-visitor.ts';
import type { Offer, Offers } from './offers.ts';
import { OwnDayPanel } from './own-day-panel.tsx';
import { PapersPanel } from './papers-panel.tsx';
import { PrintingPanel } from './printing-panel.tsx';
import type { Told } from './told.ts';
import type { Pressed } from './use-pressing.ts';
import { VisitorsHere } from './visitors-here.tsx';
import { VisitorCard } from './visitor-card.tsx';
import { WaitingPanel } from './waiting-panel.tsx';
import './work.css';
import './visitor.css';
import './visitors-here.css';
import './actions.css';
import './waiting.css';
import './hall.css';

export interface AnswerShown {
  readonly pending: Pressed | undefined;
  readonly told: Told | undefined;
}

/** A whole day's screen: who is at my window, what can be done, who waits, what the others do. */
export function WorkScreen({
  hall,
  standing,
  offers,
  answer,
  onChoose,
  onPress,
  onOpen,
}: {
  hall: Hall;
  standing: Standing;
  offers: Offers;
  answer: AnswerShown;
  onChoose: (id: TicketId) => void;
  onPress: (offer: Offer) => void;
  onOpen: Open;
}) {
  const say = useSay();
  const { desk, visitor } = standing;
  const visitors = hasSeveral(standing.rules, desk) ? 'several' : 'one';
  return (
    <main className="work" data-fixed>
      <section className="work-mine" aria-labelledby="my-desk">
        <div className="work-head">
          <PageTitle id="my-desk">{deskName(say, desk)}</PageTitle>
          {visitors === 'several' && (
            <VisitorsHere visitors={desk.visitors} current={visitor} onChoose={onChoose} />
          )}
          <CompactButton />
        </div>
        <VisitorCard
          hall={hall}
          visitor={visitor}
          onBreak={desk.break}
          onCheck={() => onOpen('check')}
        />
        <ActionArea
          visitors={visitors}
          standing={standing}
          offers={offers}
          answer={answer}
          onPress={onPress}
          onOpen={onOpen}
        />
      </section>
      <WaitingPanel hall={hall} desk={desk} />
      <div className="work-hall">
        <DesksPanel hall={hall} mine={desk.id} />
        <PapersPanel hall={hall} />
        <PrintingPanel hall={hall} />
        <OwnDayPanel hall={hall} />
      </div>
    </main>
  );
}
