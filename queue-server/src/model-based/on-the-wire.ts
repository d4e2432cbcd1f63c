import type { Asked } from '@cherha/shared/protocol/ask.ts';
import type { Wish } from './small-wishes.ts';

/** Real ids for the names that the model knows. */
export interface Names {
  readonly ticketId: (number: string) => string;
  readonly staffId: (login: string) => string;
}

/** A wish of the model as the command that a screen would send. */
export function onTheWire(wish: Wish, names: Names): object {
  switch (wish.type) {
    case 'issueTicket': {
      const [first, ...more] = wish.services.map(submitting);
      return {
        type: wish.type,
        language: 'uk',
        ...first,
        ...(more.length > 0 && { more }),
        ...(wish.priority && { priority: { categoryId: wish.priority, as: 'self' } }),
      };
    }
    case 'addService':
      return {
        type: wish.type,
        ticketId: names.ticketId(wish.ticketId),
        ...submitting(wish.serviceId),
      };
    case 'cancelTicket':
    case 'bringBack':
    case 'takeBack':
    case 'callTicket':
      return { ...wish, ticketId: names.ticketId(wish.ticketId) };
    case 'takeDesk':
      return { ...wish, ...(wish.instead && { instead: names.staffId(wish.instead) }) };
    case 'transfer':
      return { ...wish, to: targetOf(wish.to, names) };
    case 'park':
      return { ...wish, reason: 'copying' };
    case 'refusePriority':
      return { ...wish, why: 'no-document' };
    case 'switchServicesOff':
      return { type: wish.type, services: [wish.serviceId], reason: 'power' };
    case 'switchServicesOn':
      return { type: wish.type, services: [wish.serviceId] };
    default:
      return wish;
  }
}

const submitting = (serviceId: string) => ({ serviceId, purpose: 'submit' });

function targetOf(to: (Wish & { type: 'transfer' })['to'], { staffId }: Names): object {
  switch (to.kind) {
    case 'service':
      return { kind: to.kind, ...submitting(to.serviceId) };
    case 'staff':
      return { kind: to.kind, staffId: staffId(to.staffId) };
    case 'desk':
      return to;
  }
}

/** An answer as the model gives it: `ok` with what a person would hear of it, or the refusal's word. */
export function heard(answer: Asked): string {
  if (!answer.ok) return answer.error;
  const told = answer.value.flatMap((event) => {
    if (event.type === 'ticketIssued') return [event.number];
    return event.type === 'ticketCalled' ? [event.number, String(event.why?.rule)] : [];
  });
  return ['ok', ...told].join(' ');
}
