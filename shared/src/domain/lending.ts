import type { Centre } from './centre.ts';
import type { BusinessDay, DeviceId, Instant, TicketId } from './ids.ts';
import { everything } from './shelf.ts';
import { ticketNumber } from './ticket.ts';
import { daysAfter } from './time.ts';

/** Numbers of one series and day that one kiosk alone gives out while it is without the server. */
export interface Loan {
  readonly kioskId: DeviceId;
  readonly day: BusinessDay;
  readonly letter: string;
  /** The first and the last of them, in the order of the series. */
  readonly from: number;
  readonly to: number;
  /** What stands on the ticket of the first. */
  readonly first: number;
  readonly at: Instant;
  /** Who has which of them, as far as the kiosk has handed over. */
  readonly given: Readonly<Record<string, TicketId>>;
}

/** A series of one day, and its own range of numbers. */
export interface Series {
  readonly day: BusinessDay;
  readonly letter: string;
  readonly range: { readonly first: number; readonly last: number };
}

/** L7: so long after its day a paper may still be handed over. */
const KEPT_DAYS = 7;
/** L1: one part of what a series has left, so that none is lent out whole. */
const LENT_SHARE = 10;

export const lentNumber = ({ letter, from, first }: Loan, ordinal: number): string =>
  ticketNumber(letter, first + ordinal - from);

export const loansOf = (
  { loans }: Centre,
  { day, letter }: Pick<Series, 'day' | 'letter'>,
): readonly Loan[] => loans.filter((loan) => loan.day === day && loan.letter === letter);

/** L2: what of a series is with kiosks: places in it for ever, numbers until their tickets are here. */
export function lentIn(loans: readonly Loan[]): {
  readonly ordinals: ReadonlySet<number>;
  readonly numbers: ReadonlySet<string>;
} {
  const ordinals = new Set<number>();
  const numbers = new Set<string>();
  for (const loan of loans)
    for (let ordinal = loan.from; ordinal <= loan.to; ordinal++) {
      ordinals.add(ordinal);
      if (!loan.given[ordinal]) numbers.add(lentNumber(loan, ordinal));
    }
  return { ordinals, numbers };
}

/**
 * L1: the last free numbers of a series that stand together, at most so many and at most a tenth of
 * what is left. The series itself goes on from its beginning and meets them last.
 */
export function lendable(
  centre: Centre,
  series: Series,
  count: number,
): Pick<Loan, 'from' | 'to' | 'first'> | undefined {
  const { first, last } = series.range;
  const size = last - first + 1;
  const isToday = series.day === centre.day;
  const given = isToday ? (centre.lastNumbers[series.letter] ?? 0) : 0;
  const lent = lentIn(loansOf(centre, series));
  const taken = isToday ? takenNumbers(centre) : new Set<string>();
  const numberOf = (ordinal: number): number => first + ((ordinal - 1) % size);
  const isFree = (ordinal: number): boolean => {
    const number = ticketNumber(series.letter, numberOf(ordinal));
    return !lent.ordinals.has(ordinal) && !lent.numbers.has(number) && !taken.has(number);
  };
  const round = Math.floor(given / size);
  const rounds = centre.rules.numbers.wrap ? [round, round + 1] : round === 0 ? [0] : [];
  for (const one of rounds) {
    const free: number[] = [];
    for (let ordinal = (one + 1) * size; ordinal > Math.max(given, one * size); ordinal--)
      if (isFree(ordinal)) free.push(ordinal);
    const most = Math.min(count, Math.floor(free.length / LENT_SHARE));
    const [to] = free;
    if (to === undefined || most < 1) continue;
    const together = free.findIndex((ordinal, i) => ordinal !== to - i);
    const from = to - Math.min(most, together < 0 ? free.length : together) + 1;
    return { from, to, first: numberOf(from) };
  }
  return undefined;
}

/**
 * N3, N5: given today, also by a paper that had to get another number; where numbers begin again, to
 * somebody who is still here.
 */
export const takenNumbers = ({ tickets, rules, day }: Centre): ReadonlySet<string> =>
  new Set(
    everything(tickets)
      .filter((ticket) => (rules.numbers.wrap ? ticket.status !== 'finished' : ticket.day === day))
      .flatMap(({ number, withoutServer: { was, paper } = {} }) =>
        [number, was, paper].filter((one) => one !== undefined),
      ),
  );

/** A lent number that somebody has now. */
export const withGiven = (
  loans: readonly Loan[],
  { day, letter, ordinal, ticketId }: NumberGiven,
): readonly Loan[] =>
  loans.map((loan) =>
    loan.day === day && loan.letter === letter && loan.from <= ordinal && ordinal <= loan.to
      ? { ...loan, given: { ...loan.given, [ordinal]: ticketId } }
      : loan,
  );

interface NumberGiven {
  readonly day: BusinessDay;
  readonly letter: string;
  readonly ordinal: number;
  readonly ticketId: TicketId;
}

/** L7: what a kiosk may still hand over, and what is still known to have been. */
export const keptFor = <Of extends { readonly day: BusinessDay }>(
  all: readonly Of[],
  today: BusinessDay,
): readonly Of[] => all.filter(({ day }) => daysAfter(day, KEPT_DAYS) >= today);
