import { breakReasons } from '@cherha/shared/domain/desk.ts';
import type { DeskId, ServiceId, StaffId } from '@cherha/shared/domain/ids.ts';
import { priorityRefusedWhy } from '@cherha/shared/domain/priority.ts';
import { parkReasons, visitOutcomes } from '@cherha/shared/domain/ticket.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { DeskSeen, VisitorSeen } from '@cherha/shared/views/desk-view.ts';
import { useState } from 'react';
import { nameOf, type Hall } from '../hall.ts';
import { AskForm, Choose, WishFields } from './fields.tsx';
import type { Asking } from './use-asking.ts';

export interface AtWindow {
  readonly hall: Hall;
  readonly desk: DeskSeen;
  readonly asking: Asking;
}
type WithVisitor = AtWindow & { readonly visitor: VisitorSeen };

/** How the service ended, and what was really done. */
export function FinishForm({ hall, desk, visitor, asking }: WithVisitor) {
  const say = useSay();
  const words = useWords();
  return (
    <AskForm
      title={say('more.finish')}
      go={say('desk.act.finishVisit')}
      asking={asking}
      onSend={(chosen) => {
        const outcome = chosen.oneOf('outcome', visitOutcomes);
        const did = chosen.id<ServiceId>('did');
        asking.send({
          type: 'finishVisit',
          deskId: desk.id,
          ticketId: visitor.id,
          ...(outcome && { outcome }),
          ...(did && { did: [did] }),
        });
      }}
    >
      <Choose
        label={say('more.outcome')}
        name="outcome"
        options={visitOutcomes.map((value) => ({ value, label: say(`more.outcomes.${value}`) }))}
      />
      <Choose
        label={say('more.did')}
        name="did"
        none={say('more.none')}
        options={hall.view.services.map(({ id, name }) => ({ value: id, label: words(name) }))}
      />
    </AskForm>
  );
}

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
            .map(({ id, number }) => ({
              value: id,
              label: say('desk.place.numbered', { number }),
            }))}
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

/** R3, R4: the document is looked at; its number is never written down. */
export function PriorityForm({ hall, desk, visitor, asking }: WithVisitor) {
  const say = useSay();
  const words = useWords();
  const { priority } = visitor;
  const category = hall.view.priorities.find(({ id }) => id === priority?.categoryId);
  if (!priority || !category) return null;
  const at = { deskId: desk.id, ticketId: visitor.id };
  return (
    <AskForm
      title={say('more.priority', { name: words(category.name) })}
      go={say('more.confirm')}
      asking={asking}
      onSend={() => asking.send({ type: 'confirmPriority', ...at })}
    >
      <dl className="facts">
        <dt>{say('more.basis')}</dt>
        <dd>{words(category.basis)}</dd>
        <dt>{say('more.document')}</dt>
        <dd>{words(category.document)}</dd>
        <dt>{say('more.checked')}</dt>
        <dd>{say(`more.state.${priority.state}`)}</dd>
      </dl>
      {priorityRefusedWhy.map((why) => (
        <button
          key={why}
          type="button"
          className="button"
          onClick={() => asking.send({ type: 'refusePriority', ...at, why })}
        >
          {say('more.refuse')}: {say(`more.why.${why}`)}
        </button>
      ))}
    </AskForm>
  );
}

/** D7: a break with its reason, and its end. */
export function BreakForm({ desk, asking }: AtWindow) {
  const say = useSay();
  const deskId = desk.id;
  const onBreak = desk.break;
  if (onBreak) {
    const { reason } = onBreak;
    const words = reason === 'declined' ? say('more.declined') : say(`more.breakReasons.${reason}`);
    return (
      <AskForm
        title={say('more.onBreak', { reason: words })}
        go={say('more.end')}
        asking={asking}
        onSend={() => asking.send({ type: 'endBreak', deskId })}
      />
    );
  }
  return (
    <AskForm
      title={say('more.breakTitle')}
      go={say('more.begin')}
      asking={asking}
      onSend={(chosen) => {
        const minutes = Number(chosen.text('minutes'));
        const reason = chosen.oneOf('reason', breakReasons) ?? 'other';
        asking.send({ type: 'beginBreak', deskId, reason, ...(minutes > 0 && { minutes }) });
      }}
    >
      <Choose
        label={say('more.reason')}
        name="reason"
        options={breakReasons.map((value) => ({ value, label: say(`more.breakReasons.${value}`) }))}
      />
      <label className="more-field">
        {say('more.minutes')}
        <input name="minutes" type="number" min={1} max={480} inputMode="numeric" />
      </label>
    </AskForm>
  );
}
