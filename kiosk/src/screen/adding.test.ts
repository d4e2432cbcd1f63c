import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { err, ok } from '@cherha/shared/domain/result.ts';
import { describe, expect, test, vi } from 'vitest';
import { aKiosk } from './kiosk-testing.ts';
import { mayAddService, mayCancel } from './kiosk-visit.ts';
import { issuedTicket } from './sample.ts';

const passport = 'pp-foreign' as ServiceId;

type Print = Parameters<ReturnType<ReturnType<typeof aKiosk>['paper']>['answer']>[0];

async function withTicket(print: Print = { outcome: 'printed' }, ticket = issuedTicket) {
  const kiosk = aKiosk();
  kiosk.open();
  kiosk.choose();
  kiosk.wish().answer(ok(ticket));
  await vi.waitFor(() => expect(kiosk.scene()).toBe('printing'));
  kiosk.paper().answer(print);
  const scene = print.outcome === 'printed' ? 'takeTicket' : 'rememberNumber';
  await vi.waitFor(() => expect(kiosk.scene()).toBe(scene));
  return kiosk;
}

const addsPassport = (kiosk: ReturnType<typeof aKiosk>): void =>
  kiosk.send(
    { type: 'service.wanted' },
    { type: 'service.chosen', serviceId: passport },
    { type: 'purpose.chosen', purpose: 'collect' },
  );

describe('V4: one service more for the ticket that she has just taken', () => {
  test('is chosen as the first was and goes by the same number', async () => {
    const kiosk = await withTicket();
    addsPassport(kiosk);
    expect(kiosk.scene()).toBe('addingService');
    expect(kiosk.additions[0]?.input).toEqual({
      commandId: 'command-2',
      ticketId: issuedTicket.ticketId,
      serviceId: passport,
      purpose: 'collect',
    });
    kiosk.additions[0]?.answer(ok([]));
    await vi.waitFor(() => expect(kiosk.scene()).toBe('serviceAdded'));
    kiosk.send({ type: 'back.pressed' });
    expect(kiosk.scene()).toBe('takeTicket');
    const { ticket } = kiosk.visit();
    expect(ticket?.number).toBe(issuedTicket.number);
    expect(ticket?.more).toEqual([{ serviceId: passport, purpose: 'collect' }]);
    expect([kiosk.wishes.length, kiosk.papers.length]).toEqual([1, 1]);
  });

  test('comes back to the number that is to be remembered where there was no paper', async () => {
    const kiosk = await withTicket({ outcome: 'failed', fault: 'no-paper' });
    addsPassport(kiosk);
    kiosk.additions[0]?.answer(ok([]));
    await vi.waitFor(() => expect(kiosk.scene()).toBe('serviceAdded'));
    kiosk.send({ type: 'back.pressed' });
    expect(kiosk.scene()).toBe('rememberNumber');
    expect(kiosk.visit().print).toEqual({ outcome: 'failed', fault: 'no-paper' });
  });

  test('is left again by every way back, and nothing is asked', async () => {
    const kiosk = await withTicket();
    kiosk.send(
      { type: 'service.wanted' },
      { type: 'groups.opened' },
      { type: 'search.opened' },
      { type: 'service.chosen', serviceId: passport },
    );
    for (const scene of ['search', 'groups', 'addService', 'takeTicket']) {
      kiosk.send({ type: 'back.pressed' });
      expect(kiosk.scene()).toBe(scene);
    }
    expect(kiosk.additions).toEqual([]);
    expect(kiosk.visit().ticket).toEqual(issuedTicket);
  });

  test('is one service: neither another ticket nor priority begins on the way', async () => {
    const kiosk = await withTicket();
    kiosk.send(
      { type: 'service.wanted' },
      { type: 'service.chosen', serviceId: passport },
      { type: 'another.wanted' },
      { type: 'priority.opened' },
    );
    expect(kiosk.scene()).toBe('purpose');
    kiosk.send({ type: 'purpose.chosen', purpose: 'submit' });
    expect(kiosk.scene()).toBe('addingService');
    expect(kiosk.visit().legs).toEqual([]);
  });

  test('refused, says why, and leaves the ticket as it was', async () => {
    const kiosk = await withTicket();
    addsPassport(kiosk);
    kiosk.additions[0]?.answer(err('cannot-be-served-today'));
    await vi.waitFor(() => expect(kiosk.scene()).toBe('serviceAdded'));
    expect(kiosk.visit().whyNot).toBe('cannot-be-served-today');
    kiosk.send({ type: 'wish.repeated' });
    expect(kiosk.additions).toHaveLength(1);
    kiosk.send({ type: 'back.pressed' });
    expect(kiosk.scene()).toBe('takeTicket');
    expect(kiosk.visit()).toMatchObject({ ticket: issuedTicket, whyNot: undefined });
    expect(kiosk.visit().ticket?.more).toBeUndefined();
  });

  test('without an answer it is asked once more under its own id', async () => {
    const kiosk = await withTicket();
    addsPassport(kiosk);
    kiosk.pass(40);
    expect(kiosk.scene()).toBe('serviceAdded');
    expect(kiosk.visit().whyNot).toBe('no-answer');
    kiosk.send({ type: 'wish.repeated' });
    expect(kiosk.additions[1]?.input).toEqual(kiosk.additions[0]?.input);
    kiosk.additions[1]?.answer(ok([]));
    await vi.waitFor(() => expect(kiosk.scene()).toBe('serviceAdded'));
    expect(kiosk.visit().whyNot).toBeUndefined();
    expect(kiosk.visit().ticket?.more).toHaveLength(1);
  });

  test.each([
    ['alone', 'no-answer'],
    ['lost', 'no-answer'],
    ['closed', 'centre-closed'],
    ['shelter', 'air-raid'],
    ['outOfService', 'kiosk-off'],
  ] as const)(
    'H1, X1: whoever is choosing when the server is %s keeps her ticket',
    async (server, why) => {
      const kiosk = await withTicket();
      kiosk.send({ type: 'service.wanted' }, { type: 'service.chosen', serviceId: passport });
      kiosk.send({ type: 'server.changed', server });
      expect(kiosk.scene()).toBe('serviceAdded');
      expect(kiosk.visit()).toMatchObject({ whyNot: why, addition: undefined });
      kiosk.send({ type: 'wish.repeated' }, { type: 'back.pressed' });
      expect(kiosk.scene()).toBe('takeTicket');
      expect(kiosk.additions).toEqual([]);
    },
  );

  test('is not offered without the server, for a ticket given out without it, or beyond five', async () => {
    const offered = async (
      server: 'open' | 'alone' | 'closed' | 'shelter',
      ticket = issuedTicket,
    ) => {
      const kiosk = await withTicket({ outcome: 'printed' }, ticket);
      kiosk.send({ type: 'server.changed', server });
      const may = mayAddService(kiosk.seen().context);
      kiosk.send({ type: 'service.wanted' });
      expect(kiosk.scene()).toBe(may ? 'addService' : 'takeTicket');
      return may;
    };
    const leg = { serviceId: passport, purpose: 'submit' } as const;
    expect(await offered('open')).toBe(true);
    expect(await offered('open', { ...issuedTicket, more: [leg, leg, leg] })).toBe(true);
    expect(await offered('open', { ...issuedTicket, more: [leg, leg, leg, leg] })).toBe(false);
    const alone = { ...issuedTicket, withoutServer: { touchedAt: issuedTicket.at } };
    expect(await offered('open', alone)).toBe(false);
    for (const server of ['alone', 'closed', 'shelter'] as const)
      expect(await offered(server)).toBe(false);
  });

  test('forgotten by whoever walked away while choosing it', async () => {
    const kiosk = await withTicket();
    kiosk.send({ type: 'service.wanted' });
    kiosk.pass(35);
    expect(kiosk.seen().wondering).toBe(true);
    kiosk.pass(10);
    expect(kiosk.scene()).toBe('welcome');
    expect(kiosk.visit().ticket).toBeUndefined();
  });
});

test('M5: a number without paper is given up where it stands, and going back shows it again', async () => {
  const kiosk = await withTicket({ outcome: 'failed', fault: 'no-paper' });
  expect(mayCancel(kiosk.seen().context)).toBe(true);
  kiosk.send({ type: 'ticket.unwanted' });
  expect(kiosk.scene()).toBe('sureToCancel');
  kiosk.send({ type: 'back.pressed' });
  expect(kiosk.scene()).toBe('rememberNumber');
  kiosk.send({ type: 'ticket.unwanted' }, { type: 'cancel.sent' });
  expect(kiosk.cancels[0]?.input).toEqual(issuedTicket);
});
