import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { NumberPlate } from '@cherha/shared/ui/number-plate.tsx';
import { deskName, isLive, serviceName, waitingCount, type Hall } from '../hall.ts';
import { PanicNow } from '../panic/panic-everywhere.tsx';
import { breakInShort } from '../work/break-note.tsx';
import { ActionButton } from '../work/action-button.tsx';
import type { Standing } from '../work/actions.ts';
import { runningTime } from '../work/durations.ts';
import type { Offer, Offers } from '../work/offers.ts';
import type { AnswerShown } from '../work/work-screen.tsx';
import './compact.css';
import { FullButton } from './full-button.tsx';

/** The desk beside other programs, 360 by 200: who is here, the next thing to do, how many wait. */
export function CompactScreen({
  hall,
  standing: { desk, visitor },
  offers,
  answer,
  onPress,
}: {
  hall: Hall;
  standing: Standing;
  offers: Offers;
  answer: AnswerShown;
  onPress: (offer: Offer) => void;
}) {
  const say = useSay();
  const words = useWords();
  const since = visitor && (visitor.status === 'serving' ? visitor.startedAt : visitor.calledAt);
  const note = visitor && hall.view.notes[visitor.id];
  const button = (wish: keyof Offers) => (
    <ActionButton offer={offers[wish]} pending={answer.pending} onPress={onPress} />
  );
  return (
    <main className="compact" data-fixed data-state={visitor?.status ?? 'free'}>
      <header className="compact-head">
        <h1>{deskName(say, desk)}</h1>
        <FullButton />
        <output data-live={isLive(hall)}>
          {isLive(hall)
            ? say('desk.compact.waiting', { count: waitingCount(desk) })
            : say(hall.link === 'silent' ? 'desk.link.silent' : 'desk.link.lost')}
        </output>
      </header>
      <div className="compact-now">
        {visitor && since !== undefined ? (
          <>
            <NumberPlate
              number={visitor.number}
              tone={visitor.status === 'called' ? 'call' : 'plain'}
            />
            <p>
              {say(`desk.visitor.${visitor.status}`)}
              <strong>{runningTime(since, hall.now)}</strong>
            </p>
            {note ? (
              <p className="compact-note" title={note.text}>
                <span>{say('more.note.title')}:</span> {note.text}
              </p>
            ) : (
              <p className="compact-note">{words(serviceName(hall, visitor.serviceId))}</p>
            )}
          </>
        ) : (
          <p>
            {desk.break
              ? breakInShort(desk.break, hall.view.timeZone, say)
              : say('desk.visitor.nobody')}
          </p>
        )}
      </div>
      <div className="compact-acts">
        {button('main')}
        {visitor?.status === 'called' && button('markNoShow')}
        {visitor?.status === 'serving' && button('finishAndCall')}
      </div>
      <footer className="compact-foot">
        <output className="compact-answer" data-tone={answer.told?.tone}>
          {answer.told?.text(say)}
        </output>
        <PanicNow />
      </footer>
    </main>
  );
}
