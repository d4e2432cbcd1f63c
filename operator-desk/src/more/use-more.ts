import type { TicketId } from '@cherha/shared/domain/ids.ts';
import type { FromDesk } from '@cherha/shared/protocol/messages.ts';
import type { DeskSeen, VisitorSeen } from '@cherha/shared/views/desk-view.ts';
import { useState } from 'react';
import { isCompact } from '../parts/compact.ts';
import type { AskOne } from '../work/use-pressing.ts';
import type { NoteDraft } from './note-draft.ts';

/** What the dialog was opened for: whom, and one thing alone if it was that. */
export interface MoreFor {
  readonly visitor: TicketId | undefined;
  readonly wanted?: 'note';
}

/** The dialog of everything else, and the note that is typed in it, which outlives it. */
export function useMore(
  desk: DeskSeen,
  visitor: VisitorSeen | undefined,
  askOne: AskOne,
): {
  readonly moreFor: MoreFor | undefined;
  readonly draft: NoteDraft | undefined;
  readonly onDraft: (draft: NoteDraft | undefined) => void;
  readonly askOne: AskOne;
  readonly open: () => void;
  readonly openNote: () => void;
  readonly close: () => void;
} {
  const [moreFor, setMoreFor] = useState<MoreFor>();
  const [draft, setDraft] = useState<NoteDraft>();
  // What was typed of somebody who has gone goes with her.
  if (draft && !desk.visitors.some(({ id }) => id === draft.ticketId)) setDraft(undefined);
  const ask = async (command: FromDesk) => {
    const answered = await askOne(command);
    if (answered.ok && (command.type === 'writeNote' || command.type === 'clearNote'))
      setDraft((now) => (now?.ticketId === command.ticketId ? undefined : now));
    return answered;
  };
  return {
    moreFor,
    draft,
    onDraft: setDraft,
    askOne: ask,
    // In the small window there is no room for a dialog.
    open: () => {
      if (!isCompact()) setMoreFor({ visitor: visitor?.id });
    },
    openNote: () => {
      if (!isCompact() && visitor) setMoreFor({ visitor: visitor.id, wanted: 'note' });
    },
    close: () => setMoreFor(undefined),
  };
}
