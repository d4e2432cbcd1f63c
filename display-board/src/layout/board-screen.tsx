import './board.css';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { BoardView } from '@cherha/shared/views/board-view.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { BoardHeader } from './board-header.tsx';
import { CalledList, EarlierList, NobodyCalled, SaidAloud } from './called-list.tsx';
import { callsInHall, type Announcing } from './calls-in-hall.ts';
import type { Sound } from './chime.ts';
import { NoServer } from './no-server.tsx';
import { ServicesOff, ShelterNotice } from './hard-day.tsx';
import { WaitingList } from './waiting-list.tsx';

/** What surrounds the calls: the hour, whether the server is heard, and whether there is sound. */
export interface HallNow {
  readonly time: Instant;
  readonly stale: boolean;
  readonly sound: Sound;
}

/** The poster of the hall: who goes where now, who went before, how many wait. */
export function BoardScreen({
  view,
  announcing,
  hall,
}: {
  view: BoardView;
  announcing: Announcing;
  hall: HallNow;
}) {
  const say = useSay();
  const words = useWords();
  const { large, earlier } = callsInHall(view.calls, announcing);
  return (
    <div className="board">
      <BoardHeader name={words(view.centreName)} timeZone={view.timeZone} hall={hall} />
      <main className="board-calls">
        <h2 className="only-heard">{say('board.called')}</h2>
        {view.airRaid ? (
          <ShelterNotice airRaid={view.airRaid} timeZone={view.timeZone} />
        ) : large.length > 0 ? (
          <CalledList calls={large} announcing={announcing} />
        ) : (
          <NobodyCalled />
        )}
        {!view.airRaid && earlier.length > 0 && <EarlierList calls={earlier} />}
        <SaidAloud call={announcing.now} />
      </main>
      {view.off.length > 0 && <ServicesOff off={view.off} />}
      {hall.stale ? (
        <NoServer at={view.at} timeZone={view.timeZone} />
      ) : (
        <WaitingList waiting={view.waiting} inAll={view.waitingInAll} />
      )}
    </div>
  );
}
