import type { Hall } from '../hall.ts';
import { serviceName } from '../hall.ts';
import { callReasonWords } from '@cherha/shared/text/call-reason.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { NumberPlate } from '@cherha/shared/ui/number-plate.tsx';
import type { Break } from '@cherha/shared/domain/desk.ts';
import type { VisitorSeen } from '@cherha/shared/views/desk-view.ts';
import { NoteOf } from '../more/note-shown.tsx';
import { BreakNote } from './break-note.tsx';
import { runningTime } from './durations.ts';
import { sentWords } from './sent-words.ts';
import { VisitorFacts } from './visitor-facts.tsx';
import { withoutServerWords } from './without-server-words.ts';

/** Who is at the window now, or why nobody is; always the same size. */
export function VisitorCard({
  hall,
  visitor,
  onBreak,
  onCheck,
}: {
  hall: Hall;
  visitor: VisitorSeen | undefined;
  onBreak: Break | undefined;
  /** Goes to where a document is said to have been seen. */
  onCheck: () => void;
}) {
  const say = useSay();
  return (
    <section
      className="visitor"
      aria-label={say('desk.visitor.title')}
      data-state={visitor?.status ?? (onBreak ? 'break' : 'free')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled with the keyboard
      tabIndex={0}
    >
      {visitor ? (
        <AtTheWindow hall={hall} visitor={visitor} onCheck={onCheck} />
      ) : onBreak ? (
        <BreakNote hall={hall} onBreak={onBreak} />
      ) : (
        <p className="visitor-nobody">{say('desk.visitor.nobody')}</p>
      )}
    </section>
  );
}

interface AtTheWindowProps {
  readonly hall: Hall;
  readonly visitor: VisitorSeen;
  readonly onCheck: () => void;
}

function AtTheWindow({ hall, visitor, onCheck }: AtTheWindowProps) {
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
      {sentWords(hall, visitor, { say, words }).map((sentence) => (
        <p key={sentence} className="visitor-sent">
          {sentence}
        </p>
      ))}
      <NoteOf hall={hall} ticketId={visitor.id} />
      <PriorityLine hall={hall} visitor={visitor} onCheck={onCheck} />
      {visitor.withoutServer && <p>{withoutServerWords(say, visitor.withoutServer)}</p>}
      {visitor.next.length > 0 && <p>{say('more.nextServices', { count: visitor.next.length })}</p>}
      <VisitorFacts hall={hall} visitor={visitor} />
    </>
  );
}

/** R4: what is to be checked, said before anything is done. */
function PriorityLine({ hall, visitor: { priority, status }, onCheck }: AtTheWindowProps) {
  const say = useSay();
  const words = useWords();
  const category = hall.view.priorities.find(({ id }) => id === priority?.categoryId);
  if (!priority || !category) return null;
  return (
    <div className="visitor-priority">
      <p>
        <strong>{say('more.priority', { name: words(category.name) })}</strong>:{' '}
        {say(`more.state.${priority.state}`)}. {words(category.document)}
      </p>
      {/* Before the visit the main button leads there. */}
      {priority.state === 'declared' && status === 'serving' && (
        <button type="button" className="button" onClick={onCheck}>
          {say('more.check')}
        </button>
      )}
    </div>
  );
}
