import type { Break } from '@cherha/shared/domain/desk.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { Hall } from '../hall.ts';
import { runningTime } from './durations.ts';

/** D7: nobody is called here now: why, and until when; in place of a visitor. */
export function BreakNote({ hall, onBreak }: { hall: Hall; onBreak: Break }) {
  const say = useSay();
  const { since, until } = onBreak;
  return (
    <div className="visitor-break">
      <p className="visitor-state">
        {say('more.onBreak', { reason: breakReason(onBreak, say) })}
        <span className="visitor-clock">{runningTime(since, hall.now)}</span>
      </p>
      <p>
        {say('desk.visitor.since', { time: timeOfDay(since, hall.view.timeZone) })}
        {until && ` ${say('desk.break.endsAt', { time: timeOfDay(until, hall.view.timeZone) })}`}
      </p>
      {!until && <p className="panel-quiet">{say('desk.break.byHand')}</p>}
    </div>
  );
}

export const breakReason = ({ reason }: Break, say: Say): string =>
  reason === 'declined' ? say('more.declined') : say(`more.breakReasons.${reason}`);

/** In a few words, beside a window's number: «обід до 12:30». */
export function breakInShort(onBreak: Break, timeZone: string, say: Say): string {
  const reason =
    onBreak.reason === 'declined' ? say('desk.break.pause') : breakReason(onBreak, say);
  const time = onBreak.until && timeOfDay(onBreak.until, timeZone);
  return time ? say('desk.break.until', { reason, time }) : say('more.onBreak', { reason });
}
