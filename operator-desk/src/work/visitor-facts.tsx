import { checklistUrl } from '@cherha/shared/text/checklist.ts';
import { shortWaitWords } from '@cherha/shared/text/wait.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { VisitorSeen } from '@cherha/shared/views/desk-view.ts';
import type { Hall } from '../hall.ts';
import { longAgo } from './durations.ts';
import { promiseHeld } from './promise.ts';

/** What is known of the visitor at the window, line by line. */
export function VisitorFacts({ hall: { view }, visitor }: { hall: Hall; visitor: VisitorSeen }) {
  const say = useSay();
  const clock = (at: VisitorSeen['issuedAt']): string => timeOfDay(at, view.timeZone);
  const waited = longAgo(visitor.issuedAt, visitor.calledAt, say);
  const held = promiseHeld(visitor);
  return (
    <dl className="facts">
      <dt>{say('desk.visitor.purpose')}</dt>
      <dd>{say(`common.purpose.${visitor.purpose}`)}</dd>
      <dt>{say('desk.visitor.needs')}</dt>
      <dd>
        <a
          href={checklistUrl('', visitor.serviceId, say.language)}
          target="_blank"
          rel="noreferrer"
        >
          {say('bring.title')}
        </a>
      </dd>
      <dt>{say('desk.visitor.language')}</dt>
      <dd data-rare={visitor.language !== 'uk'}>
        {say(`common.languageName.${visitor.language}`)}
      </dd>
      <dt>{say('desk.visitor.waited')}</dt>
      <dd>{say('desk.visitor.waitedFrom', { duration: waited, time: clock(visitor.issuedAt) })}</dd>
      {visitor.promise && held && (
        <>
          <dt>{say('desk.visitor.promised')}</dt>
          <dd>
            {shortWaitWords(say, visitor.promise)}{' '}
            <span className="facts-small">· {say(`desk.visitor.promise.${held}`)}</span>
          </dd>
        </>
      )}
      <dt>{say('desk.visitor.calledAt')}</dt>
      <dd>
        {clock(visitor.calledAt)}
        {visitor.status === 'called' &&
          `, ${say('desk.visitor.announced', { count: visitor.time })}`}
      </dd>
    </dl>
  );
}
