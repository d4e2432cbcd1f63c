import type { BoardView } from '@cherha/shared/views/board-view.ts';
import { shortWaitWords } from '@cherha/shared/text/wait.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';

/** How many wait in all, and for each letter of the tickets. */
export function WaitingList({
  waiting,
  inAll,
  waits,
}: {
  waiting: BoardView['waiting'];
  inAll: number;
  /** Whether each queue's foreseen wait stands beside it. */
  waits: 'shown' | 'hidden';
}) {
  const say = useSay();
  const words = useWords();
  return (
    <section className="waiting" data-crowd={crowd(waiting.length)}>
      <h2>{inAll === 0 ? say('board.nobodyWaits') : say('board.waiting', { count: inAll })}</h2>
      {waiting.length > 0 && (
        <ul>
          {waiting.map(({ letter, group, count, wait }) => (
            <li key={letter}>
              <span className="waiting-letter">{letter}</span>
              <span className="waiting-group">{words(group)}</span>
              {wait && waits === 'shown' && waiting.length <= 8 && (
                <span className="waiting-wait">{shortWaitWords(say, wait)}</span>
              )}
              <span className="waiting-count">{count}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** So that the rows are full: six letters stand in two rows of three, eight in two of four. */
function crowd(letters: number): 'few' | 'six' | 'eight' | 'many' {
  if (letters <= 3) return 'few';
  if (letters === 5 || letters === 6) return 'six';
  return letters <= 8 ? 'eight' : 'many';
}
