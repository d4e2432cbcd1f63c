import type { Centre } from './centre.ts';
import type { Given, RatingCommand } from './commands.ts';
import { err, ok } from './result.ts';
import { everything, look } from './shelf.ts';
import type { Ticket } from './ticket.ts';
import type { Verdict } from './verdict.ts';

/** E1, E2, E3: whoever was served today says once how it was, by her number at the kiosk or on her phone. */
export function decideRating(
  centre: Centre,
  { number, score, reasons }: RatingCommand,
  { actor }: Given,
): Verdict {
  if (actor.kind !== 'kiosk' && actor.kind !== 'visitor') return err('not-yours-to-ask');
  const ticket =
    actor.kind === 'visitor' ? look(centre.tickets, actor.ticketId) : byNumber(centre, number);
  if (!ticket) return err('ticket-unknown');
  if (ticket.status !== 'finished' || ticket.outcome !== 'served') return err('visit-not-over');
  if (ticket.rated) return err('already-rated');
  const { id: ticketId } = ticket;
  const by = actor.kind === 'kiosk' ? { kioskId: actor.deviceId } : {};
  return ok([{ type: 'visitRated', ticketId, score, reasons: [...new Set(reasons)], ...by }]);
}

/** N5: a number may come again on one day; who was served by it last is meant. */
const byNumber = (centre: Centre, number: string | undefined): Ticket | undefined => {
  const all = everything(centre.tickets).filter((ticket) => ticket.number === number);
  const served = all.filter(({ status }) => status === 'finished');
  return (served.length > 0 ? served : all).toSorted((a, b) => a.turn - b.turn).at(-1);
};
