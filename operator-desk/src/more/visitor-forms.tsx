import { parkReasons } from '@cherha/shared/domain/ticket.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { DeskSeen, VisitorSeen } from '@cherha/shared/views/desk-view.ts';
import type { Hall } from '../hall.ts';
import { AskForm, Choose, WishFields } from './fields.tsx';
import { FinishForm } from './finish-form.tsx';
import type { NoteDraft } from './note-draft.ts';
import { NoteForm } from './note-form.tsx';
import { PriorityForm } from './priority-form.tsx';
import { TransferForm } from './transfer-form.tsx';
import type { Asking } from './use-asking.ts';
import type { Wanted } from './use-more.ts';

export interface AtWindow {
  readonly hall: Hall;
  readonly desk: DeskSeen;
  readonly asking: Asking;
}
export type WithVisitor = AtWindow & { readonly visitor: VisitorSeen };

/** What is typed in the note, and where it stays. */
export interface NoteKept {
  readonly draft: NoteDraft | undefined;
  readonly onDraft: (draft: NoteDraft | undefined) => void;
  readonly onKept: () => void;
}

/** All that is asked about the visitor at the window in a form; or one of them, where that was wanted. */
export function VisitorForms({
  wanted,
  sendingOn,
  notes,
  ...at
}: WithVisitor & {
  wanted: Wanted | undefined;
  /** Asks with what is typed in the note and not kept yet. */
  sendingOn: Asking;
  notes: NoteKept;
}) {
  const { status, next } = at.visitor;
  const offers = (form: Wanted): boolean => wanted === undefined || wanted === form;
  const isServed = status === 'serving';
  return (
    <>
      {offers('check') && <PriorityForm {...at} />}
      {offers('note') && <NoteForm {...at} {...notes} isWanted={wanted === 'note'} />}
      {offers('finishWith') && isServed && (
        <FinishForm {...at} asking={next.length > 0 ? sendingOn : at.asking} />
      )}
      {offers('transfer') && <TransferForm {...at} asking={sendingOn} />}
      {offers('park') && isServed && <ParkForm {...at} asking={sendingOn} />}
      {offers('addService') && <AddServiceForm {...at} />}
    </>
  );
}

/** Gone on an errand; the window is free for others meanwhile. */
export function ParkForm({ desk, visitor, asking }: WithVisitor) {
  const say = useSay();
  return (
    <AskForm
      title={say('more.park')}
      go={say('more.park')}
      asking={asking}
      onSend={(chosen) => {
        const reason = chosen.oneOf('reason', parkReasons) ?? 'other';
        const where = chosen.text('where');
        const at = { deskId: desk.id, ticketId: visitor.id };
        asking.send({ type: 'park', ...at, reason, ...(where && { where }) });
      }}
    >
      <Choose
        label={say('more.reason')}
        name="reason"
        options={parkReasons.map((value) => ({ value, label: say(`more.parkReasons.${value}`) }))}
      />
      <label className="more-field">
        {say('more.where')}
        <input name="where" maxLength={100} autoComplete="off" />
      </label>
    </AskForm>
  );
}

export function AddServiceForm({ hall, visitor, asking }: WithVisitor) {
  const say = useSay();
  return (
    <AskForm
      title={say('more.addService')}
      go={say('more.addService')}
      asking={asking}
      onSend={(chosen) => {
        const wish = chosen.wish();
        if (wish) asking.send({ type: 'addService', ticketId: visitor.id, ...wish });
      }}
    >
      <WishFields hall={hall} />
    </AskForm>
  );
}
