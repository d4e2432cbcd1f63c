import '../layout/board.css';
import './windows.css';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { UrgentSign } from '@cherha/shared/ui/urgent-sign.tsx';
import { NumberPlate } from '@cherha/shared/ui/number-plate.tsx';
import type { BoardView } from '@cherha/shared/views/board-view.ts';
import type { BoardWindow } from '@cherha/shared/views/board-windows.ts';
import type { HallNow } from '../layout/board-screen.tsx';
import { noticesNow, Notices } from '../layout/notices.tsx';
import { ShelterNotice } from '../layout/hard-day.tsx';
import { windowTone } from './window-tone.ts';

/** The small display above one window: its number, and whether it is free, calls, serves or rests. */
export function WindowScreen({
  view,
  window: { number, place, state, tickets },
  hall,
}: {
  view: BoardView;
  window: BoardWindow;
  hall: HallNow;
}) {
  const say = useSay();
  return (
    <main className="window" data-state={state} data-tone={windowTone(state)}>
      <header className="window-name">
        <span className="window-place">{say(`board.place.${place}.over`)}</span>
        <span className="window-number" data-length={number.length}>
          {number}
        </span>
      </header>
      {view.airRaid ? (
        <ShelterNotice airRaid={view.airRaid} timeZone={view.timeZone} />
      ) : (
        <output className="window-now">
          <span className="window-state">{say(`board.state.${state}`)}</span>
          {tickets.slice(0, 2).map((ticket) => (
            <NumberPlate key={ticket} number={ticket} />
          ))}
        </output>
      )}
      <Notices
        notices={noticesNow(view.notices, hall.time)}
        time={hall.time}
        room={view.airRaid ? 'beside-raid' : 'small'}
      />
      {hall.stale && (
        <p className="window-stale" role="alert">
          <UrgentSign of="lost" /> {say('board.noServer')}
        </p>
      )}
    </main>
  );
}
