import { dayInWords, timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { HallNow } from './board-screen.tsx';

/** Whose hall this is, the day in words, the hour; and quietly, when the board cannot be heard. */
export function BoardHeader({
  name,
  timeZone,
  hall,
}: {
  name: string;
  timeZone: string;
  hall: HallNow;
}) {
  const say = useSay();
  return (
    <header className="board-header">
      <h1>{name}</h1>
      {hall.sound === 'blocked' && (
        <button type="button" className="board-sound">
          {say('board.allowSound')}
        </button>
      )}
      {hall.sound === 'missing' && <p className="board-sound">{say('board.noSound')}</p>}
      <p className="board-day">{dayInWords(hall.time, timeZone, say.language)}</p>
      <p className="board-clock">{timeOfDay(hall.time, timeZone)}</p>
    </header>
  );
}
