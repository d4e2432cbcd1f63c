import type { TicketId } from '@cherha/shared/domain/ids.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import { ticketsNotOver } from '../hall.ts';
import { AskForm, Choose } from './fields.tsx';
import { NewerNote } from './newer-note.tsx';
import { newerNote, noteToKeep, typedInto, type NoteDraft } from './note-draft.ts';
import { NoteField } from './note-field.tsx';
import type { Reception } from './reception-screen.tsx';
import { useOwn } from './use-own.ts';

const NOBODY = '' as TicketId;

/** V5: reception notes something of anybody whose visit is not over, wherever she is. */
export function NoteTicketForm({ hall, asking }: Reception) {
  const say = useSay();
  const all = ticketsNotOver(hall);
  const [ticketId, setTicketId] = useState(NOBODY);
  const [draft, setDraft] = useState<NoteDraft>();
  const own = useOwn(asking);
  const choose = (id: string): void => {
    setTicketId(id as TicketId);
    setDraft(undefined);
  };
  const [emptied, setEmptied] = useState(false);
  if (own.isDone !== emptied) {
    setEmptied(own.isDone);
    if (own.isDone) choose(NOBODY);
  }
  const here = all.find(({ id }) => id === ticketId);
  const kept = hall.view.notes[ticketId];
  const newer = newerNote(hall, draft);
  const text = draft?.text ?? kept?.text ?? '';
  const go = newer ? 'replace' : text.trim() === '' && here && kept ? 'clear' : 'keep';
  return (
    <AskForm
      title={say('more.note.title')}
      go={say(`more.note.${go}`)}
      asking={asking}
      onSend={() => {
        const [command] = noteToKeep(hall, here && draft);
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
      <NoteField
        text={text}
        onText={(typed) => setDraft(typedInto(hall, draft, { ticketId, text: typed }))}
        enter={newer ? 'asks' : 'keeps'}
      />
      {newer && <NewerNote hall={hall} note={newer} onKeepIt={() => setDraft(undefined)} />}
    </AskForm>
  );
}
