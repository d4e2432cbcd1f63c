import type { BoardView } from '@cherha/shared/views/board-view.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import { MINUTE, smallDesks, type SmallHall } from './small-hall.ts';

/** What the desk and the board show, in a few lines that a person could read aloud. */
export interface Seen {
  readonly windows: readonly string[];
  /** In the order in which they will be called. */
  readonly waiting: readonly string[];
  readonly parked: readonly string[];
  readonly missed: readonly string[];
  readonly hardDay: string;
  readonly calls: readonly string[];
  readonly board: string;
}

export function seenInModel(hall: SmallHall): Seen {
  const { visitors, operators, calls, now, worked, raid, off } = hall;
  const numbers = (which: typeof visitors) => which.map(({ number }) => number).toSorted();
  const line = hall.line().map(({ number }) => number);
  return {
    windows: smallDesks.map((desk) => {
      const here = hall.visitorAt(desk);
      const time = here?.state === 'called' ? ` ${here.time}` : '';
      return `${desk} ${operators[desk] ?? ''}${here ? ` ${here.number} ${here.state}${time}` : ''}`;
    }),
    waiting: line,
    parked: numbers(visitors.filter(({ state }) => state === 'parked')),
    missed: numbers(
      visitors.filter(({ state, missed }) => state === 'no-show' && worked - missed <= 20 * MINUTE),
    ),
    hardDay: [raid, ...off.toSorted()].join(' '),
    calls: calls
      .filter(
        ({ state, at, turn }) =>
          state !== 'over' ||
          now - at < 10 * MINUTE ||
          visitors.some(
            (one) =>
              one.turn === turn && one.state === 'no-show' && now - one.missedAt < 2 * MINUTE,
          ),
      )
      .map(({ number, desk, time, state }) => `${number} → ${desk} ${time} ${state}`),
    board: `${['П', 'Р'].map((letter) => `${letter} ${inGroup(hall, letter)}`).join(', ')} of ${line.length}`,
  };
}

/** Who waits for a service of the letter, whatever letter her own number has. */
const inGroup = (hall: SmallHall, letter: string): number =>
  hall.line().filter(({ leg }) => (leg.service === 'move') === (letter === 'Р')).length;

export function seenOnScreens(
  desk: DeskView,
  board: BoardView,
  loginOf: (staffId: string) => string,
): Seen {
  const numbers = (of: readonly { readonly number: string }[]) => of.map(({ number }) => number);
  return {
    windows: desk.desks.map(({ id, operator, visitors }) => {
      const here = visitors.map((one) => {
        const time = one.status === 'called' ? ` ${one.time}` : '';
        return ` ${one.number} ${one.status}${time}`;
      });
      return `${id} ${operator ? loginOf(operator) : ''}${here.join()}`;
    }),
    waiting: numbers(desk.waiting),
    parked: numbers(desk.parked).toSorted(),
    missed: numbers(desk.missed).toSorted(),
    hardDay: [raidOf(desk), ...desk.off.map(({ serviceId }) => serviceId).toSorted()].join(' '),
    calls: board.calls.map(
      ({ number, desk: window, time, state }) => `${number} → desk-${window} ${time} ${state}`,
    ),
    board: `${['П', 'Р'].map((letter) => `${letter} ${board.waiting.find((one) => one.letter === letter)?.count ?? 0}`).join(', ')} of ${board.waitingInAll}`,
  };
}

const raidOf = ({ airRaid }: DeskView): string => {
  if (!airRaid) return 'no';
  return airRaid.allClearAt === undefined ? 'alarm' : 'all-clear';
};
