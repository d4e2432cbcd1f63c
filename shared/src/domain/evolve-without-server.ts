import type { Centre } from './centre.ts';
import { ticketOf, unsaid, waitingAgain, withTicket, type Of } from './changing.ts';
import { withGiven, type Loan } from './lending.ts';
import type { TicketId } from './ids.ts';
import { defined } from './result.ts';
import type { Ticket } from './ticket.ts';

export function numbersLent(centre: Centre, event: Of<'numbersLent'>): Centre {
  const { kioskId, day, letter, from, to, first, at } = event;
  const loan: Loan = { kioskId, day, letter, from, to, first, at, given: {} };
  return { ...centre, loans: [...centre.loans, loan] };
}

/**
 * L6: the same place under the number that she holds. Who was called by the number that nobody held
 * could not come: a no-show waits again, and a window that calls her calls the right number now.
 */
export function paperHandedOver(centre: Centre, event: Of<'paperHandedOver'>): Centre {
  const { ticketId, was, number, letter, ordinal, paper, at } = event;
  const before = ticketOf(centre, ticketId);
  const renamed: Ticket = {
    ...before,
    number,
    letter,
    withoutServer: { handedOverAt: at, was, ...(paper !== undefined && { paper }) },
  };
  const isMissed = renamed.status === 'finished' && renamed.outcome === 'no-show';
  const { since, issuedAt: place } = renamed;
  const after = isMissed ? waitingAgain(renamed, { since, place }) : renamed;
  const placed = withTicket(isMissed ? unsaid(centre, ticketId) : centre, after);
  const { day } = renamed;
  return {
    ...(paper === undefined ? placed : withStranger(placed, ticketId)),
    calls: placed.calls.map((call) => (call.ticketId === ticketId ? { ...call, number } : call)),
    loans:
      ordinal === undefined
        ? placed.loans
        : withGiven(placed.loans, { day, letter, ordinal, ticketId }),
  };
}

export const paperOfPastDay = (centre: Centre, event: Of<'paperOfPastDay'>): Centre => ({
  ...centre,
  loans: withGiven(centre.loans, event),
});

export function paperWithoutPlace(centre: Centre, event: Of<'paperWithoutPlace'>): Centre {
  const { type: _type, at: _at, ...paper } = event;
  return { ...withStranger(centre, paper.ticketId), withoutPlace: [...centre.withoutPlace, paper] };
}

/** L6: a paper that took no lent number is remembered by itself. */
export const withStranger = (centre: Centre, ticketId: TicketId): Centre => {
  const day = defined(centre.day, 'business day');
  return { ...centre, strangePapers: [...centre.strangePapers, { ticketId, day }] };
};
