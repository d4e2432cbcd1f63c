import { groupOf, serviceOf, type Centre } from './centre.ts';
import type { Given, Paper, WithoutServerCommand, Wish } from './commands.ts';
import { recalled } from './decide-calls.ts';
import { isGivenSomewhere, isOffered } from './decide-issuing.ts';
import type { Happening } from './events.ts';
import type { DeviceId, Instant } from './ids.ts';
import { lent } from './decide-lending.ts';
import { lentNumber, loansOf, type Loan } from './lending.ts';
import { nextNumber } from './numbers.ts';
import { waitingInGroup } from './order.ts';
import { defined, err, ok } from './result.ts';
import { look } from './shelf.ts';
import type { Ticket } from './ticket.ts';
import { instantOf, nextDay } from './time.ts';
import type { Verdict } from './verdict.ts';
import type { NoPlaceReason } from './without-server.ts';

/** What a kiosk asks so that it can go on without the server, and when it is back. */
export function decideWithoutServer(
  centre: Centre,
  command: WithoutServerCommand,
  { actor, now }: Given,
): Verdict {
  if (actor.kind !== 'kiosk') return err('not-yours-to-ask');
  if (centre.day === undefined) return err('centre-closed');
  const { deviceId: kioskId } = actor;
  return command.type === 'borrowNumbers'
    ? ok(lent(centre, command, kioskId))
    : ok(handedOver(centre, command.paper, { kioskId, now }));
}

interface Handing {
  readonly kioskId: DeviceId;
  readonly now: Instant;
}

/** L3–L8: what becomes of a paper. Whatever it is, the kiosk has handed it over with this. */
function handedOver(centre: Centre, paper: Paper, handing: Handing): Happening[] {
  if (centre.strangePapers.some(({ ticketId }) => ticketId === paper.ticketId)) return [];
  const known = look(centre.tickets, paper.ticketId);
  if (known) return sameTicket(centre, paper, { known, handing });
  return paper.day < defined(centre.day, 'business day')
    ? ofPastDay(centre, paper, handing)
    : newTicket(centre, paper, handing);
}

/** L3–L5: her place is the time of her touch; hours, quotas and what is off do not take it (L4). */
function newTicket(centre: Centre, paper: Paper, handing: Handing): Happening[] {
  const [leg, ...more] = [paper, ...(paper.more ?? [])].filter(
    (wish) => serviceOf(centre, wish.serviceId) && isGivenSomewhere(centre, wish),
  );
  if (!leg) return withoutPlace(centre, paper, { handing, why: 'service-gone' });
  const { ticketId, language } = paper;
  const service = defined(serviceOf(centre, leg.serviceId), 'service of a paper');
  const group = defined(groupOf(centre, service), 'group of a service');
  const priority = paper.priority && isOffered(centre, paper.priority) ? paper.priority : undefined;
  const loan = loanOfToday(centre, paper, handing);
  const { letter, ordinal, number } = paper;
  const next = loan
    ? { letter, ordinal, number }
    : nextNumber(centre, group, { isBooked: false, hasPriority: priority !== undefined });
  if (!next) return withoutPlace(centre, paper, { handing, why: 'numbers-exhausted' });
  return [
    {
      type: 'ticketIssued',
      ticketId,
      day: defined(centre.day, 'business day'),
      ...next,
      ...onlyWish(leg),
      language,
      ahead: waitingInGroup(centre, group.id),
      kioskId: handing.kioskId,
      ...(more.length > 0 && { more: more.map(onlyWish) }),
      ...(priority && { priority }),
      withoutServer: {
        touchedAt: placeOf(centre, paper, { handing, loan }),
        ...(!loan && { paper: number }),
      },
    },
    ...printOf(paper),
  ];
}

const onlyWish = ({ serviceId, purpose }: Wish): Wish => ({ serviceId, purpose });

const printOf = ({ ticketId, print }: Paper): Happening[] =>
  print ? [{ type: 'printReported', ticketId, print }] : [];

/** L6: handed over before, or issued here while the answer was lost. */
function sameTicket(
  centre: Centre,
  paper: Paper,
  { known, handing }: { known: Ticket; handing: Handing },
): Happening[] {
  if (known.number === paper.number) return [];
  if (known.status === 'finished' && (known.outcome !== 'no-show' || centre.receptionOver))
    return withoutPlace(centre, paper, { handing, why: 'ticket-over' });
  const { ticketId, number, letter, ordinal } = paper;
  const { number: was } = known;
  const { kioskId } = handing;
  const isTaken = loanOfToday(centre, paper, handing) !== undefined;
  const named = isTaken
    ? { number, letter, ordinal }
    : { number: was, letter: known.letter, paper: number };
  return [
    { type: 'paperHandedOver', ticketId, kioskId, was, ...named },
    ...printOf(paper),
    ...(isTaken ? calledAnew(centre, { ...known, number }) : []),
  ];
}

/** L6: the hall was called a number that nobody held; in an air raid staff call her again later. */
const calledAnew = ({ hardDay }: Centre, ticket: Ticket): Happening[] =>
  ticket.status === 'called' && !hardDay.airRaid ? [recalled(ticket)] : [];

/** L7: she is not here any more; the paper is written down as unserved, and no number twice. */
function ofPastDay(centre: Centre, paper: Paper, handing: Handing): Happening[] {
  const { ticketId, day, number, letter, ordinal, serviceId, purpose, language, print } = paper;
  const isDone = loansOf(centre, paper).some(({ given }) => given[ordinal] === ticketId);
  if (isDone) return [];
  const loan = loanOf(centre, paper, handing);
  if (!loan) return withoutPlace(centre, paper, { handing, why: 'past-day' });
  return [
    {
      type: 'paperOfPastDay',
      ticketId,
      kioskId: handing.kioskId,
      day,
      number,
      letter,
      ordinal,
      serviceId,
      purpose,
      language,
      touchedAt: placeOf(centre, paper, { handing, loan }),
      ...(print && { print }),
    },
  ];
}

const withoutPlace = (
  centre: Centre,
  paper: Paper,
  { handing, why }: { handing: Handing; why: NoPlaceReason },
): Happening[] => [
  {
    type: 'paperWithoutPlace',
    ticketId: paper.ticketId,
    kioskId: handing.kioskId,
    paper: paper.number,
    day: paper.day,
    serviceId: paper.serviceId,
    touchedAt: placeOf(centre, paper, { handing, loan: undefined }),
    why,
  },
];

/** L5: the loan that this number is of, if it is this kiosk's and nobody has the number yet. */
const loanOf = (centre: Centre, paper: Paper, { kioskId }: Handing): Loan | undefined =>
  loansOf(centre, paper).find(
    (loan) =>
      loan.kioskId === kioskId &&
      loan.from <= paper.ordinal &&
      paper.ordinal <= loan.to &&
      lentNumber(loan, paper.ordinal) === paper.number &&
      loan.given[paper.ordinal] === undefined,
  );

/** A kiosk whose clock is ahead may print a number of tomorrow: that is nobody's today. */
const loanOfToday = (centre: Centre, paper: Paper, handing: Handing): Loan | undefined =>
  paper.day === centre.day ? loanOf(centre, paper, handing) : undefined;

/** L3: the time of the touch, not before the number was lent, within its day, and not after now. */
function placeOf(
  { timeZone }: Centre,
  { day, touchedAt }: Paper,
  { handing, loan }: { handing: Handing; loan: Loan | undefined },
): Instant {
  const midnight = '00:00' as Parameters<typeof instantOf>[1];
  const begins = instantOf(day, midnight, timeZone);
  const ends = instantOf(nextDay(day), midnight, timeZone) - 1;
  const earliest = Math.max(begins, loan?.at ?? begins);
  return Math.min(Math.max(touchedAt, earliest), ends, handing.now) as Instant;
}
