import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { NumberPlate } from '@cherha/shared/ui/number-plate.tsx';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { ParkedOnBoard } from '@cherha/shared/views/board-view.ts';
import { InTurn } from './in-turn.tsx';

/** Who went to copy or to pay, and where: whoever was sent there finds the way, and nobody calls her lost. */
export function ParkedList({ parked, time }: { parked: readonly ParkedOnBoard[]; time: Instant }) {
  const say = useSay();
  const words = useWords();
  return (
    <section className="parked">
      <h2>{say('board.parked')}</h2>
      <InTurn all={pairsOf(parked)} time={time} keyOf={([first]) => first?.number ?? ''}>
        {(pair) => (
          <ul>
            {pair.map(({ number, where }) => (
              <li key={number}>
                <NumberPlate number={number} />
                <span className="parked-where">{words(where)}</span>
              </li>
            ))}
          </ul>
        )}
      </InTurn>
    </section>
  );
}

/** Two have room beside one another; more take turns. */
const pairsOf = (parked: readonly ParkedOnBoard[]): (readonly ParkedOnBoard[])[] =>
  parked.flatMap((_, i) => (i % 2 === 0 ? [parked.slice(i, i + 2)] : []));
