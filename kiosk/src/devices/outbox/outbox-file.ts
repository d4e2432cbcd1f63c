import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { PrintOutcome } from '@cherha/shared/domain/printing.ts';
import type { TicketIssued } from '@cherha/shared/text/ticket-slip.ts';
import type { Held, Lent, Told } from './outbox.ts';

/** A ticket in the outbox. */
export interface KeptTicket {
  readonly ticket: TicketIssued;
  readonly handOverId: string;
  readonly print: PrintOutcome | undefined;
}

/** The kiosk's own file. What is done in `together` is on the disk whole, or not at all. */
export interface OutboxFile {
  together<T>(work: () => T): T;
  told(): Told | undefined;
  keepTold(told: Told): void;
  keepLoan(loan: Lent): void;
  stock(): readonly Held[];
  /** The next number of that kiosk's oldest loan, which is taken with this. */
  takeNumber(series: SeriesOfKiosk): TakenNumber | undefined;
  lastTouchOf(day: string): number | undefined;
  byWish(commandId: string): TicketIssued | undefined;
  keepTicket(commandId: string, handOverId: string, ticket: TicketIssued): void;
  owed(most: number): readonly KeptTicket[];
  owedInAll(): number;
  /** False: it was handed over before. */
  notePrint(ticketId: string, print: PrintOutcome): boolean;
  /** What is known of its paper by then. */
  markHandedOver(ticketId: string, at: number): PrintOutcome | undefined;
  /** History is kept for a while; what nobody has acknowledged is kept for ever. */
  forget(handedOverBefore: number, loansBefore: string): void;
  close(): void;
}

export interface SeriesOfKiosk {
  readonly kioskId: string;
  readonly day: string;
  readonly letter: string;
}

export interface TakenNumber {
  readonly ordinal: number;
  /** What stands on the ticket, without its letter. */
  readonly printed: number;
}

const FILE = 'outbox.sqlite';

const SCHEMA = `
  create table if not exists told (one integer primary key check (one = 1), body text not null);
  create table if not exists loan (
    kiosk_id text    not null,
    day      text    not null,
    letter   text    not null,
    low      integer not null,
    high     integer not null,
    first    integer not null,             -- what stands on the ticket of the first
    lent_at  integer not null,
    next     integer not null check (next between low and high + 1),
    primary key (day, letter, low)
  ) without rowid;
  create table if not exists ticket (
    n              integer primary key autoincrement,
    wish_id        text    not null unique,
    ticket_id      text    not null unique,
    hand_over_id   text    not null unique,
    day            text    not null,
    letter         text    not null,
    ordinal        integer not null,
    touched_at     integer not null,
    body           text    not null,
    print          text,
    handed_over_at integer,                -- null: the server has not acknowledged it
    unique (day, letter, ordinal)
  );
  create index if not exists owed on ticket (n) where handed_over_at is null;`;

/** Every commit is on the disk before anybody prints or is told (WAL, `synchronous=FULL`). */
export function openOutboxFile(folder: string): OutboxFile {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const db = new Sqlite(join(folder, FILE));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('busy_timeout = 5000');
  db.exec(SCHEMA);

  const sql = {
    told: db.prepare('select body from told').pluck(),
    keepTold: db.prepare('insert or replace into told values (1, ?)'),
    // Told twice it is one loan; another device's at the same place is of a former server.
    keepLoan: db.prepare(
      `insert into loan values (?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (day, letter, low) do update set
         kiosk_id = excluded.kiosk_id, high = excluded.high, first = excluded.first,
         lent_at = excluded.lent_at, next = excluded.next
       where kiosk_id <> excluded.kiosk_id`,
    ),
    stock: db.prepare(
      `select kiosk_id as kioskId, day, letter, sum(high - next + 1) as left from loan
       group by kiosk_id, day, letter having left > 0`,
    ),
    loan: db.prepare<[string, string, string], { low: number; first: number; next: number }>(
      `select low, first, next from loan
       where kiosk_id = ? and day = ? and letter = ? and next <= high
       order by lent_at, low limit 1`,
    ),
    take: db.prepare('update loan set next = next + 1 where day = ? and letter = ? and low = ?'),
    lastTouch: db.prepare('select max(touched_at) from ticket where day = ?').pluck(),
    byWish: db.prepare('select body from ticket where wish_id = ?').pluck(),
    keepTicket: db.prepare(
      `insert into ticket (wish_id, ticket_id, hand_over_id, day, letter, ordinal, touched_at, body)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    owed: db.prepare<[number], { body: string; handOverId: string; print: string | null }>(
      `select body, hand_over_id as handOverId, print from ticket
       where handed_over_at is null order by n limit ?`,
    ),
    owedInAll: db.prepare('select count(*) from ticket where handed_over_at is null').pluck(),
    notePrint: db.prepare(
      'update ticket set print = ? where ticket_id = ? and handed_over_at is null',
    ),
    handedOver: db
      .prepare(
        `update ticket set handed_over_at = ? where ticket_id = ? and handed_over_at is null
         returning print`,
      )
      .pluck(),
    forgetTickets: db.prepare('delete from ticket where handed_over_at < ?'),
    forgetLoans: db.prepare('delete from loan where day < ?'),
  };

  return {
    together: (work) => db.transaction(work).immediate(),
    told: () => read<Told>(sql.told.get()),
    keepTold: (told) => void sql.keepTold.run(JSON.stringify(told)),
    keepLoan({ kioskId, day, letter, from, to, first, at }) {
      sql.keepLoan.run(kioskId, day, letter, from, to, first, at, from);
    },
    stock: () => sql.stock.all() as Held[],
    takeNumber({ kioskId, day, letter }) {
      const loan = sql.loan.get(kioskId, day, letter);
      if (!loan) return undefined;
      sql.take.run(day, letter, loan.low);
      return { ordinal: loan.next, printed: loan.first + loan.next - loan.low };
    },
    lastTouchOf: (day) => (sql.lastTouch.get(day) as number | null) ?? undefined,
    byWish: (commandId) => read<TicketIssued>(sql.byWish.get(commandId)),
    keepTicket(commandId, handOverId, ticket) {
      const { ticketId, day, letter, ordinal, at } = ticket;
      const body = JSON.stringify(ticket);
      sql.keepTicket.run(commandId, ticketId, handOverId, day, letter, ordinal, at, body);
    },
    owed: (most) =>
      sql.owed.all(most).map(({ body, handOverId, print }) => ({
        ticket: JSON.parse(body) as TicketIssued,
        handOverId,
        print: read<PrintOutcome>(print),
      })),
    owedInAll: () => sql.owedInAll.get() as number,
    notePrint: (ticketId, print) =>
      sql.notePrint.run(JSON.stringify(print), ticketId).changes === 1,
    markHandedOver: (ticketId, at) => read<PrintOutcome>(sql.handedOver.get(at, ticketId)),
    forget(handedOverBefore, loansBefore) {
      sql.forgetTickets.run(handedOverBefore);
      sql.forgetLoans.run(loansBefore);
    },
    close: () => void db.close(),
  };
}

const read = <T>(json: unknown): T | undefined =>
  typeof json === 'string' ? (JSON.parse(json) as T) : undefined;
