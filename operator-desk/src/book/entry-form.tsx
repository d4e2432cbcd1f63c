import type { BusinessDay } from '@cherha/shared/domain/ids.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import {
  BOOK_NAME_AT_MOST,
  BOOK_TEXT_AT_MOST,
  bookKinds,
  type BookEntry,
  type NewBookEntry,
} from '@cherha/shared/protocol/book.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import type { Reply } from '../api.ts';
import { AskForm, Choose, type Chosen } from '../more/fields.tsx';
import { dateWords } from './date-words.ts';
import { useSending } from './use-sending.ts';

/** K1: what somebody wrote into the paper book, typed in with her name and address where she left them. */
export function EntryForm({
  today,
  onWrite,
}: {
  today: BusinessDay;
  onWrite: (entry: NewBookEntry) => Promise<Reply<BookEntry>>;
}) {
  const say = useSay();
  const { going, told, send } = useSending<BookEntry>();
  // One entry, one id: sent again after a lost answer it is the same entry.
  const [id, setId] = useState(newCommandId);
  const [kept, setKept] = useState<string>();
  const write = async (entry: NewBookEntry): Promise<void> => {
    const isKept = await send(onWrite(entry), (speak, { dueOn }) =>
      dueOn ? speak('book.written', { date: dateWords(dueOn) }) : speak('book.writtenOnly'),
    );
    if (!isKept) return;
    setKept(id);
    setId(newCommandId());
  };
  return (
    <AskForm
      title={say('book.write')}
      go={say('book.send')}
      asking={{ going }}
      done={kept}
      onSend={(chosen) => {
        if (!going) void write(entryIn(chosen, { id, today }));
      }}
    >
      <Choose
        label={say('book.kind')}
        name="kind"
        options={bookKinds.map((value) => ({ value, label: say(`book.kinds.${value}`) }))}
      />
      <label className="more-field">
        {say('book.writtenOn')}
        <input name="writtenOn" type="date" defaultValue={today} max={today} required />
      </label>
      <label className="more-field">
        {say('book.text')}
        <textarea name="text" rows={5} maxLength={BOOK_TEXT_AT_MOST} required />
      </label>
      <label className="more-field">
        {say('book.name')}
        <input name="name" autoComplete="off" maxLength={BOOK_NAME_AT_MOST} />
      </label>
      <label className="more-field">
        {say('book.replyTo')}
        <input name="replyTo" autoComplete="off" maxLength={BOOK_NAME_AT_MOST} />
      </label>
      <p className="more-aside">{say('book.replyHint')}</p>
      <output className="notice" data-tone={told?.tone}>
        {told?.text(say)}
      </output>
    </AskForm>
  );
}

function entryIn(chosen: Chosen, { id, today }: { id: string; today: BusinessDay }): NewBookEntry {
  const [name, replyTo] = [chosen.text('name'), chosen.text('replyTo')];
  return {
    id,
    kind: chosen.oneOf('kind', bookKinds) ?? 'suggestion',
    writtenOn: (chosen.text('writtenOn') || today) as BusinessDay,
    text: chosen.text('text'),
    ...(name && { name }),
    ...(replyTo && { replyTo }),
  };
}
