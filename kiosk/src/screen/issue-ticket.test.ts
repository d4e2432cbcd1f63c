import type { FromKiosk } from '@cherha/shared/protocol/messages.ts';
import type { BookingId } from '@cherha/shared/domain/ids.ts';
import { err, ok } from '@cherha/shared/domain/result.ts';
import type { Asked, Patience } from '@cherha/shared/protocol/ask.ts';
import { ticketIdFor } from '@cherha/shared/protocol/ticket-id.ts';
import { beforeEach, expect, test } from 'vitest';
import type { GivenAlone } from '../devices/outbox/outbox.ts';
import { issueTicket, type Issuing } from './issue-ticket.ts';
import type { Wish } from './kiosk-visit.ts';
import { issuedTicket } from './sample.ts';

const wish: Wish = {
  commandId: '0123456789abcdef0123456789abcdef',
  serviceId: issuedTicket.serviceId,
  purpose: 'submit',
  language: 'uk',
};
const ticketId = ticketIdFor(wish.commandId);
const lentTicket = { ...issuedTicket, ticketId, number: 'С996' };

let asked: { command: FromKiosk; patience: Patience }[];
let wished: Parameters<Issuing['outbox']['give']>[0][];
let server: Asked;
let outbox: GivenAlone | undefined;
let stands: ReturnType<Issuing['stands']>;
let issue: ReturnType<typeof issueTicket>;

beforeEach(() => {
  [asked, wished] = [[], []];
  [server, outbox, stands] = [ok([issuedTicket]), ok(lentTicket), 'either'];
  issue = issueTicket({
    ask: async (command, patience) => {
      asked.push({ command, patience });
      return server;
    },
    outbox: {
      give: async (one) => {
        wished.push(one);
        return outbox;
      },
    },
    stands: () => stands,
    onGiven: () => undefined,
  });
});

test('a server that answers gives the ticket, and no lent number is touched', async () => {
  expect(await issue(wish)).toEqual(ok(issuedTicket));
  expect(wished).toEqual([]);
});

test('L6: a server that does not answer was asked for the same ticket that the outbox gives', async () => {
  server = err('no-answer');
  expect(await issue(wish)).toEqual(ok(lentTicket));
  expect(asked[0]?.command).toMatchObject({ type: 'issueTicket', ticketId });
  expect(wished[0]).toMatchObject({ commandId: wish.commandId, ticketId });
});

test.each(['server-closing', 'server-fault'] as const)(
  'a server that says %s is as good as away',
  async (why) => {
    server = err(why);
    expect(await issue(wish)).toEqual(ok(lentTicket));
  },
);

test.each(['centre-closed', 'air-raid', 'long-wait', 'too-many-commands'] as const)(
  'a server that says %s has answered: nothing is given against its word',
  async (why) => {
    server = err(why);
    expect(await issue(wish)).toEqual(err(why));
    expect(wished).toEqual([]);
  },
);

test('a kiosk that is alone does not ask a server that is away', async () => {
  stands = 'alone';
  expect(await issue(wish)).toEqual(ok(lentTicket));
  expect(asked).toEqual([]);
  outbox = err('nothing-lent');
  expect(await issue(wish)).toEqual(err('numbers-exhausted'));
});

test('a kiosk with nothing lent asks with all its patience, and says that nobody knows', async () => {
  stands = 'with-server';
  server = err('no-answer');
  expect(await issue(wish)).toEqual(err('no-answer'));
  expect(asked[0]?.patience.giveUpMs).toBe(20_000);
  expect(wished).toEqual([]);
});

test('an unanswered wish for which no number is left is still unanswered, and not refused', async () => {
  server = err('no-answer');
  outbox = err('nothing-lent');
  expect(await issue(wish)).toEqual(err('no-answer'));
});

test('L6: what the outbox may have given unheard is asked of the outbox alone, also when the server is back', async () => {
  stands = 'alone';
  outbox = undefined;
  expect(await issue(wish)).toEqual(err('no-answer'));
  stands = 'either';
  outbox = ok(lentTicket);
  expect(await issue(wish)).toEqual(ok(lentTicket));
  expect(asked).toEqual([]);
  await issue(wish);
  expect(asked).toHaveLength(1);
});

test('B3: whoever is booked is let in by the server alone, under one command', async () => {
  const booked = {
    commandId: wish.commandId,
    bookingId: '9ACEKM' as BookingId,
    language: 'en',
  } as const;
  expect(await issue(booked)).toEqual(ok(issuedTicket));
  expect(asked[0]).toMatchObject({
    command: { type: 'checkIn', bookingId: '9ACEKM', language: 'en' },
    patience: { commandId: wish.commandId },
  });
  server = err('no-answer');
  expect(await issue(booked)).toEqual(err('no-answer'));
  expect(wished).toEqual([]);
});
