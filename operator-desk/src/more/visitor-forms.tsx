import { parkReasons } from '@cherha/shared/domain/ticket.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { DeskSeen, VisitorSeen } from '@cherha/shared/views/desk-view.ts';
import type { Hall } from '../hall.ts';
import { AskForm, Choose, WishFields } from './fields.tsx';
import type { Asking } from './use-asking.ts';

export interface AtWindow {
  readonly hall: Hall;
  readonly desk: DeskSeen;
  readonly asking: Asking;
}
export type WithVisitor = AtWindow & { readonly visitor: VisitorSeen };

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
