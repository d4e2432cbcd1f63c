import type { Instant } from '@cherha/shared/domain/ids.ts';
import { unreachable } from '@cherha/shared/domain/result.ts';
import { BoardScreen } from './board-screen.tsx';
import type { Announcing } from './calls-in-hall.ts';
import type { Sound } from './chime.ts';
import type { Face } from './face.ts';
import { NoticeScreen } from './notice-screen.tsx';

/** From what the board is to the one screen that shows it. */
export function App({
  face,
  announcing,
  hall: { time, sound },
}: {
  face: Exclude<Face, { is: 'not-paired' }>;
  announcing: Announcing;
  hall: { time: Instant | undefined; sound: Sound };
}) {
  switch (face.is) {
    case 'calls':
      return (
        <BoardScreen
          view={face.view}
          announcing={announcing}
          hall={{ time: time ?? face.view.at, stale: face.stale, sound }}
        />
      );
    case 'joining':
    case 'no-server':
    case 'outdated':
      return <NoticeScreen about={face.is} />;
    default:
      return unreachable(face);
  }
}
