import { waitWords } from '@cherha/shared/text/wait.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { useState } from 'react';
import { isForOthers, serviceName, waitingCount, waitingFor, type Hall } from '../hall.ts';
import { sentWords } from './sent-words.ts';
import { withoutServerWords } from './without-server-words.ts';
import { longAgo } from './durations.ts';
import { WaitingRow } from './waiting-row.tsx';

/** Who waits, in the order in which they will be called; those for other windows behind a count. */
export function WaitingPanel({ hall, desk }: { hall: Hall; desk: DeskSeen }) {
  const say = useSay();
  const words = useWords();
  const [everybody, setEverybody] = useState(false);
  const mine = waitingFor(hall, desk);
  const place = new Map(mine.map((ticket, at) => [ticket.id, at + 1]));
  const count = waitingCount(desk);
  const others = hall.view.waiting.length - count;
  const shown = everybody ? hall.view.waiting : mine;

  return (
    <section className="panel waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title">
        {say('desk.waiting.mine')} <span className="count">{count}</span>
      </h2>
      <output className="only-heard">
        {desk.visitors.length === 0 && count > 0 && say('desk.waiting.somebody')}
      </output>
      {shown.length === 0 ? (
        <p className="panel-empty">
          {say(others === 0 ? 'desk.waiting.nobody' : 'desk.waiting.nobodyForYou')}
        </p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled with the keyboard
        <ol className="panel-list" tabIndex={0} aria-label={say('desk.waiting.list')}>
          {shown.map((ticket) => (
            <WaitingRow
              key={ticket.id}
              number={ticket.number}
              place={place.get(ticket.id)}
              whose={isForOthers(hall, desk, ticket) ? 'other' : 'mine'}
              service={words(serviceName(hall, ticket.serviceId))}
              about={[
                say(`common.purpose.${ticket.purpose}`),
                ...(ticket.language === 'uk'
                  ? []
                  : [say(`common.languageName.${ticket.language}`)]),
                ...(ticket.bookedFor
                  ? [
                      say('callReason.booked', {
                        time: timeOfDay(ticket.bookedFor, hall.view.timeZone),
                      }),
                    ]
                  : []),
                ...(ticket.withoutServer ? [withoutServerWords(say, ticket.withoutServer)] : []),
                ...(ticket.priority && ticket.priority.state !== 'refused'
                  ? [say('more.category')]
                  : []),
                ...sentWords(hall, ticket, { say, words }),
                ...(hall.view.notes[ticket.id] ? [say('more.note.there')] : []),
                ...(ticket.wait ? [waitWords(say, ticket.wait)] : []),
              ].join(' · ')}
              waits={longAgo(ticket.issuedAt, hall.now, say)}
            />
          ))}
          {!everybody && count > mine.length && (
            <li className="panel-empty">
              {say('desk.waiting.further', { count: count - mine.length })}
            </li>
          )}
        </ol>
      )}
      <label className="waiting-others">
        <input
          type="checkbox"
          checked={everybody}
          onChange={({ target }) => setEverybody(target.checked)}
        />
        {say('desk.waiting.others', { count: others })}
      </label>
    </section>
  );
}
