import type { Instant, StaffId, TicketId } from '@cherha/shared/domain/ids.ts';
import { expect, test } from 'vitest';
import type { Hall } from '../hall.ts';
import { sampleHall } from '../previews/sample-hall.ts';
import { draftOf, newerNote, noteToKeep, typedInto } from './note-draft.ts';

const ticketId = 'hers' as TicketId;
const other = 'of-another' as TicketId;
const kept = (text?: string): Hall => {
  const hall = sampleHall();
  const note = { text: text ?? '', at: 0 as Instant, by: 'taras' as StaffId };
  return { ...hall, view: { ...hall.view, notes: text === undefined ? {} : { [ticketId]: note } } };
};
const typed = (over: string, text: string) => ({ ticketId, over, text });
const writes = (text: string) => [{ type: 'writeNote', ticketId, text }];

test('V5: what is typed is kept in one line, and an emptied note is taken away', () => {
  expect(noteToKeep(kept(), typed('', '  Бракує \n копії '))).toEqual(writes('Бракує копії'));
  expect(noteToKeep(kept('Старе'), typed('Старе', ' '))).toEqual([{ type: 'clearNote', ticketId }]);
  expect(noteToKeep(kept(), undefined)).toEqual([]);
});

test('V5: what was not changed, or is kept already, is not asked again', () => {
  expect(noteToKeep(kept('Старе'), typed('Старе', 'Старе '))).toEqual([]);
  expect(noteToKeep(kept('Нове'), typed('Старе', 'Нове'))).toEqual([]);
  // Somebody else took it away, and here nothing was added to it.
  expect(noteToKeep(kept(), typed('Старе', 'Старе '))).toEqual([]);
});

test('V5: a draft knows from what it began, and typed back to that it is none', () => {
  const first = typedInto(kept('Старе'), undefined, { ticketId, text: 'Старе й' });
  expect(first).toEqual(typed('Старе', 'Старе й'));
  const later = typedInto(kept('Чуже'), first, { ticketId, text: 'Старе й ще' });
  expect(later).toEqual(typed('Старе', 'Старе й ще'));
  expect(typedInto(kept('Чуже'), later, { ticketId, text: 'Старе' })).toBeUndefined();
});

test('V5: whoever typed is told of a note that somebody else has kept meanwhile', () => {
  expect(newerNote(kept('Чуже'), typed('Старе', 'Моє'))).toMatchObject({ text: 'Чуже' });
  expect(newerNote(kept('Чуже'), typed('', 'Моє'))).toMatchObject({ text: 'Чуже' });
  expect(newerNote(kept('Старе'), typed('Старе', 'Моє'))).toBeUndefined();
  // It is what was just sent from here, or there is nothing to replace.
  expect(newerNote(kept('Моє'), typed('Старе', 'Моє '))).toBeUndefined();
  expect(newerNote(kept(), typed('Старе', 'Моє'))).toBeUndefined();
  expect(newerNote(kept('Чуже'), undefined)).toBeUndefined();
});

test('V5: a draft is of one visitor', () => {
  const draft = typed('', 'Моє');
  expect(draftOf(draft, ticketId)).toBe(draft);
  expect(draftOf(draft, other)).toBeUndefined();
  expect(draftOf(draft, undefined)).toBeUndefined();
  expect(typedInto(kept(), draft, { ticketId: other, text: 'А' })).toEqual({
    ticketId: other,
    over: '',
    text: 'А',
  });
});
