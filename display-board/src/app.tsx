import type { Instant } from '@cherha/shared/domain/ids.ts';
import { unreachable } from '@cherha/shared/domain/result.ts';
import { businessDay } from '@cherha/shared/domain/time.ts';
import type { MediaView } from '@cherha/shared/protocol/media.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { viewOfZone } from '@cherha/shared/views/board-zone.ts';
import type { Sound } from './announcing/chime.ts';
import type { Face } from './face.ts';
import { BoardScreen, type HallNow } from './layout/board-screen.tsx';
import type { Announcing } from './layout/calls-in-hall.ts';
import { HallMedia } from './media/hall-media.tsx';
import { useCalm } from './media/use-calm.ts';
import { useMedia } from './media/use-media.ts';
import { NoticeScreen } from './notice-screen.tsx';
import { layoutAt, windowNamed, type PlaceOnWall } from './place-on-wall.ts';
import { WindowScreen } from './windows/window-screen.tsx';
import { WindowsWall } from './windows/windows-wall.tsx';

interface AppProps {
  readonly face: Exclude<Face, { is: 'not-paired' }>;
  readonly place: PlaceOnWall;
  readonly announcing: Announcing;
  readonly hall: {
    readonly time: Instant | undefined;
    readonly sound: Sound;
    readonly name?: string | undefined;
  };
  /** Whether this hour has sound at all. */
  readonly isLoud: boolean;
  /** What the server told of the pictures by itself. */
  readonly mediaTold?: MediaView | undefined;
}

/** From what the board is to the one screen that shows it. */
export function App({ face, hall: { time, sound, name }, ...shown }: AppProps) {
  switch (face.is) {
    case 'calls': {
      const hall = { time: time ?? face.view.at, stale: face.stale, sound, name };
      return <InPlace view={face.view} hall={hall} {...shown} />;
    }
    case 'joining':
    case 'no-server':
    case 'outdated':
      return <NoticeScreen about={face.is} />;
    default:
      return unreachable(face);
  }
}

function InPlace({
  place,
  view,
  announcing,
  hall,
  isLoud,
  mediaTold,
}: Omit<AppProps, 'face' | 'hall'> & { view: (Face & { is: 'calls' })['view']; hall: HallNow }) {
  const say = useSay();
  const { layout, unknown } = layoutAt(place, view);
  const zone = viewOfZone(view, layout);
  const settings = view.hall.media;
  const media = useMedia(settings, businessDay(hall.time, view.timeZone), {
    wanted: layout.parts.includes('media') && place.is === 'board',
    told: mediaTold,
  });
  const isCalling = announcing.now !== undefined || announcing.highlighted.length > 0;
  const hasPicture = useCalm(media.file !== undefined, { isCalling });
  if (place.is === 'window') {
    const window = windowNamed(view, place.name);
    return window ? (
      <WindowScreen view={view} window={window} hall={hall} />
    ) : (
      <NoticeScreen about="no-window" name={place.name} />
    );
  }
  if (place.is === 'windows') return <WindowsWall view={zone} layout={layout} hall={hall} />;
  return (
    <>
      {unknown !== undefined && (
        <p className="board-unknown" role="alert">
          {say('board.noBoard', { asked: unknown })}
        </p>
      )}
      <BoardScreen
        view={zone}
        layout={layout}
        announcing={announcing}
        hall={hall}
        media={
          hasPicture && (
            <HallMedia
              media={media}
              seconds={settings.seconds}
              isLoud={isLoud && announcing.now === undefined}
            />
          )
        }
      />
    </>
  );
}
