import type { TicketId } from '@cherha/shared/domain/ids.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { TicketSeen } from '@cherha/shared/views/ticket-seen.ts';
import { ticketsNotOver } from '../hall.ts';
import { AskForm, Choose, WishFields } from './fields.tsx';
import { PriorityFields, priorityIn } from './priority-fields.tsx';
import type { Reception } from './reception-screen.tsx';
import { useOwn } from './use-own.ts';

/** `ticket`: whose it is, where that is known already; otherwise it is chosen in the form. */
type OfTicket = Reception & { readonly ticket?: Pick<TicketSeen, 'id' | 'number'> };

const titleOf = (words: string, ticket: OfTicket['ticket']): string =>
  ticket ? `${words}: ${ticket.number}` : words;

/** V4: one more service for anybody whose ticket is not over, wherever she is. */
export function AddToTicketForm({ hall, asking, ticket }: OfTicket) {
  const say = useSay();
  const own = useOwn(asking);
  return (
    <AskForm
      title={titleOf(say('more.addService'), ticket)}
      go={say('more.addService')}
      asking={asking}
      done={own.isDone ? 'done' : undefined}
      onSend={(chosen) => {
        const ticketId = ticket?.id ?? chosen.id<TicketId>('ticketId');
        const wish = chosen.wish();
        if (ticketId && wish) own.send({ type: 'addService', ticketId, ...wish });
      }}
    >
      {!ticket && <TicketField tickets={ticketsNotOver(hall)} />}
      <WishFields hall={hall} />
    </AskForm>
  );
}

/** R3: a category can be declared after the ticket was given out too. */
export function DeclareForm({ hall, asking, ticket }: OfTicket) {
  const say = useSay();
  const own = useOwn(asking);
  if (hall.view.priorities.length === 0) return null;
  return (
    <AskForm
      title={titleOf(say('more.declare'), ticket)}
      go={say('more.declare')}
      asking={asking}
      done={own.isDone ? 'done' : undefined}
      onSend={(chosen) => {
        const ticketId = ticket?.id ?? chosen.id<TicketId>('ticketId');
        const priority = priorityIn(chosen);
        if (ticketId && priority) own.send({ type: 'declarePriority', ticketId, ...priority });
      }}
    >
      {!ticket && <TicketField tickets={hall.view.waiting} />}
      <PriorityFields hall={hall} />
    </AskForm>
  );
}

/** O1: for who has no phone to say so. */
export function StepOutForm({ hall, asking }: Reception) {
  const say = useSay();
  return (
    <AskForm
      title={say('more.stepOut')}
      go={say('more.stepOutNow')}
      asking={asking}
      onSend={(chosen) => {
        const ticketId = chosen.id<TicketId>('ticketId');
        if (ticketId) asking.send({ type: 'stepOut', ticketId });
      }}
    >
      <TicketField tickets={hall.view.waiting} />
    </AskForm>
  );
}

function TicketField({ tickets }: { tickets: readonly TicketSeen[] }) {
  const say = useSay();
  const options = tickets
    .map(({ id, number }) => ({ value: id, label: number }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'uk'));
  return <Choose label={say('more.ticket')} name="ticketId" options={options} />;
}
