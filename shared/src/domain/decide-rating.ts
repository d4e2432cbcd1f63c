import { mayDo } from './asking.ts';
import { serviceOf, type Centre } from './centre.ts';
import type { Given, QuestionnaireCommand, RatingCommand } from './commands.ts';
import type { QuestionnaireId } from './ids.ts';
import type { RatedOf } from './rating.ts';
import { err, ok } from './result.ts';
import { everything, look } from './shelf.ts';
import type { Ticket } from './ticket.ts';
import { businessDay } from './time.ts';
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

/** E5: what somebody wrote on paper, typed in at reception. Of which visit it is, nobody knows. */
export function enterQuestionnaire(
  centre: Centre,
  { score, reasons, of }: QuestionnaireCommand,
  { actor, now, newTicketId }: Given,
): Verdict {
  if (actor.kind !== 'staff' || !mayDo(actor, 'reception')) return err('not-yours-to-ask');
  if (of && !isOffered(centre, of)) return err('service-unknown');
  const { staffId } = actor;
  const questionnaireId = `${newTicketId}.paper` as QuestionnaireId;
  const day = businessDay(now, centre.timeZone);
  const said = { score, reasons: [...new Set(reasons)], ...(of && { of }) };
  return ok([{ type: 'questionnaireEntered', questionnaireId, day, ...said, staffId }]);
}

const isOffered = (centre: Centre, of: RatedOf): boolean =>
  'serviceId' in of
    ? serviceOf(centre, of.serviceId) !== undefined
    : centre.catalogue.groups.some(({ id }) => id === of.groupId);

/** N5: a number may come again on one day; who was served by it last is meant. */
const byNumber = (centre: Centre, number: string | undefined): Ticket | undefined => {
  const all = everything(centre.tickets).filter((ticket) => ticket.number === number);
  const served = all.filter(({ status }) => status === 'finished');
  return (served.length > 0 ? served : all).toSorted((a, b) => a.turn - b.turn).at(-1);
};
