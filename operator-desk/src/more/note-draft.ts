import type { TicketId } from '@cherha/shared/domain/ids.ts';
import type { FromDesk } from '@cherha/shared/protocol/messages.ts';
import type { NoteSeen } from '@cherha/shared/views/desk-view.ts';
import type { Hall } from '../hall.ts';

/** What is typed and not kept yet: it stays through a lost link and a closed dialog. */
export interface NoteDraft {
  readonly ticketId: TicketId;
  readonly text: string;
  /** What stood in the note when the typing began; '' where there was none. */
  readonly over: string;
}

/** What is typed now; typed back to what stood there, it is no draft any more. */
export function typedInto(
  hall: Hall,
  draft: NoteDraft | undefined,
  { ticketId, text }: Pick<NoteDraft, 'ticketId' | 'text'>,
): NoteDraft | undefined {
  const over = draftOf(draft, ticketId)?.over ?? keptText(hall, ticketId);
  return text === over ? undefined : { ticketId, text, over };
}

export const draftOf = (
  draft: NoteDraft | undefined,
  ticketId: TicketId | undefined,
): NoteDraft | undefined => (draft?.ticketId === ticketId ? draft : undefined);

/** What somebody else has kept since the typing began: it is replaced by nobody who was not asked. */
export function newerNote(hall: Hall, draft: NoteDraft | undefined): NoteSeen | undefined {
  const kept = draft && hall.view.notes[draft.ticketId];
  return kept && kept.text !== draft.over && kept.text !== asKept(draft.text) ? kept : undefined;
}

/** What is asked so that what was typed is what is kept; nothing where it is. */
export function noteToKeep(hall: Hall, draft: NoteDraft | undefined): readonly FromDesk[] {
  if (!draft) return [];
  const { ticketId } = draft;
  const text = asKept(draft.text);
  if (text === draft.over || text === keptText(hall, ticketId)) return [];
  return text === '' ? [{ type: 'clearNote', ticketId }] : [{ type: 'writeNote', ticketId, text }];
}

const keptText = ({ view }: Hall, ticketId: TicketId): string => view.notes[ticketId]?.text ?? '';

/** As it is kept: in one line, without gaps around it. */
export const asKept = (typed: string): string => typed.replaceAll(/\s+/g, ' ').trim();
