import type { Hall } from '../hall.ts';
import { serviceName } from '../hall.ts';
import { callReasonWords } from '@cherha/shared/text/call-reason.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { NumberPlate } from '@cherha/shared/ui/number-plate.tsx';
import type { VisitorSeen } from '@cherha/shared/views/desk-view.ts';
import { withoutServerWords } from './without-server-words.ts';
import { longAgo, runningTime } from './durations.ts';

/** Who is at the window now, or that nobody is; always the same size. */
export function VisitorCard({
  hall,
  visitor,
  others = [],
}: {
  hall: Hall;
  visitor: VisitorSeen | undefined;
  /** Further visitors at the same window, where a centre allows it. */
  others?: readonly VisitorSeen[];
}) {
  const say = useSay();
  return (
    <section
      className="visitor"
      aria-label={say('desk.visitor.title')}
      data-state={visitor?.status ?? 'free'}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled with the keyboard
      tabIndex={0}
    >
      {others.length > 0 && (
        <p className="visitor-also">
          {say('more.also')}: {others.map(({ number }) => number).join(', ')}
        </p>
      )}
      {visitor ? (
        <AtTheWindow hall={hall} visitor={visitor} />
      ) : (
        <p className="visitor-nobody">{say('desk.visitor.nobody')}</p>
      )}
    </section>
  );
}

function AtTheWindow({ hall, visitor }: { hall: Hall; visitor: VisitorSeen }) {
  const say = useSay();
  const words = useWords();
  const since = visitor.status === 'serving' ? visitor.startedAt : visitor.calledAt;
  return (
    <>
      <div className="visitor-head">
        <p className="visitor-number">
          <NumberPlate
            number={visitor.number}
            tone={visitor.status === 'called' ? 'call' : 'plain'}
          />
        </p>
        <p className="visitor-state">
          {say(`desk.visitor.${visitor.status}`)}
          <span className="visitor-clock">{runningTime(since, hall.now)}</span>
          <span className="visitor-since">
            {say('desk.visitor.since', { time: timeOfDay(since, hall.view.timeZone) })}
          </span>
        </p>
      </div>
      <p className="visitor-service">{words(serviceName(hall, visitor.serviceId))}</p>
      {visitor.why && <p className="visitor-why">{callReasonWords(say, visitor.why, hall.view)}</p>}
      <PriorityLine hall={hall} visitor={visitor} />
      {visitor.withoutServer && <p>{withoutServerWords(say, visitor.withoutServer)}</p>}
      {visitor.next.length > 0 && <p>{say('more.nextServices', { count: visitor.next.length })}</p>}
      <Facts hall={hall} visitor={visitor} />
    </>
  );
}

/** R4: what is to be checked, said before anything is done. */
function PriorityLine({ hall, visitor: { priority } }: { hall: Hall; visitor: VisitorSeen }) {
  const say = useSay();
  const words = useWords();
  const category = hall.view.priorities.find(({ id }) => id === priority?.categoryId);
  if (!priority || !category) return null;
  return (
    <p>
      <strong>{say('more.priority', { name: words(category.name) })}</strong>:{' '}
      {say(`more.state.${priority.state}`)}. {words(category.document)}
    </p>
  );
}

function Facts({ hall: { view }, visitor }: { hall: Hall; visitor: VisitorSeen }) {
  const say = useSay();
  const clock = (at: VisitorSeen['issuedAt']): string => timeOfDay(at, view.timeZone);
  const waited = longAgo(visitor.issuedAt, visitor.calledAt, say);
  return (
    <dl className="facts">
      <dt>{say('desk.visitor.purpose')}</dt>
      <dd>{say(`common.purpose.${visitor.purpose}`)}</dd>
      <dt>{say('desk.visitor.language')}</dt>
      <dd data-rare={visitor.language !== 'uk'}>
        {say(`common.languageName.${visitor.language}`)}
      </dd>
      <dt>{say('desk.visitor.waited')}</dt>
      <dd>{say('desk.visitor.waitedFrom', { duration: waited, time: clock(visitor.issuedAt) })}</dd>
      <dt>{say('desk.visitor.calledAt')}</dt>
      <dd>
        {clock(visitor.calledAt)}
        {visitor.status === 'called' &&
          `, ${say('desk.visitor.announced', { count: visitor.time })}`}
      </dd>
    </dl>
  );
}
