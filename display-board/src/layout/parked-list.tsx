import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { NumberPlate } from '@cherha/shared/ui/number-plate.tsx';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { ParkedOnBoard } from '@cherha/shared/views/board-view.ts';
import { turnAt } from './turns.ts';

/** Who went to copy or to pay, and where: whoever was sent there finds the way, and nobody calls her lost. */
export function ParkedList({ parked, time }: { parked: readonly ParkedOnBoard[]; time: Instant }) {
  const say = useSay();
  const shown = turnAt(pairsOf(parked), time) ?? [];
  const words = useWords();
  return (
    <section className="parked">
      <h2>{say('board.parked')}</h2>
      <ul>
        {shown.map(({ number, where }) => (
          <li key={number}>
            <NumberPlate number={number} />
            <span className="parked-where">{words(where)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Two have room beside one another; more take turns. */
const pairsOf = (parked: readonly ParkedOnBoard[]): (readonly ParkedOnBoard[])[] =>
  parked.flatMap((_, i) => (i % 2 === 0 ? [parked.slice(i, i + 2)] : []));
