import { err, ok } from '@cherha/shared/domain/result.ts';
import type { Refusal } from '@cherha/shared/domain/refusals.ts';
import type { Asked } from '@cherha/shared/protocol/ask.ts';
import { ticketIdFor } from '@cherha/shared/protocol/ticket-id.ts';
import type { AloneRefusal } from '../devices/outbox/outbox.ts';
import type { Going } from './keep-going.ts';
import type { IssueTicket } from './kiosk-setup.ts';
import { isBooked, type BookedWish, type Wish } from './kiosk-visit.ts';
import type { AskServer } from './reports.ts';

export interface Issuing {
  readonly ask: AskServer;
  readonly outbox: Pick<Going, 'give'>;
  /** Where a ticket can come from at this moment. */
  readonly stands: () => 'with-server' | 'alone' | 'either';
  /** A lent number was taken. */
  readonly onGiven: () => void;
}

/** A ticket is asked for as long as a visitor is willing to stand. */
const ISSUE_PATIENCE_MS = 20_000;
/** Where the kiosk can give it out by itself, nobody need stand so long. */
const ALONE_PATIENCE_MS = 5_000;

/**
 * Gets the ticket of a wish: from the server, and from the numbers that it lent where it is away or
 * does not answer. Both know the ticket by one name, so that it stays one ticket (L6).
 */
export function issueTicket({ ask, outbox, stands, onGiven }: Issuing) {
  /** Wishes that the outbox may have granted without our hearing it: only it is asked again. */
  const maybeGiven = new Set<string>();

  async function fromServer(wish: Wish, giveUpMs: number): Promise<IssueTicket> {
    const { commandId, ...asked } = wish;
    const command = { type: 'issueTicket', ...asked, ticketId: ticketIdFor(commandId) } as const;
    return issuedIn(await ask(command, { commandId, giveUpMs }));
  }

  /** Undefined: it was not given, as far as we know. */
  async function fromOutbox(wish: Wish): Promise<IssueTicket | undefined> {
    const { longWaitAccepted: _, ...alone } = wish;
    maybeGiven.add(wish.commandId);
    const given = await outbox.give({ ...alone, ticketId: ticketIdFor(wish.commandId) });
    if (!given) return undefined;
    maybeGiven.delete(wish.commandId);
    onGiven();
    return given.ok ? given : err(inWords[given.error]);
  }

  /** A time is kept at the server alone. */
  const comesFor = async ({ commandId, ...booked }: BookedWish): Promise<IssueTicket> => {
    const command =
      'phone' in booked
        ? ({ type: 'checkInByPhone', ...booked } as const)
        : ({ type: 'checkIn', ...booked } as const);
    return issuedIn(await ask(command, { commandId, giveUpMs: ISSUE_PATIENCE_MS }));
  };

  return async (wish: Wish | BookedWish): Promise<IssueTicket> => {
    if (isBooked(wish)) return comesFor(wish);
    const now = maybeGiven.has(wish.commandId) ? 'alone' : stands();
    if (now === 'alone') return (await fromOutbox(wish)) ?? err('no-answer');
    const patience = now === 'either' ? ALONE_PATIENCE_MS : ISSUE_PATIENCE_MS;
    const answer = await fromServer(wish, patience);
    if (now === 'with-server' || answer.ok || !isAway(answer.error)) return answer;
    const given = await fromOutbox(wish);
    return given?.ok ? given : answer;
  };
}

const issuedIn = (asked: Asked): IssueTicket => {
  if (!asked.ok) return asked;
  const issued = asked.value.find((event) => event.type === 'ticketIssued');
  return issued ? ok(issued) : err('server-fault');
};

/** It did not answer, or said that nothing has happened and that it cannot help it. */
const isAway = (why: string): boolean =>
  why === 'no-answer' || why === 'server-closing' || why === 'server-fault';

const inWords: Readonly<Record<AloneRefusal, Refusal>> = {
  'kiosk-off': 'kiosk-off',
  'nothing-lent': 'numbers-exhausted',
  'centre-closed': 'centre-closed',
  'documents-only-now': 'documents-only-now',
  'service-unknown': 'service-unknown',
};
