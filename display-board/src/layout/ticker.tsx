import { isOfDay, type BoardLayout } from '@cherha/shared/domain/hall-settings.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { businessDay } from '@cherha/shared/domain/time.ts';
import { InBothLanguages } from './in-both-languages.tsx';
import { turnAt } from './turns.ts';

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
  const shown = turnAt(today, time);
  return shown ? (
    <p className="ticker">
      <InBothLanguages text={shown.text} />
    </p>
  ) : null;
}
