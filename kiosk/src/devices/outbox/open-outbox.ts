import type { Paper } from '@cherha/shared/domain/commands.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { openSpanAt } from '@cherha/shared/domain/opening-hours.ts';
import { err, ok } from '@cherha/shared/domain/result.ts';
import { ticketNumber } from '@cherha/shared/domain/ticket.ts';
import { businessDay } from '@cherha/shared/domain/time.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import type { TicketIssued } from '@cherha/shared/text/ticket-slip.ts';
import type { AloneRefusal, GivenAlone, HandOver, Outbox, Told, WishAlone } from './outbox.ts';
import { openOutboxFile, type KeptTicket, type OutboxFile } from './outbox-file.ts';

export interface OutboxConfig {
  readonly folder: string;
  readonly clock?: () => Instant;
  /** A disk that is full or broken: then the kiosk has no outbox, and says so to its log. */
  readonly reportBug?: ((error: unknown) => void) | undefined;
}

export type OpenOutbox = Outbox & { close(): void };

const DAY_MS = 24 * 60 * 60_000;
const AT_A_TIME = 20;

/** The kiosk's outbox on its own disk. */
export function openOutbox({ folder, clock = wallClock, reportBug }: OutboxConfig): OpenOutbox {
  let file: OutboxFile | undefined;
  /** Opened when it is first needed, and again after a fault: a disk may have been full. */
  const within = async <T>(work: (file: OutboxFile) => T): Promise<T | undefined> => {
    try {
      file ??= openOutboxFile(folder);
      return work(file);
    } catch (error) {
      reportBug?.(error);
      return undefined;
    }
  };

  return {
    recall: () =>
      within((kept) => {
        const told = kept.told();
        return { at: clock(), ...(told && { told }), stock: kept.stock(), owed: kept.owedInAll() };
      }),
    keepTold: (told) =>
      within((kept) => {
        kept.keepTold(told);
        const yesterday = (clock() - DAY_MS) as Instant;
        kept.forget(yesterday, businessDay(yesterday, told.catalogue.timeZone));
        return true as const;
      }),
    keepLoans: (loans) =>
      within((kept) =>
        kept.together(() => {
          for (const loan of loans) kept.keepLoan(loan);
          return true as const;
        }),
      ),
    give: (wish) => within((kept) => kept.together(() => given(kept, wish, clock()))),
    notePrint: (ticketId, print) =>
      within((kept) => (kept.notePrint(ticketId, print) ? 'kept' : 'handed-over')),
    toHandOver: () => within((kept) => kept.owed(AT_A_TIME).map(handOverOf)),
    handedOver: (ticketId) =>
      within((kept) => {
        const print = kept.markHandedOver(ticketId, clock());
        return { ...(print && { print }) };
      }),
    close: () => file?.close(),
  };
}

/** Number and ticket together, before anything is printed. */
function given(file: OutboxFile, wish: WishAlone, now: Instant): GivenAlone {
  const before = file.byWish(wish.commandId);
  if (before) return ok(before);
  const told = file.told();
  if (!told) return err('nothing-lent');
  if (told.off) return err('kiosk-off');
  const letter = letterOf(told, wish);
  if (letter === undefined) return err('service-unknown');
  const refusal = notNow(told, wish, now);
  if (refusal) return err(refusal);
  const day = businessDay(now, told.catalogue.timeZone);
  const number = file.takeNumber({ kioskId: wish.kioskId, day, letter });
  if (!number) return err('nothing-lent');
  const { commandId, ticketId, serviceId, purpose, language, more, priority } = wish;
  // A clock that was set back does not put a later visitor before an earlier one.
  const touchedAt = Math.max(now, file.lastTouchOf(day) ?? 0) as Instant;
  const ticket: TicketIssued = {
    type: 'ticketIssued',
    at: touchedAt,
    ticketId,
    day,
    number: ticketNumber(letter, number.printed),
    letter,
    ordinal: number.ordinal,
    serviceId,
    purpose,
    language,
    ahead: 0,
    ...(more && { more }),
    ...(priority && { priority }),
    withoutServer: { touchedAt },
  };
  file.keepTicket(commandId, newCommandId(), ticket);
  return ok(ticket);
}

/** N6: declared priority may have a letter of its own. */
function letterOf({ catalogue }: Told, { serviceId, priority }: WishAlone): string | undefined {
  const service = catalogue.services.find(({ id }) => id === serviceId);
  const group = catalogue.groups.find(({ id }) => id === service?.groupId);
  return group && ((priority && catalogue.priorityLetter) ?? group.letter);
}

/** H1, H5: what the kiosk can judge by its own clock. */
function notNow(
  { catalogue }: Told,
  { purpose, more = [] }: WishAlone,
  now: Instant,
): AloneRefusal | undefined {
  const span = openSpanAt(catalogue.hours, catalogue.timeZone, now);
  if (!span) return 'centre-closed';
  const isLastHour = span.documentsOnlyFrom !== undefined && span.documentsOnlyFrom <= span.now;
  const asks = [purpose, ...more.map((leg) => leg.purpose)].includes('consultation');
  return isLastHour && asks ? 'documents-only-now' : undefined;
}

function handOverOf({ ticket, handOverId, print }: KeptTicket): HandOver {
  const { ticketId, day, letter, ordinal, number, serviceId, purpose, language } = ticket;
  const { more, priority, at } = ticket;
  const paper: Paper = {
    ticketId,
    day,
    letter,
    ordinal,
    number,
    serviceId,
    purpose,
    language,
    ...(more && { more: more.map((leg) => ({ serviceId: leg.serviceId, purpose: leg.purpose })) }),
    ...(priority && { priority }),
    touchedAt: at,
    ...(print && { print }),
  };
  return { commandId: handOverId, paper };
}

const wallClock = (): Instant => Date.now() as Instant;
