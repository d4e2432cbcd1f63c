import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import { AskForm, Choose } from './fields.tsx';
import { NoteField } from './note-field.tsx';
import { noteToKeep } from './note-form.tsx';
import type { Reception } from './reception-screen.tsx';
import { useOwn } from './use-own.ts';

/** V5: reception notes something of anybody whose visit is not over, wherever she is. */
export function NoteTicketForm({ hall, asking }: Reception) {
  const say = useSay();
  const { waiting, parked, away, desks, notes } = hall.view;
  const all = [...waiting, ...parked, ...away, ...desks.flatMap(({ visitors }) => visitors)];
  const [ticketId, setTicketId] = useState('');
  const [text, setText] = useState('');
  const own = useOwn(asking);
  const choose = (id: string): void => {
    setTicketId(id);
    setText(notes[id]?.text ?? '');
  };
  const [emptied, setEmptied] = useState(false);
  if (own.isDone !== emptied) {
    setEmptied(own.isDone);
    if (own.isDone) choose('');
  }
  const here = all.find(({ id }) => id === ticketId);
  return (
    <AskForm
      title={say('more.note.title')}
      go={say(text.trim() === '' && here && notes[here.id] ? 'more.note.clear' : 'more.note.keep')}
      asking={asking}
      onSend={() => {
        const [command] = noteToKeep(hall, here && { ticketId: here.id, text });
        if (command) own.send(command);
      }}
    >
      <Choose
        label={say('more.ticket')}
        name="ticketId"
        none={say('more.sendTo.none')}
        value={here?.id ?? ''}
        onChange={choose}
        options={all
          .map(({ id, number }) => ({ value: id, label: number }))
          .toSorted((a, b) => a.label.localeCompare(b.label, 'uk'))}
      />
      <NoteField text={text} onText={setText} />
    </AskForm>
  );
}
