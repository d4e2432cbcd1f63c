import './board.css';
import './calls.css';
import './parts.css';
import type { BoardLayout, BoardPart } from '@cherha/shared/domain/hall-settings.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { BoardView } from '@cherha/shared/views/board-view.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { ReactNode } from 'react';
import type { Sound } from '../announcing/chime.ts';
import { BoardHeader } from './board-header.tsx';
import { CalledList, EarlierList, NobodyCalled, SaidAloud } from './called-list.tsx';
import {
  callsInHall,
  LARGE_BESIDE_MEDIA,
  LARGE_SHOWN,
  shownOfEarlier,
  type Announcing,
} from './calls-in-hall.ts';
import { ServicesOff, ShelterNotice } from './hard-day.tsx';
import { NoServer } from './no-server.tsx';
import { Notices, noticesNow } from './notices.tsx';
import { ParkedList } from './parked-list.tsx';
import { EARLIER_IN_ONE_ROW, useSteadyPlaces } from './steady-places.ts';
import { Ticker } from './ticker.tsx';
import { WaitingList } from './waiting-list.tsx';

/** What surrounds the calls: the hour, whether the server is heard, and whether there is sound. */
export interface HallNow {
  readonly time: Instant;
  readonly stale: boolean;
  readonly sound: Sound;
  /** How staff know this screen; told where something is wrong with it. */
  readonly name?: string | undefined;
}

export interface BoardScreenProps {
  /** Of this board's own zone. */
  readonly view: BoardView;
  readonly layout: BoardLayout;
  readonly announcing: Announcing;
  readonly hall: HallNow;
  /** Pictures and video; where there are none, the calls take their room. */
  readonly media?: ReactNode;
}

/** The poster of the hall: who goes where now, who went before, how many wait, what the centre says. */
export function BoardScreen({ view, layout, announcing, hall, media }: BoardScreenProps) {
  const words = useWords();
  const has = (part: BoardPart): boolean => layout.parts.includes(part);
  const notices = noticesNow(view.notices, hall.time);
  const isUrgent = notices.some(({ severity }) => severity === 'emergency');
  const isQuiet = !isUrgent && !view.airRaid;
  const isRaid = view.airRaid !== undefined && view.airRaid.allClearAt === undefined;
  const hasMedia = has('media') && Boolean(media) && isQuiet;
  const hasTicker = has('ticker') && isQuiet && !hall.stale && notices.length === 0;
  const isFull = hasTicker || notices.length > 0 || view.parked.length > 0;
  const said = (
    <Notices notices={notices} time={hall.time} room={view.airRaid ? 'beside-raid' : 'large'} />
  );
  return (
    <div className="board" data-full={isFull && !hasMedia}>
      <BoardHeader
        name={words(layout.heading ?? view.centreName)}
        accent={layout.accent}
        clock={has('clock') ? 'shown' : 'hidden'}
        timeZone={view.timeZone}
        hall={hall}
      />
      {!view.airRaid && said}
      <div className="board-middle" data-media={hasMedia}>
        <HallCalls
          view={view}
          layout={layout}
          announcing={announcing}
          hall={hall}
          room={isUrgent ? 'least' : hasMedia ? 'beside-media' : isFull ? 'less' : 'most'}
        />
        {hasMedia && <aside className="board-media">{media}</aside>}
      </div>
      {view.airRaid && said}
      {view.off.length > 0 && <ServicesOff off={view.off} />}
      {hall.stale ? (
        <NoServer at={view.at} timeZone={view.timeZone} name={hall.name} />
      ) : (
        // Nobody counts queues in a raid: the way has their room.
        has('waiting') &&
        !isUrgent &&
        !isRaid && (
          <WaitingList
            waiting={view.waiting}
            inAll={view.waitingInAll}
            waits={has('forecast') ? 'shown' : 'hidden'}
            time={hall.time}
          />
        )
      )}
      {hasTicker && <Ticker texts={layout.ticker} time={hall.time} timeZone={view.timeZone} />}
    </div>
  );
}

/** How much of the screen is left for the calls, when everything else has its place. */
type Room = 'most' | 'less' | 'beside-media' | 'least';

/**
 * The calls themselves are on every board; in an air raid the way to the shelter takes their place.
 * Without the server nobody knows that nobody is called: then nothing stands here.
 */
function HallCalls({
  view: { calls, airRaid, parked, timeZone },
  layout,
  announcing,
  hall: { time, stale },
  room,
}: Omit<BoardScreenProps, 'media'> & { room: Room }) {
  const say = useSay();
  const largeShown = room === 'beside-media' ? LARGE_BESIDE_MEDIA : LARGE_SHOWN;
  const { large, earlier } = callsInHall(calls, announcing, largeShown);
  const places = useSteadyPlaces({
    large: large.length,
    earlier: earlier.length,
    lit: announcing.highlighted.map(({ callId }) => callId),
  });
  const hasMore = !airRaid && room !== 'least';
  return (
    <main className="board-calls">
      <h2 className="only-heard">{say('board.called')}</h2>
      {airRaid ? (
        <ShelterNotice airRaid={airRaid} timeZone={timeZone} />
      ) : large.length > 0 ? (
        <CalledList calls={large} places={places.large} announcing={announcing} />
      ) : (
        !stale && <NobodyCalled />
      )}
      {hasMore && (
        <div
          className="board-rest"
          data-both={parked.length > 0}
          data-reserved={layout.parts.includes('earlier') && room === 'most' && large.length > 0}
        >
          {layout.parts.includes('earlier') && earlier.length > 0 && (
            <EarlierList
              calls={shownOfEarlier(
                earlier,
                room === 'most' ? places.earlier : (layout.columns ?? EARLIER_IN_ONE_ROW),
              )}
              columns={parked.length > 0 || room === 'beside-media' ? undefined : layout.columns}
            />
          )}
          {parked.length > 0 && <ParkedList parked={parked} time={time} />}
        </div>
      )}
      <SaidAloud call={announcing.now} />
    </main>
  );
}
