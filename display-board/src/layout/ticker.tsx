import { isOfDay, type BoardLayout } from '@cherha/shared/domain/hall-settings.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { businessDay } from '@cherha/shared/domain/time.ts';
import { InBothLanguages } from './in-both-languages.tsx';
import { InTurn } from './in-turn.tsx';

/**
 * The centre's own sentences, one after another. They change places and do not run: running text is
 * read by few and moves without an end.
 */
export function Ticker({
  texts,
  time,
  timeZone,
}: {
  texts: BoardLayout['ticker'];
  time: Instant;
  timeZone: string;
}) {
  const today = texts.filter((one) => isOfDay(one, businessDay(time, timeZone)));
  return today.length === 0 ? null : (
    <div className="ticker">
      <InTurn all={today} time={time} keyOf={({ text }) => `${text.uk} ${text.en}`}>
        {({ text }) => (
          <p className="ticker-text">
            <InBothLanguages text={text} />
          </p>
        )}
      </InTurn>
    </div>
  );
}
