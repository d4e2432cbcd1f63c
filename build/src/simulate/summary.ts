import { goodDay, lasted } from '@cherha/shared/domain/hard-day.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import { median, percentile } from '../bench/figures.ts';
import type { Heard } from './heard.ts';
import { fates, ticketsHeard, type Fate, type TicketHeard } from './tickets-heard.ts';
import { atTwoWindows } from './whereabouts.ts';

/** The day in figures. Waits are in milliseconds of the server's clock, without air raids (X2). */
export interface Summary {
  readonly issued: number;
  readonly fates: Readonly<Record<Fate, number>>;
  readonly called: number;
  readonly happened: Readonly<Partial<Record<Event['type'], number>>>;
  readonly refusals: Heard['refusals'];
  readonly waits: Waits | undefined;
  readonly promises: Promises | undefined;
  readonly asked: number;
  readonly answered: number;
  readonly views: number;
  /** What must never be, in a sentence each; empty on a good day. */
  readonly broken: readonly string[];
}

interface Waits {
  readonly median: number;
  readonly p90: number;
  readonly longest: number;
  readonly longestNumber: string;
}

/** W5: of those who were promised a wait and were called. */
interface Promises {
  readonly visitors: number;
  readonly medianP50: number;
  readonly medianP90: number;
  readonly offBy: number;
  readonly within50: number;
  readonly within90: number;
}

export function summaryOf(heard: Heard): Summary {
  const tickets = ticketsHeard(heard);
  const happened: Partial<Record<Event['type'], number>> = {};
  for (const { type } of heard.events) happened[type] = (happened[type] ?? 0) + 1;
  return {
    issued: tickets.length,
    fates: Object.fromEntries(
      fates.map((fate) => [fate, tickets.filter((ticket) => ticket.fate === fate).length]),
    ) as Record<Fate, number>,
    called: happened.ticketCalled ?? 0,
    happened,
    refusals: heard.refusals,
    waits: waitsOf(heard, tickets),
    promises: promisesOf(heard, tickets),
    asked: heard.asked,
    answered: heard.answered,
    views: heard.views,
    broken: brokenIn(heard),
  };
}

/** What no day may show, whatever happened in it. */
function brokenIn(heard: Heard): string[] {
  const faults = heard.refusals['server-fault'] ?? 0;
  const lost = heard.asked - heard.answered;
  return [
    ...(lost > 0 ? [`${lost} commands were not answered: ${heard.unanswered.join(', ')}`] : []),
    ...(faults > 0 ? [`${faults} commands were answered with a fault of the server`] : []),
    ...atTwoWindows(heard),
    ...heard.crowded,
  ];
}

function waitsOf(heard: Heard, tickets: readonly TicketHeard[]): Waits | undefined {
  const waited = tickets.flatMap((ticket) => {
    const ms = waitOf(heard, ticket);
    return ms === undefined ? [] : [{ ms, number: ticket.number }];
  });
  const [longest] = waited.toSorted((a, b) => b.ms - a.ms);
  if (!longest) return undefined;
  const all = waited.map(({ ms }) => ms);
  return {
    median: median(all),
    p90: percentile(all, 0.9),
    longest: longest.ms,
    longestNumber: longest.number,
  };
}

function promisesOf(heard: Heard, tickets: readonly TicketHeard[]): Promises | undefined {
  const kept = tickets.flatMap((ticket) => {
    const ms = waitOf(heard, ticket);
    return ticket.promise && ms !== undefined
      ? [{ ms, p50: ticket.promise.p50 * 1_000, p90: ticket.promise.p90 * 1_000 }]
      : [];
  });
  if (kept.length === 0) return undefined;
  const share = (holds: (one: (typeof kept)[number]) => boolean): number =>
    kept.filter(holds).length / kept.length;
  return {
    visitors: kept.length,
    medianP50: median(kept.map(({ p50 }) => p50)),
    medianP90: median(kept.map(({ p90 }) => p90)),
    offBy: kept.reduce((sum, { ms, p50 }) => sum + Math.abs(ms - p50), 0) / kept.length,
    within50: share(({ ms, p50 }) => ms <= p50),
    within90: share(({ ms, p90 }) => ms <= p90),
  };
}

const waitOf = ({ raids }: Heard, { issuedAt, firstCalledAt }: TicketHeard): number | undefined =>
  firstCalledAt && lasted({ ...goodDay, pauses: raids }, issuedAt, firstCalledAt);
