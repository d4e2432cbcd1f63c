import './notices.css';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { UrgentSign } from '@cherha/shared/ui/urgent-sign.tsx';
import type { NoticeSeen } from '@cherha/shared/views/hard-day-view.ts';
import { InBothLanguages } from './in-both-languages.tsx';
import { InTurn } from './in-turn.tsx';

/** What still holds: a board that is cut off takes down by itself what had a time. */
export const noticesNow = (notices: readonly NoticeSeen[], time: Instant): readonly NoticeSeen[] =>
  notices.filter(({ until }) => until === undefined || time < until);

/**
 * What else there is on the screen. `large`: all emergencies stand at once. `small`: they take turns.
 * `beside-raid`: they take turns below it, and what is for information waits until it is over.
 */
export type NoticesRoom = 'large' | 'small' | 'beside-raid';

/** Beside more emergencies than these nothing is said for information. */
const BESIDE_INFO = { large: 2, small: 0, 'beside-raid': -1 } as const;

/** What is said to everybody: emergencies, and below them in turns what is for information. */
export function Notices({
  notices,
  time,
  room,
}: {
  notices: readonly NoticeSeen[];
  time: Instant;
  room: NoticesRoom;
}) {
  const emergencies = notices.filter(({ severity }) => severity === 'emergency');
  const info = notices.filter(({ severity }) => severity === 'info');
  const hasInfo = info.length > 0 && emergencies.length <= BESIDE_INFO[room];
  if (emergencies.length === 0 && !hasInfo) return null;
  return (
    <div className="notices" data-room={room} data-emergencies={emergencies.length}>
      {room === 'large' || emergencies.length < 2 ? (
        emergencies.map(({ id, text }) => <Emergency key={id} text={text} />)
      ) : (
        <InTurn all={emergencies} time={time} keyOf={({ id }) => id}>
          {({ id, text }) => (
            <Emergency
              text={text}
              which={`${emergencies.findIndex((one) => one.id === id) + 1} / ${emergencies.length}`}
            />
          )}
        </InTurn>
      )}
      {hasInfo && (
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

/** About what one line holds of it. */
const SHORT = 90;
const lengthOf = (text: NoticeSeen['text']): 'short' | 'long' =>
  Object.values(text).every(({ length }) => length <= SHORT) ? 'short' : 'long';

/** `which`: of how many, where they take turns. */
function Emergency({ text, which }: { text: NoticeSeen['text']; which?: string }) {
  const say = useSay();
  const other = say.language === 'uk' ? 'en' : 'uk';
  return (
    <section
      className="hall-notice"
      data-severity="emergency"
      data-length={lengthOf(text)}
      role="alert"
    >
      <UrgentSign of="emergency" />
      <p className="notice-word">
        {say('board.emergency')}{' '}
        <span className="notice-other" lang={other}>
          {sayIn(other)('board.emergency')}
        </span>
        {which && <span className="notice-which"> {which}</span>}
      </p>
      <p className="notice-text">
        <InBothLanguages text={text} />
      </p>
    </section>
  );
}
