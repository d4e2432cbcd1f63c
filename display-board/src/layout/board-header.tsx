import { inkOn, type Colour } from '@cherha/shared/domain/contrast.ts';
import { dayInWords, timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { HallNow } from './board-screen.tsx';

/** Whose hall this is, the day in words, the hour; and quietly, when the board cannot be heard. */
export function BoardHeader({
  name,
  accent,
  clock = 'shown',
  timeZone,
  hall,
}: {
  name: string;
  accent?: Colour | undefined;
  clock?: 'shown' | 'hidden';
  timeZone: string;
  hall: HallNow;
}) {
  const say = useSay();
  return (
    <header
      className="board-header"
      {...(accent && { style: accented(accent), 'data-accent': '' })}
    >
      <h1 data-long={name.length > LONG || undefined}>{name}</h1>
      {hall.sound === 'blocked' && (
        <button type="button" className="board-sound">
          {say('board.allowSound')}
        </button>
      )}
      {hall.sound === 'missing' && <p className="board-sound">{say('board.noSound')}</p>}
      {clock === 'shown' && (
        <>
          <p className="board-day">{dayInWords(hall.time, timeZone, say.language)}</p>
          <p className="board-clock">{timeOfDay(hall.time, timeZone)}</p>
        </>
      )}
    </header>
  );
}

/** So many letters are more than two lines beside the hour. */
const LONG = 90;

/** The letters are black or white, whichever is read better; the door has seen to it that one is. */
const accented = (accent: Colour) => ({ background: accent, color: inkOn(accent) });
