import type { BusinessDay } from '@cherha/shared/domain/ids.ts';
import type { BookEntry, BookView, NewBookAnswer } from '@cherha/shared/protocol/book.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import type { Reply } from '../api.ts';
import { AnswerForm } from './answer-form.tsx';
import { dateWords } from './date-words.ts';

type OnAnswer = (id: string, answer: NewBookAnswer) => Promise<Reply<BookEntry>>;

/** K3: the open entries for everybody who writes here; whoever manages answers them and sees the answers. */
export function Entries({
  book,
  onAnswer,
  answering: first,
}: {
  book: BookView;
  /** Absent for whoever may not answer. */
  onAnswer?: OnAnswer | undefined;
  /** The entry that is being answered, in a picture. */
  answering?: string | undefined;
}) {
  const say = useSay();
  const [answering, setAnswering] = useState(first);
  const open = book.entries.filter(({ answer }) => !answer);
  const answered = book.entries.filter(({ answer }) => answer);
  return (
    <>
      <section className="more-list book-list">
        <h2 className="more-title">
          {say('book.open')} <span className="count">{open.length}</span>
        </h2>
        {!onAnswer && <p className="more-aside">{say('book.onlyManager')}</p>}
        {open.length === 0 ? (
          <p className="panel-quiet">{say('book.none')}</p>
        ) : (
          <ul>
            {open.map((entry) => (
              <li key={entry.id}>
                <Written entry={entry} today={book.today} />
                {onAnswer && (
                  <button
                    type="button"
                    className="button"
                    aria-label={`${say('book.answer')}: ${say(`book.kinds.${entry.kind}`)}, ${dateWords(entry.writtenOn)}`}
                    aria-expanded={answering === entry.id}
                    onClick={() => setAnswering(answering === entry.id ? undefined : entry.id)}
                  >
                    {say('book.answer')}
                  </button>
                )}
                {onAnswer && answering === entry.id && (
                  <AnswerForm
                    entry={entry}
                    today={book.today}
                    onAnswer={(answer) => onAnswer(entry.id, answer)}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      {onAnswer && (
        <section className="more-list book-list">
          <h2 className="more-title">
            {say('book.answered')} <span className="count">{answered.length}</span>
          </h2>
          <p className="more-aside">{say('book.keep', { count: book.keepDays })}</p>
          <p>
            <a href={`/api/book.csv?lang=${say.language}`} download>
              {say('book.download')}
            </a>
          </p>
          <ul>
            {answered.map((entry) => (
              <li key={entry.id}>
                <Written entry={entry} today={book.today} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Written({ entry, today }: { entry: BookEntry; today: BusinessDay }) {
  const say = useSay();
  const { kind, writtenOn, text, name, replyTo, answer } = entry;
  return (
    <article className="book-entry">
      <p className="book-head">
        <strong>{say(`book.kinds.${kind}`)}</strong>
        <span>{dateWords(writtenOn)}</span>
        <Due entry={entry} today={today} />
      </p>
      <p className="book-text">{text}</p>
      <p className="more-aside">
        {name ?? say('book.anonymous')}
        {replyTo && `, ${replyTo}`}
      </p>
      {answer && <p className="book-text book-answer">{answer.text}</p>}
    </article>
  );
}

/** In words and colour: by when, or since when it is too late. */
function Due({ entry: { dueOn, answer }, today }: { entry: BookEntry; today: BusinessDay }) {
  const say = useSay();
  if (answer) return <span>{say('book.answeredAt', { date: dateWords(answer.answeredOn) })}</span>;
  if (dueOn === undefined) return <span>{say('book.noDue')}</span>;
  const isLate = dueOn < today;
  return (
    <span className="mark" data-late={isLate}>
      {say(isLate ? 'book.late' : 'book.due', { date: dateWords(dueOn) })}
    </span>
  );
}
