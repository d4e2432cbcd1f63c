import type { BusinessDay } from '@cherha/shared/domain/ids.ts';
import {
  BOOK_TEXT_AT_MOST,
  type BookEntry,
  type NewBookAnswer,
} from '@cherha/shared/protocol/book.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { Reply } from '../api.ts';
import { AskForm } from '../more/fields.tsx';
import { dateWords } from './date-words.ts';
import { useSending } from './use-sending.ts';

/** K2: what was answered, or decided where there is nobody to answer. */
export function AnswerForm({
  entry,
  today,
  onAnswer,
}: {
  entry: BookEntry;
  today: BusinessDay;
  onAnswer: (answer: NewBookAnswer) => Promise<Reply<BookEntry>>;
}) {
  const say = useSay();
  const { going, told, send } = useSending<BookEntry>();
  return (
    <AskForm
      title={say('book.answerTo', { date: dateWords(entry.writtenOn) })}
      go={say('book.answerSend')}
      asking={{ going }}
      onSend={(chosen) => {
        if (going) return;
        const answeredOn = (chosen.text('answeredOn') || today) as BusinessDay;
        void send(onAnswer({ text: chosen.text('answer'), answeredOn }), (speak) =>
          speak('book.answerKept'),
        );
      }}
    >
      <label className="more-field">
        {say('book.answerText')}
        <textarea name="answer" rows={4} maxLength={BOOK_TEXT_AT_MOST} required />
      </label>
      <label className="more-field">
        {say('book.answeredOn')}
        <input
          name="answeredOn"
          type="date"
          defaultValue={today}
          min={entry.writtenOn}
          max={today}
          required
        />
      </label>
      <output className="notice" data-tone={told?.tone}>
        {told?.text(say)}
      </output>
    </AskForm>
  );
}
