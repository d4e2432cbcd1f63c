import type { DeskId, StaffId } from '@cherha/shared/domain/ids.ts';
import { parkReasons } from '@cherha/shared/domain/ticket.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { DeskSeen, VisitorSeen } from '@cherha/shared/views/desk-view.ts';
import { useState } from 'react';
import { deskName, nameOf, type Hall } from '../hall.ts';
import { AskForm, Choose, WishFields } from './fields.tsx';
import type { Asking } from './use-asking.ts';

export interface AtWindow {
  readonly hall: Hall;
  readonly desk: DeskSeen;
  readonly asking: Asking;
}
export type WithVisitor = AtWindow & { readonly visitor: VisitorSeen };

/** To a service, a window or a person, with or without coming back. */
export function TransferForm({ hall, desk, visitor, asking }: WithVisitor) {
  const say = useSay();
  const [kind, setKind] = useState('service');
  return (
    <AskForm
      title={say('more.transfer')}
      go={say('more.transfer')}
      asking={asking}
      onSend={(chosen) => {
        const wish = chosen.wish();
        const deskId = chosen.id<DeskId>('deskId');
        const staffId = chosen.id<StaffId>('staffId');
        const to =
          kind === 'desk' && deskId
            ? ({ kind: 'desk', deskId } as const)
            : kind === 'staff' && staffId
              ? ({ kind: 'staff', staffId } as const)
              : wish && ({ kind: 'service', ...wish } as const);
        if (!to) return;
        const withReturn = chosen.has('withReturn');
        asking.send({ type: 'transfer', deskId: desk.id, ticketId: visitor.id, to, withReturn });
      }}
    >
      <Choose
        label={say('more.to')}
        name="kind"
        onChange={setKind}
        options={[
          { value: 'service', label: say('more.toService') },
          { value: 'desk', label: say('more.toDesk') },
          { value: 'staff', label: say('more.toStaff') },
        ]}
      />
      {kind === 'service' && <WishFields hall={hall} />}
      {kind === 'desk' && (
        <Choose
          label={say('more.desk')}
          name="deskId"
          options={hall.view.desks
            .filter(({ id }) => id !== desk.id)
            .map((other) => ({ value: other.id, label: deskName(say, other) }))}
        />
      )}
      {kind === 'staff' && (
        <Choose
          label={say('more.staff')}
          name="staffId"
          options={hall.view.desks.flatMap(({ operator, number }) =>
            operator && operator !== desk.operator
              ? [{ value: operator, label: `${nameOf(hall, operator)}, ${number}` }]
              : [],
          )}
        />
      )}
      <label className="more-check">
        <input type="checkbox" name="withReturn" />
        {say('more.withReturn')}
      </label>
    </AskForm>
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
