import './in-turn.css';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { ReactNode } from 'react';
import { turnAt } from './turns.ts';

/**
 * One after another in one place, which is as large as the largest of them needs: what stands
 * around it never moves, however short or long they are.
 */
export function InTurn<One>({
  all,
  time,
  keyOf,
  children: drawn,
}: {
  all: readonly One[];
  time: Instant;
  keyOf: (one: One) => string;
  children: (one: One) => ReactNode;
}) {
  const shown = turnAt(all, time);
  return (
    <div className="in-turn">
      {all.map((one) => (
        <div key={keyOf(one)} className="turn" data-now={one === shown}>
          {drawn(one)}
        </div>
      ))}
    </div>
  );
}
