import { allAway, backBy } from '../domain/away.ts';
import { deskNow, type Centre } from '../domain/centre.ts';
import type { Booking } from '../domain/booking.ts';
import type { Words } from '../domain/catalogue.ts';
import {
  sameSkills,
  type Break,
  type Desk,
  type DeskPlace,
  type InHerStead,
  type Skills,
} from '../domain/desk.ts';
import { forecast, type Forecast } from '../domain/forecast.ts';
import { lasted } from '../domain/hard-day.ts';
import { panicPlaceOf } from '../domain/help.ts';
import type { DeskId, DeviceId, GroupId, Instant, ServiceId, StaffId } from '../domain/ids.ts';
import type { BoardLayout } from '../domain/hall-settings.ts';
import type { KioskOff } from '../domain/kiosk-off.ts';
import { lineOf, standings, type Standing } from '../domain/order.ts';
import type { KioskPrinter, PrintOutcome } from '../domain/printing.ts';
import type { PriorityCategory } from '../domain/priority.ts';
import type { Rules } from '../domain/rules.ts';
import { everything, look } from '../domain/shelf.ts';
import type { CallReason, ParkReason, Ticket, WaitRange } from '../domain/ticket.ts';
import type { PaperWithoutPlace } from '../domain/without-server.ts';
import { checklistsSeen, copiesSeen, type ChecklistSeen, type CopySeen } from './copies-view.ts';
import { hardDaySeen, type HardDaySeen } from './hard-day-view.ts';
import {
  buttonsSeen,
  helpPlacesSeen,
  helpSeen,
  type ButtonsSeen,
  type HelpPlaceSeen,
  type HelpSeen,
} from './help-view.ts';
import { groupsSeen, type GroupSeen } from './groups-view.ts';
import { newcomerWaits, type NewcomerWaits } from './newcomer-waits.ts';
import { ticketSeen, type TicketSeen } from './ticket-seen.ts';

/** What signed-in staff see; every desk sees the same. */
export interface DeskView extends HardDaySeen {
  readonly view: 'desk';
  readonly version: number;
  readonly at: Instant;
  readonly centreName: Words;
  readonly timeZone: string;
  /** The boards of the hall by name, to say which of them a new screen is; missing where none is set. */
  readonly boards?: readonly Pick<BoardLayout, 'id' | 'heading'>[];
  readonly rules: DeskRules;
  readonly services: readonly {
    readonly id: ServiceId;
    readonly groupId: GroupId;
    readonly name: Words;
    /** What most people come for. */
    readonly frequent?: true;
  }[];
  /** Every group of services, in the order of the catalogue. */
  readonly groups: readonly GroupSeen[];
  /** So long a visitor waits at most, as the centre wishes it; absent: it has said nothing. */
  readonly targetMinutes?: number;
  /** Q10: since when everybody who can help out does. */
  readonly backupSince?: Instant;
  readonly priorities: readonly PriorityCategory[];
  readonly desks: readonly DeskSeen[];
  /** Everybody who waits, in the order in which they will be called. */
  readonly waiting: readonly TicketSeen[];
  /** Gone on an errand, the longest away first. */
  readonly parked: readonly ParkedSeen[];
  /** O1: stepped out by their own wish, the longest away first. */
  readonly away: readonly AwaySeen[];
  /** V5: by ticket. What stands in a note is told to staff alone. */
  readonly notes: Readonly<Record<string, NoteSeen>>;
  /** Who did not come and may still be taken back, the latest first. */
  readonly missed: readonly MissedSeen[];
  /** Times kept for today that nobody has come for, the earliest first. */
  readonly booked: readonly Booking[];
  readonly bookedTimesOff: boolean;
  readonly wait: NewcomerWaits;
  /** A longer usual wait than this, in seconds, must be accepted at issue (H6). */
  readonly longWait?: number;
  /**
   * Tickets of today whose paper failed or was not confirmed, of which no copy came out either (P4),
   * and who still wait, newest first.
   */
  readonly printTroubles: readonly (TicketSeen & { readonly print: PrintOutcome })[];
  /** Papers that were printed once more (P4), the latest first. */
  readonly copies: readonly CopySeen[];
  /** Checklists that reception had printed (P6), the latest first. */
  readonly checklists: readonly ChecklistSeen[];
  /** Papers of kiosks that were without the server for which a person must find a way (L8). */
  readonly withoutPlace: readonly PaperWithoutPlace[];
  readonly printers: readonly { readonly kioskId: DeviceId; readonly printer: KioskPrinter }[];
  /** Open calls for help, those that nobody has accepted first. */
  readonly help: readonly HelpSeen[];
  readonly helpPlaces: readonly HelpPlaceSeen[];
  /** G8: the centre says who comes when somebody at a window is in danger. */
  readonly panic: boolean;
  readonly buttons: readonly ButtonsSeen[];
  /** X7: the kiosks that are out of service. */
  readonly kiosksOff: readonly KioskOffSeen[];
}

export type KioskOffSeen = KioskOff & { readonly kioskId: DeviceId };

/** The rules that a button at the desk goes by. */
export interface DeskRules {
  readonly undoSeconds: number;
  readonly recallSeconds: number;
  readonly announcementsAtMost: number;
  readonly visitorsAtDesk: number;
  readonly mode: Rules['assignment']['mode'];
  readonly backupMinutes: number;
}

export interface DeskSeen {
  readonly id: DeskId;
  readonly number: string;
  /** What stands under that number; absent: a window. */
  readonly place?: DeskPlace;
  readonly services: readonly ServiceId[];
  readonly backup: readonly ServiceId[];
  /** What it gives when nobody has changed that for today (D8); absent: nobody has. */
  readonly usual?: Skills;
  readonly operator?: StaffId;
  /** Who opened the window for her (D10); absent: she sat down herself. */
  readonly openedBy?: StaffId;
  /** What whoever manages did here in an operator's stead (D11), until somebody goes on. */
  readonly inHerStead?: InHerStead;
  readonly visitors: readonly VisitorSeen[];
  readonly break?: Break;
  /** Where somebody works: whom this window may call now (Q8), by backup, skills and transfers too. */
  readonly line?: {
    readonly count: number;
    /** Their places in `waiting`, in the order of the line, at most `LINE_SHOWN`. */
    readonly first: readonly number[];
  };
}

/** A window's line is told so far; nobody reads further, and forty windows tell theirs. */
export const LINE_SHOWN = 30;

/** V5: what staff have written for whoever serves her next. */
export interface NoteSeen {
  readonly text: string;
  readonly at: Instant;
  readonly by: StaffId;
}

export type ParkedSeen = TicketSeen & {
  readonly deskId: DeskId;
  readonly parkedAt: Instant;
  readonly reason: ParkReason;
  readonly where?: string;
};

export type AwaySeen = TicketSeen & {
  readonly awaySince: Instant;
  /** O3; absent while an air raid goes on. */
  readonly until?: Instant;
};

export type MissedSeen = TicketSeen & { readonly finishedAt: Instant };

export type VisitorSeen = TicketSeen & {
  readonly calledAt: Instant;
  readonly why?: CallReason;
  /** The wait that she was promised at issue; told at her first service, which it was about. */
  readonly promise?: WaitRange;
} & (
    | {
        readonly status: 'called';
        readonly announcedAt: Instant;
        /** 1 for the call, 2 for the first recall, and so on. */
        readonly time: number;
      }
    | { readonly status: 'serving'; readonly startedAt: Instant }
  );

export function deskView(
  centre: Centre,
  at: Instant,
  told: Forecast = forecast(centre, at),
  noteOf: (ticket: Ticket) => string | undefined = () => undefined,
): DeskView {
  const stood = standings(centre, at);
  const waiting = stood.map(({ ticket }) => ticket);
  const { undoSeconds, calls, visitorsAtDesk, assignment, closing, order } = centre.rules;
  const { boards } = centre.hall;
  const all = everything(centre.tickets);
  return {
    view: 'desk',
    version: centre.version,
    at,
    ...hardDaySeen(centre),
    centreName: centre.name,
    timeZone: centre.timeZone,
    ...(boards.length > 0 && {
      boards: boards.map(({ id, heading }) => ({ id, ...(heading && { heading }) })),
    }),
    rules: {
      undoSeconds,
      recallSeconds: calls.recallSeconds,
      announcementsAtMost: calls.announcementsAtMost,
      visitorsAtDesk,
      mode: assignment.mode,
      backupMinutes: order.backupMinutes,
    },
    services: centre.catalogue.services.map(({ id, groupId, name, frequent }) => ({
      id,
      groupId,
      name,
      ...(frequent && { frequent: true as const }),
    })),
    groups: groupsSeen(centre, at, told),
    ...(centre.rules.targetMinutes > 0 && { targetMinutes: centre.rules.targetMinutes }),
    ...(centre.backupSince && { backupSince: centre.backupSince }),
    priorities: centre.priorities,
    desks: centre.desks.map((desk) => deskSeen(centre, desk, { stood, at })),
    waiting: waiting.map((ticket) => {
      const wait = told.waiting(ticket.id);
      return { ...ticketSeen(ticket), ...(wait && { wait }) };
    }),
    parked: all.flatMap(parkedSeen).toSorted((a, b) => a.parkedAt - b.parkedAt),
    away: allAway(centre).map((ticket) => {
      const until = backBy(centre, ticket);
      const { awaySince } = ticket;
      return { ...ticketSeen(ticket), awaySince, ...(until !== undefined && { until }) };
    }),
    notes: Object.fromEntries(
      all.flatMap((ticket) => {
        const text = noteOf(ticket);
        return ticket.note && text !== undefined
          ? [[ticket.id, { text, at: ticket.note.at, by: ticket.note.by }]]
          : [];
      }),
    ),
    missed: all
      .flatMap((ticket) => missedSeen(centre, ticket, at))
      .toSorted((a, b) => b.finishedAt - a.finishedAt),
    booked: Object.values(centre.bookings)
      .filter(({ day, state }) => day === centre.day && state === 'booked')
      .toSorted((a, b) => a.for - b.for),
    bookedTimesOff: centre.hardDay.bookingOffSince !== undefined,
    wait: newcomerWaits(centre, told),
    ...(closing.longWaitMinutes > 0 && { longWait: closing.longWaitMinutes * 60 }),
    printTroubles: waiting
      .filter((ticket) => !hasCopy(centre, ticket))
      .toSorted((a, b) => b.turn - a.turn)
      .flatMap((ticket) => {
        const print = printKnown(ticket, at);
        return print && print.outcome !== 'printed' ? [{ ...ticketSeen(ticket), print }] : [];
      }),
    copies: copiesSeen(centre, at),
    checklists: checklistsSeen(centre, at),
    withoutPlace: centre.withoutPlace,
    printers: Object.entries(centre.printers).map(([kioskId, printer]) => ({
      kioskId: kioskId as DeviceId,
      printer,
    })),
    help: helpSeen(centre),
    helpPlaces: helpPlacesSeen(centre),
    panic: panicPlaceOf(centre) !== undefined,
    buttons: buttonsSeen(centre),
    kiosksOff: Object.entries(centre.kiosksOff).map(([kioskId, off]) => ({
      kioskId: kioskId as DeviceId,
      ...off,
    })),
  };
}

/** A kiosk reports within a minute; one that died before it could leaves the paper unconfirmed. */
const REPORTED_WITHIN_MS = 60_000;

const printKnown = ({ print, issuedBy, issuedAt }: Ticket, at: Instant): PrintOutcome | undefined =>
  print ??
  (issuedBy && at - issuedAt > REPORTED_WITHIN_MS ? { outcome: 'unconfirmed' } : undefined);

/** P5: a copy by the number that she goes by now is as good a paper. */
const hasCopy = ({ copies }: Centre, { id, number }: Ticket): boolean =>
  copies.some(
    (copy) => copy.ticketId === id && copy.number === number && copy.print?.outcome === 'printed',
  );

function deskSeen(
  centre: Centre,
  desk: Desk,
  hall: { stood: readonly Standing[]; at: Instant },
): DeskSeen {
  const { id, number, place, services, backup } = desk;
  const { operator, openedBy, inHerStead, tickets, break: onBreak } = deskNow(centre, id);
  const usual = usualOf(centre, desk);
  const visitors = tickets.flatMap((ticketId) => {
    const ticket = look(centre.tickets, ticketId);
    return (ticket && visitorSeen(ticket)) ?? [];
  });
  return {
    id,
    number,
    ...(place && { place }),
    services,
    backup,
    ...(usual && { usual }),
    ...(operator && { operator, line: lineSeen(lineOf(centre, desk, hall)) }),
    ...(openedBy && { openedBy }),
    ...(inHerStead && { inHerStead }),
    visitors,
    ...(onBreak && { break: onBreak }),
  };
}

/** D8: only where something else is given today. */
function usualOf({ usualDesks }: Centre, desk: Desk): Skills | undefined {
  const usual = usualDesks?.find(({ id }) => id === desk.id);
  if (!usual || sameSkills(usual, desk)) return undefined;
  return { services: usual.services, backup: usual.backup };
}

const lineSeen = (line: readonly number[]): DeskSeen['line'] & {} => ({
  count: line.length,
  first: line.slice(0, LINE_SHOWN),
});

function visitorSeen(ticket: Ticket): VisitorSeen | undefined {
  if (ticket.status !== 'called' && ticket.status !== 'serving') return undefined;
  const { calledAt, why, promise } = ticket;
  const facts = {
    ...ticketSeen(ticket),
    calledAt,
    ...(why && { why }),
    ...(promise && isFirstTurn(ticket) && { promise }),
  };
  return ticket.status === 'called'
    ? { ...facts, status: 'called', announcedAt: ticket.announcedAt, time: ticket.time }
    : { ...facts, status: 'serving', startedAt: ticket.startedAt };
}

/** W5: the promise was about the wait for the first service, once; not about a turn after an errand. */
const isFirstTurn = ({ done, spent }: Ticket): boolean => done.length === 0 && spent === 0;

function parkedSeen(ticket: Ticket): ParkedSeen[] {
  if (ticket.status !== 'parked') return [];
  const { deskId, parkedAt, reason, where } = ticket;
  return [{ ...ticketSeen(ticket), deskId, parkedAt, reason, ...(where && { where }) }];
}

function missedSeen(centre: Centre, ticket: Ticket, at: Instant): MissedSeen[] {
  if (ticket.status !== 'finished' || ticket.outcome !== 'no-show') return [];
  const { finishedAt } = ticket;
  const isLate = lasted(centre.hardDay, finishedAt, at) > centre.rules.calls.graceMinutes * 60_000;
  return isLate ? [] : [{ ...ticketSeen(ticket), finishedAt }];
}
