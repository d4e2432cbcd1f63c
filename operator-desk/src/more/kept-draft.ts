import type { TicketId } from '@cherha/shared/domain/ids.ts';
import type { NoteDraft } from './note-draft.ts';

const PLACE = 'cherha.desk.note';

/** V5: what was typed is there again after the page was loaded anew; it goes with the tab of the browser. */
export function keptDraft(): NoteDraft | undefined {
  try {
    return draftFrom(sessionStorage.getItem(PLACE));
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing still works; it only forgets. */
export function keepDraft(draft: NoteDraft | undefined): void {
  try {
    if (draft) sessionStorage.setItem(PLACE, JSON.stringify(draft));
    else sessionStorage.removeItem(PLACE);
  } catch {
    // Storage is full or forbidden.
  }
}

/** Anything unreadable is as if nothing had been typed. */
export function draftFrom(text: string | null): NoteDraft | undefined {
  const raw: unknown = JSON.parse(text ?? 'null');
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { ticketId, text: typed, over } = raw as Record<string, unknown>;
  if (typeof ticketId !== 'string' || typeof typed !== 'string' || typeof over !== 'string')
    return undefined;
  return { ticketId: ticketId as TicketId, text: typed, over };
}
