import type { Instant } from '@cherha/shared/domain/ids.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { NoticeSeen } from '@cherha/shared/views/hard-day-view.ts';
import { InBothLanguages } from './in-both-languages.tsx';
import { InTurn } from './in-turn.tsx';

/** What still holds: a board that is cut off takes down by itself what had a time. */
export const noticesNow = (notices: readonly NoticeSeen[], time: Instant): readonly NoticeSeen[] =>
  notices.filter(({ until }) => until === undefined || time < until);

/** All emergencies at once; what is for information takes turns below them. */
export function Notices({ notices, time }: { notices: readonly NoticeSeen[]; time: Instant }) {
  const say = useSay();
  const emergencies = notices.filter(({ severity }) => severity === 'emergency');
  const info = notices.filter(({ severity }) => severity === 'info');
  return (
    <div className="notices" data-emergencies={emergencies.length}>
      {emergencies.map(({ id, text }) => (
        <section key={id} className="hall-notice" data-severity="emergency" role="alert">
          <p className="notice-word">{say('board.emergency')}</p>
          <p className="notice-text">
            <InBothLanguages text={text} />
          </p>
        </section>
      ))}
      {info.length > 0 && (
        <InTurn all={info} time={time} keyOf={({ id }) => id}>
          {({ text }) => (
            <output className="hall-notice" data-severity="info">
              <InBothLanguages text={text} />
            </output>
          )}
        </InTurn>
      )}
    </div>
  );
}
