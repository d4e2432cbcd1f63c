import { severities } from '@cherha/shared/domain/notices.ts';
import type { ClockTime, Instant } from '@cherha/shared/domain/ids.ts';
import { instantOf, wallClock } from '@cherha/shared/domain/time.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { AskForm, Choose, type Chosen } from './fields.tsx';
import type { HardDay } from './hard-day-screen.tsx';

/** X8: what is said on every screen at once, and taken down again. */
export function NoticesForAll({ hall, asking }: HardDay) {
  const say = useSay();
  const { timeZone } = hall.view;
  return (
    <>
      <AskForm
        title={say('more.notices')}
        go={say('more.postNotice')}
        asking={asking}
        onSend={(chosen) => {
          const [uk, en] = [chosen.text('notice-uk'), chosen.text('notice-en')];
          const until = untilIn(chosen, timeZone);
          // One language alone stands for both: an empty text is refused in words by the server.
          asking.send({
            type: 'postNotice',
            text: { uk: uk || en, en: en || uk },
            severity: chosen.oneOf('severity', severities) ?? 'info',
            ...(until !== undefined && { until }),
          });
        }}
      >
        <Choose
          label={say('more.severity')}
          name="severity"
          options={severities.map((value) => ({ value, label: say(`more.severities.${value}`) }))}
        />
        {(['uk', 'en'] as const).map((language) => (
          <label key={language} className="more-field">
            {say(`more.message.${language}`)}
            <input name={`notice-${language}`} lang={language} maxLength={200} autoComplete="off" />
          </label>
        ))}
        <label className="more-field">
          {say('more.noticeUntil')}
          <input name="until" type="time" />
        </label>
      </AskForm>
      <NoticesNow hall={hall} asking={asking} />
    </>
  );
}

/** Today's time on the centre's wall; absent: until somebody takes it down. */
function untilIn(chosen: Chosen, timeZone: string): Instant | undefined {
  const time = chosen.text('until');
  if (time === '') return undefined;
  return instantOf(wallClock(Date.now() as Instant, timeZone).day, time as ClockTime, timeZone);
}

function NoticesNow({ hall, asking }: HardDay) {
  const say = useSay();
  const words = useWords();
  const { notices, timeZone } = hall.view;
  if (notices.length === 0)
    return (
      <section className="more-list">
        <p className="panel-quiet">{say('more.noNotices')}</p>
      </section>
    );
  return (
    <section className="more-list">
      <ul>
        {notices.map(({ id, text, severity, since, until }) => (
          <li key={id}>
            <span className="more-service">
              {say(`more.severities.${severity}`)}: {words(text)}
              <span className="more-aside">
                {say('more.noticeSince', { time: timeOfDay(since, timeZone) })}
                {until !== undefined &&
                  ` ${say('more.noticeEnds', { time: timeOfDay(until, timeZone) })}`}
              </span>
            </span>
            <span className="more-buttons">
              <button
                type="button"
                className="button"
                aria-label={`${say('more.clearNotice')}: ${words(text)}`}
                onClick={() => asking.send({ type: 'clearNotice', noticeId: id })}
              >
                {say('more.clearNotice')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
