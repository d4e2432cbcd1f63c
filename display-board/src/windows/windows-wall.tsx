import '../layout/board.css';
import './windows.css';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { NumberPlate } from '@cherha/shared/ui/number-plate.tsx';
import type { BoardLayout } from '@cherha/shared/domain/hall-settings.ts';
import type { BoardView } from '@cherha/shared/views/board-view.ts';
import type { BoardWindow } from '@cherha/shared/views/board-windows.ts';
import { BoardHeader } from '../layout/board-header.tsx';
import type { HallNow } from '../layout/board-screen.tsx';
import { ServicesOff, ShelterNotice } from '../layout/hard-day.tsx';
import { NoServer } from '../layout/no-server.tsx';
import { noticesNow, Notices } from '../layout/notices.tsx';
import { WaitingList } from '../layout/waiting-list.tsx';
import { windowTone } from './window-tone.ts';

/**
 * The wall of reception: every window and what it does now, at a glance; numbers and places alone.
 * Until calls go on after an air raid no window awaits anybody, and the way to the shelter stands here.
 */
export function WindowsWall({
  view,
  layout,
  hall,
}: {
  view: BoardView;
  layout: BoardLayout;
  hall: HallNow;
}) {
  const words = useWords();
  const notices = noticesNow(view.notices, hall.time);
  const isUrgent = notices.some(({ severity }) => severity === 'emergency');
  const said = (
    <Notices notices={notices} time={hall.time} room={view.airRaid ? 'beside-raid' : 'small'} />
  );
  return (
    <div className="board wall">
      <BoardHeader
        name={words(layout.heading ?? view.centreName)}
        accent={layout.accent}
        timeZone={view.timeZone}
        hall={hall}
      />
      {!view.airRaid && said}
      {view.airRaid ? (
        <main className="wall-raid">
          <ShelterNotice airRaid={view.airRaid} timeZone={view.timeZone} />
        </main>
      ) : (
        <EveryWindow windows={view.windows} />
      )}
      {view.airRaid && said}
      {view.off.length > 0 && <ServicesOff off={view.off} />}
      {hall.stale ? (
        <NoServer at={view.at} timeZone={view.timeZone} name={hall.name} />
      ) : (
        !(view.airRaid && (isUrgent || view.airRaid.allClearAt === undefined)) && (
          <WaitingList
            waiting={view.waiting}
            inAll={view.waitingInAll}
            waits="shown"
            time={hall.time}
          />
        )
      )}
    </div>
  );
}

function EveryWindow({ windows }: { windows: readonly BoardWindow[] }) {
  const say = useSay();
  return (
    <main className="wall-windows">
      <h2 className="only-heard">{say('board.windows')}</h2>
      <ul data-rows={rowsFor(windows.length)}>
        {windows.map(({ deskId, number, place, state, tickets }) => (
          <li key={deskId} data-state={state} data-tone={windowTone(state)}>
            <span className="wall-number" data-place={place}>
              <span className={place === 'window' ? 'only-heard' : 'wall-place'}>
                {say(`board.place.${place}.over`)}{' '}
              </span>
              {number}
            </span>
            <span className="wall-tickets">
              {tickets.slice(0, 2).map((ticket) => (
                <NumberPlate key={ticket} number={ticket} />
              ))}
            </span>
            <span className="wall-state">{say(`board.state.${state}`)}</span>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** The fewer windows, the larger their rows: by how many there are alone, so that no call moves anything. */
export function rowsFor(windows: number): 'few' | 'some' | 'usual' | 'many' {
  if (windows <= 6) return 'few';
  if (windows <= 12) return 'some';
  return windows <= 20 ? 'usual' : 'many';
}
