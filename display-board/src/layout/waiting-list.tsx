import './waiting.css';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { BoardView } from '@cherha/shared/views/board-view.ts';
import { shortWaitWords } from '@cherha/shared/text/wait.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { InTurn } from './in-turn.tsx';
import { turnAt } from './turns.ts';
import { pagesOf } from './waiting-pages.ts';

type Queue = BoardView['waiting'][number];

/** How many wait in all, and in each queue; what has no room on one page stands on the next. */
export function WaitingList({
  waiting,
  inAll,
  waits,
  time,
}: {
  waiting: readonly Queue[];
  inAll: number;
  /** Whether each queue's foreseen wait stands beside it. */
  waits: 'shown' | 'hidden';
  time: Instant;
}) {
  const say = useSay();
  const pages = pagesOf(waiting);
  const hasWaits = waits === 'shown' && waiting.some(({ wait }) => wait);
  return (
    <section
      className="waiting"
      data-few={waiting.length <= FEW}
      data-waits={hasWaits}
      data-nobody={pages.length === 0 || undefined}
    >
      <h2>
        {inAll === 0 ? say('board.nobodyWaits') : say('board.waiting', { count: inAll })}
        <PageNow pages={pages} time={time} />
      </h2>
      {pages.length > 0 && (
        <InTurn all={pages} time={time} keyOf={([first]) => first?.letter ?? ''}>
          {(page) => (
            <ul>
              {page.map((queue) => (
                <QueueCard key={queue.letter} queue={queue} hasWaits={hasWaits} />
              ))}
            </ul>
          )}
        </InTurn>
      )}
    </section>
  );
}

/** They stand in one row, and larger. */
const FEW = 3;

/** One queue within one bound: its letter, how many, how long, and whose queue it is. */
function QueueCard({
  queue: { letter, group, count, wait },
  hasWaits,
}: {
  queue: Queue;
  hasWaits: boolean;
}) {
  const say = useSay();
  const words = useWords();
  return (
    <li className="queue">
      <span className="queue-letter">{letter}</span>
      <span className="queue-count">{count}</span>
      {hasWaits && <span className="queue-wait">{wait && shortWaitWords(say, wait)}</span>}
      <span className="queue-group">{words(group)}</span>
    </li>
  );
}

/** «2 / 3»: that more queues come. */
function PageNow({ pages, time }: { pages: readonly (readonly Queue[])[]; time: Instant }) {
  const now = turnAt(pages, time);
  return (
    pages.length > 1 &&
    now && (
      <span className="waiting-page">
        {pages.indexOf(now) + 1} / {pages.length}
      </span>
    )
  );
}
