import type { BoardCall } from '@cherha/shared/views/board-view.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { NumberPlate } from '@cherha/shared/ui/number-plate.tsx';
import { isHighlighted, type Announcing } from './calls-in-hall.ts';

/** The latest calls, large; the first is the largest. */
export function CalledList({
  calls,
  places,
  announcing,
}: {
  calls: readonly BoardCall[];
  /** For how many there is room: the fewer, the larger they are. */
  places: number;
  announcing: Announcing;
}) {
  return (
    <ol className="called" data-places={places}>
      {calls.map((call) => (
        <li
          key={call.callId}
          className="called-one"
          data-state={call.state}
          data-highlighted={isHighlighted(call, announcing)}
        >
          <div className="called-row">
            <NumberPlate number={call.number} />
            <Place call={call} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Those who were called before, small. */
export function EarlierList({
  calls,
  columns,
}: {
  calls: readonly BoardCall[];
  columns: number | undefined;
}) {
  const say = useSay();
  return (
    <section className="earlier" data-columns={columns}>
      <h2>{say('board.earlier')}</h2>
      <ol>
        {calls.slice(0, columns && columns * rowsOf(columns)).map((call) => (
          <li key={call.callId} className="earlier-one" data-state={call.state}>
            <NumberPlate number={call.number} />
            <Place call={call} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const rowsOf = (columns: number): number => (columns < 3 ? 3 : 2);

/** «до вікна 3», «у вікні 3», «вікно 3»: the word says whether the visitor is awaited there. */
function Place({ call: { desk, place, state, time } }: { call: BoardCall }) {
  const say = useSay();
  return (
    <span className="place">
      <span className="place-word">
        {time > 1 && state === 'called' && (
          <span className="place-again">{say('board.again')} </span>
        )}
        {say(`board.place.${place}.${state}`)}
      </span>{' '}
      <span className="place-desk" data-length={desk.length > 3 ? 'long' : desk.length}>
        {desk}
      </span>
    </span>
  );
}

export function NobodyCalled() {
  const say = useSay();
  return (
    <div className="nobody">
      <p className="nobody-title">{say('board.nobody')}</p>
      <p>{say('board.nobodyHint')}</p>
    </div>
  );
}

/** The call being announced, for those who listen to the screen. */
export function SaidAloud({ call }: { call: BoardCall | undefined }) {
  const say = useSay();
  const words = call && call.time > 1 ? 'announcedAgain' : 'announced';
  return (
    <output className="only-heard">
      {call &&
        say(`board.${words}.${call.place}` as const, { number: call.number, desk: call.desk })}
    </output>
  );
}
