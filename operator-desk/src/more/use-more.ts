import type { TicketId } from '@cherha/shared/domain/ids.ts';
import type { FromDesk } from '@cherha/shared/protocol/messages.ts';
import type { DeskSeen, VisitorSeen } from '@cherha/shared/views/desk-view.ts';
import { useEffect, useState } from 'react';
import type { Form } from '../keys/key-map.ts';
import type { AskOne } from '../work/use-pressing.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';
import { asKept, type NoteDraft } from './note-draft.ts';

/** One form alone; without it, everything. */
export type Wanted = Form | 'check';
export type Open = (wanted?: Wanted) => void;

/** What the dialog was opened for, and whom. */
export interface MoreFor {
  readonly visitor: TicketId | undefined;
  readonly wanted: Wanted | undefined;
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
  readonly open: Open;
  readonly close: () => void;
} {
  const [moreFor, setMoreFor] = useState<MoreFor>();
  const [draft, setDraft] = useState(keptDraft);
  // What was typed of somebody who has gone goes with her.
  if (draft && !desk.visitors.some(({ id }) => id === draft.ticketId)) setDraft(undefined);
  useEffect(() => keepDraft(draft), [draft]);
  const ask = async (command: FromDesk) => {
    const answered = await askOne(command);
    if (answered.ok && (command.type === 'writeNote' || command.type === 'clearNote')) {
      const text = 'text' in command ? command.text : '';
      // What was typed on while it was kept is a draft over that.
      setDraft((now) =>
        now?.ticketId !== command.ticketId
          ? now
          : asKept(now.text) === text
            ? undefined
            : { ...now, over: text },
      );
    }
    return answered;
  };
  return {
    moreFor,
    draft,
    onDraft: setDraft,
    askOne: ask,
    open: (wanted) => setMoreFor({ visitor: visitor?.id, wanted }),
    close: () => setMoreFor(undefined),
  };
}
