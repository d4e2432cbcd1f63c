import type { PriorityId, ServiceId } from '@cherha/shared/domain/ids.ts';
import { err, ok } from '@cherha/shared/domain/result.ts';
import { describe, expect, test, vi } from 'vitest';
import { aKiosk } from './kiosk-testing.ts';
import { issuedTicket } from './sample.ts';

const anOpenKiosk = () => {
  const kiosk = aKiosk();
  kiosk.open();
  return kiosk;
};

const printingKiosk = async () => {
  const kiosk = anOpenKiosk();
  kiosk.choose();
  kiosk.issue();
  await vi.waitFor(() => expect(kiosk.scene()).toBe('printing'));
  return kiosk;
};

describe('the road to a ticket', () => {
  test('a frequent service needs three touches: service, purpose, and the paper', async () => {
    const kiosk = anOpenKiosk();
    expect(kiosk.scene()).toBe('welcome');
    kiosk.send({ type: 'service.chosen', serviceId: issuedTicket.serviceId });
    expect(kiosk.scene()).toBe('purpose');
    kiosk.send({ type: 'purpose.chosen', purpose: 'submit' });
    expect(kiosk.scene()).toBe('issuing');
    kiosk.issue();
    await vi.waitFor(() => expect(kiosk.scene()).toBe('printing'));
    expect(kiosk.visit().ticket?.number).toBe('С014');
    kiosk.paper().answer({ outcome: 'printed' });
    await vi.waitFor(() => expect(kiosk.scene()).toBe('takeTicket'));
    kiosk.pass(12);
    expect(kiosk.scene()).toBe('welcome');
  });

  test('pressing a purpose twice wishes for one ticket', () => {
    const kiosk = anOpenKiosk();
    kiosk.choose();
    kiosk.send({ type: 'purpose.chosen', purpose: 'submit' });
    kiosk.send({ type: 'purpose.chosen', purpose: 'collect' });
    expect(kiosk.wishes).toHaveLength(1);
    expect(kiosk.wish().input.purpose).toBe('submit');
  });

  test('B3, B4: whoever is booked types her code, and nothing else is asked', () => {
    const kiosk = anOpenKiosk();
    kiosk.send({ type: 'booking.opened' }, { type: 'booking.sent' });
    expect(kiosk.scene()).toBe('booking');
    kiosk.send({ type: 'booking.typed', query: '9ACEK' }, { type: 'booking.sent' });
    expect(kiosk.wishes).toEqual([]);
    kiosk.send({ type: 'booking.typed', query: '9ACEKM' }, { type: 'booking.sent' });
    expect(kiosk.scene()).toBe('issuing');
    expect(kiosk.wishes[0]?.input).toMatchObject({ bookingId: '9ACEKM', language: 'uk' });
  });

  test('B3, R3: whoever is booked declares priority too, and comes back to her code', () => {
    const kiosk = anOpenKiosk();
    const priority = { categoryId: 'disability' as PriorityId, as: 'self' } as const;
    kiosk.send({ type: 'booking.opened' }, { type: 'booking.typed', query: '9ACEKM' });
    kiosk.send({ type: 'priority.opened' }, { type: 'back.pressed' });
    expect(kiosk.scene()).toBe('booking');
    kiosk.send({ type: 'priority.opened' }, { type: 'priority.declared', priority });
    expect(kiosk.scene()).toBe('booking');
    kiosk.send({ type: 'booking.sent' });
    expect(kiosk.wishes[0]?.input).toMatchObject({ bookingId: '9ACEKM', priority });
  });

  test('a code that somebody began to type is gone when she goes back', () => {
    const kiosk = anOpenKiosk();
    kiosk.send({ type: 'booking.opened' }, { type: 'booking.typed', query: '9ACEKM' });
    kiosk.send({ type: 'back.pressed' });
    expect(kiosk.scene()).toBe('welcome');
    kiosk.send({ type: 'booking.opened' });
    expect(kiosk.visit().query).toBe('');
  });

  test('the next visitor gets a command id of her own', async () => {
    const kiosk = await printingKiosk();
    kiosk.send({ type: 'visitor.done' });
    kiosk.choose();
    expect(kiosk.wish(1).input.commandId).not.toBe(kiosk.wish(0).input.commandId);
  });

  test('back leads the way one came: purpose, search, services, groups, welcome', () => {
    const kiosk = anOpenKiosk();
    kiosk.send(
      { type: 'groups.opened' },
      { type: 'group.chosen', groupId: 'land' as never },
      { type: 'search.opened' },
      { type: 'search.typed', query: 'паспорт' },
      { type: 'service.chosen', serviceId: issuedTicket.serviceId },
    );
    const way = [kiosk.scene()];
    for (let i = 0; i < 4; i++) {
      kiosk.send({ type: 'back.pressed' });
      way.push(kiosk.scene());
      if (kiosk.scene() === 'search') expect(kiosk.visit().query).toBe('паспорт');
    }
    expect(way).toEqual(['purpose', 'search', 'services', 'groups', 'welcome']);
  });

  test('going back to the list shows the same page of it', () => {
    const kiosk = anOpenKiosk();
    kiosk.send(
      { type: 'groups.opened' },
      { type: 'group.chosen', groupId: 'social' as never },
      { type: 'page.turned', page: 1 },
      { type: 'service.chosen', serviceId: issuedTicket.serviceId },
      { type: 'back.pressed' },
    );
    expect([kiosk.scene(), kiosk.visit().page]).toEqual(['services', 1]);
  });

  test('a second page of frequent services stays while it is touched, and opens nothing on it', () => {
    const kiosk = anOpenKiosk();
    kiosk.send({ type: 'page.turned', page: 1 }, { type: 'visitor.touched' });
    expect([kiosk.scene(), kiosk.visit().page]).toEqual(['welcome', 1]);
    kiosk.send({ type: 'groups.opened' });
    expect(kiosk.visit().page).toBe(0);
  });

  test('going back to the welcome keeps the language', () => {
    const kiosk = anOpenKiosk();
    kiosk.send(
      { type: 'language.chosen', language: 'en' },
      { type: 'groups.opened' },
      { type: 'back.pressed' },
    );
    expect([kiosk.scene(), kiosk.seen().context.language]).toEqual(['welcome', 'en']);
  });
});

describe('a visitor without hurry', () => {
  const slowKiosk = () => {
    const kiosk = anOpenKiosk();
    kiosk.send({ type: 'pace.changed', pace: 'unhurried' });
    return kiosk;
  };

  test('row 58: the kiosk itself counts no seconds', async () => {
    const kiosk = slowKiosk();
    kiosk.send({ type: 'groups.opened' });
    kiosk.pass(1_000);
    expect([kiosk.scene(), kiosk.seen().wondering]).toEqual(['groups', false]);
    kiosk.send({ type: 'search.opened' });
    kiosk.choose();
    kiosk.issue();
    await vi.waitFor(() => expect(kiosk.scene()).toBe('printing'));
    kiosk.paper().answer({ outcome: 'printed' });
    await vi.waitFor(() => expect(kiosk.scene()).toBe('takeTicket'));
    kiosk.pass(1_000);
    expect(kiosk.scene()).toBe('takeTicket');
  });

  test('row 58: nor on the welcome screen, until the usual pace is back', () => {
    const kiosk = slowKiosk();
    kiosk.send({ type: 'language.chosen', language: 'en' });
    kiosk.pass(1_000);
    expect(kiosk.seen().context.language).toBe('en');
    kiosk.send({ type: 'pace.changed', pace: 'usual' });
    kiosk.pass(1_000);
    expect(kiosk.seen().context.language).toBe('uk');
  });

  test('what was typed is forgotten when the pace is usual again, whoever stopped pressing', () => {
    const kiosk = slowKiosk();
    kiosk.send({ type: 'search.opened' }, { type: 'search.typed', query: 'паспорт' });
    kiosk.pass(1_000);
    kiosk.send({ type: 'pace.changed', pace: 'usual' });
    kiosk.pass(35);
    expect(kiosk.seen().wondering).toBe(true);
    kiosk.pass(1_000);
    expect([kiosk.scene(), kiosk.visit().query]).toEqual(['welcome', '']);
  });

  test('back in the usual pace the ticket stays for its whole time', async () => {
    const kiosk = slowKiosk();
    kiosk.choose();
    kiosk.issue();
    await vi.waitFor(() => expect(kiosk.scene()).toBe('printing'));
    kiosk.paper().answer({ outcome: 'printed' });
    await vi.waitFor(() => expect(kiosk.scene()).toBe('takeTicket'));
    kiosk.pass(1_000);
    kiosk.send({ type: 'pace.changed', pace: 'usual' });
    kiosk.pass(11);
    expect(kiosk.scene()).toBe('takeTicket');
    kiosk.pass(1);
    expect(kiosk.scene()).toBe('welcome');
  });

  test('who has left is forgotten; a ticket under way is still printed', async () => {
    const kiosk = slowKiosk();
    kiosk.send({ type: 'language.chosen', language: 'en' }, { type: 'groups.opened' });
    kiosk.send({ type: 'visitor.left' });
    expect([kiosk.scene(), kiosk.seen().context.language]).toEqual(['welcome', 'uk']);
    kiosk.choose();
    kiosk.send({ type: 'visitor.left' });
    expect(kiosk.scene()).toBe('issuing');
    kiosk.issue();
    await vi.waitFor(() => expect(kiosk.scene()).toBe('printing'));
    kiosk.send({ type: 'visitor.left' });
    expect(kiosk.scene()).toBe('printing');
  });

  test('a server that comes back leaves the language to whoever is still there', () => {
    const kiosk = slowKiosk();
    kiosk.send({ type: 'language.chosen', language: 'en' });
    kiosk.send({ type: 'server.changed', server: 'lost' });
    expect([kiosk.scene(), kiosk.seen().context.language]).toEqual(['outOfReach', 'en']);
  });
});

describe('a visitor who has walked away', () => {
  test('is asked after 35 seconds and let go after 45', () => {
    const kiosk = anOpenKiosk();
    kiosk.send({ type: 'language.chosen', language: 'en' }, { type: 'groups.opened' });
    kiosk.pass(34.9);
    expect(kiosk.seen().wondering).toBe(false);
    kiosk.pass(0.1);
    expect(kiosk.seen().wondering).toBe(true);
    kiosk.pass(9.9);
    expect(kiosk.scene()).toBe('groups');
    kiosk.pass(0.1);
    expect([kiosk.scene(), kiosk.seen().context.language]).toEqual(['welcome', 'uk']);
  });

  test('a touch gives the whole time again', () => {
    const kiosk = anOpenKiosk();
    kiosk.send({ type: 'groups.opened' });
    kiosk.pass(30);
    kiosk.send({ type: 'visitor.touched' });
    kiosk.pass(30);
    expect(kiosk.seen().wondering).toBe(false);
  });

  test('«Так, я тут» keeps everything that was chosen', () => {
    const kiosk = anOpenKiosk();
    kiosk.send({ type: 'search.opened' }, { type: 'search.typed', query: 'житло' });
    kiosk.pass(40);
    kiosk.send({ type: 'visitor.stayed' });
    kiosk.pass(20);
    expect([kiosk.scene(), kiosk.visit().query, kiosk.seen().wondering]).toEqual([
      'search',
      'житло',
      false,
    ]);
  });

  test('G1: calls a person once for a press, and shows whatever becomes of it', () => {
    const kiosk = aKiosk();
    kiosk.open();
    kiosk.send({ type: 'help.opened' }, { type: 'help.wanted' });
    expect(kiosk.calls).toEqual(['ask']);
    const shown = () => [kiosk.seen().context.helpNow, kiosk.seen().context.help];
    expect(shown()).toEqual(['asking', 'shown']);
    kiosk.send({ type: 'help.told', help: 'asked' }, { type: 'help.closed' });
    kiosk.send({ type: 'help.told', help: 'asked' });
    expect(shown()).toEqual(['asked', 'hidden']);
    kiosk.send({ type: 'help.told', help: 'coming' });
    expect(shown()).toEqual(['coming', 'shown']);
    kiosk.send({ type: 'help.cancelled' }, { type: 'help.told', help: 'cancelled' });
    expect([kiosk.calls, shown()]).toEqual([
      ['ask', 'cancel'],
      ['cancelled', 'shown'],
    ]);
    kiosk.send({ type: 'help.told', help: 'none' });
    expect(shown()).toEqual(['none', 'hidden']);
  });

  test('keeps in sight that somebody was called while nobody has come yet', () => {
    const kiosk = aKiosk();
    kiosk.open();
    kiosk.send({ type: 'help.told', help: 'asked' });
    kiosk.pass(600);
    expect(kiosk.seen().context.help).toBe('shown');
    kiosk.send({ type: 'help.told', help: 'finished' });
    expect(kiosk.seen().context.help).toBe('hidden');
  });

  test('leaves neither a language nor an open help on the welcome screen', () => {
    const kiosk = anOpenKiosk();
    kiosk.send({ type: 'language.chosen', language: 'en' }, { type: 'help.opened' });
    kiosk.pass(35);
    const { scene, context } = kiosk.seen();
    expect([scene, context.language, context.help]).toEqual(['welcome', 'uk', 'hidden']);
  });
});

describe('the paper', () => {
  test('that failed leaves the number on the screen for a minute', async () => {
    const kiosk = await printingKiosk();
    kiosk.paper().answer({ outcome: 'failed', fault: 'no-paper' });
    await vi.waitFor(() => expect(kiosk.scene()).toBe('rememberNumber'));
    kiosk.pass(59);
    expect(kiosk.visit().ticket?.number).toBe('С014');
    kiosk.pass(1);
    expect(kiosk.scene()).toBe('welcome');
  });

  test('that is not confirmed leaves the number on the screen, but not as long', async () => {
    const kiosk = await printingKiosk();
    kiosk.paper().answer({ outcome: 'unconfirmed' });
    await vi.waitFor(() => expect(kiosk.scene()).toBe('rememberNumber'));
    kiosk.pass(25);
    expect(kiosk.scene()).toBe('welcome');
  });

  test('of a devices host that broke is a failed paper', async () => {
    const kiosk = await printingKiosk();
    kiosk.paper().fail();
    await vi.waitFor(() => expect(kiosk.scene()).toBe('rememberNumber'));
    expect(kiosk.visit().print).toEqual({ outcome: 'failed', fault: 'silent' });
  });

  test('that nobody tells anything about is given up after 30 seconds', async () => {
    const kiosk = await printingKiosk();
    kiosk.pass(30);
    expect(kiosk.scene()).toBe('rememberNumber');
  });

  test('need not be waited for by a visitor who remembers the number', async () => {
    const kiosk = await printingKiosk();
    kiosk.send({ type: 'visitor.done' });
    expect(kiosk.scene()).toBe('welcome');
  });
});

describe('a wish that is not granted', () => {
  test.each(['centre-closed', 'service-unknown', 'numbers-exhausted'] as const)(
    '%s is explained, and the screen returns by itself',
    async (why) => {
      const kiosk = anOpenKiosk();
      kiosk.choose();
      kiosk.wish().answer(err(why));
      await vi.waitFor(() => expect(kiosk.scene()).toBe('refused'));
      expect(kiosk.visit().whyNot).toBe(why);
      kiosk.send({ type: 'wish.repeated' });
      expect(kiosk.scene()).toBe('refused');
      kiosk.pass(45);
      expect(kiosk.scene()).toBe('welcome');
    },
  );

  test('without any answer it is repeated under the same id', async () => {
    const kiosk = anOpenKiosk();
    kiosk.choose();
    kiosk.wish().answer(err('no-answer'));
    await vi.waitFor(() => expect(kiosk.scene()).toBe('refused'));
    kiosk.send({ type: 'wish.repeated' });
    expect(kiosk.scene()).toBe('issuing');
    expect(kiosk.wish(1).input).toEqual(kiosk.wish(0).input);
    kiosk.wish(1).answer(ok(issuedTicket));
    await vi.waitFor(() => expect(kiosk.scene()).toBe('printing'));
  });

  test('an asker that broke or fell silent is no answer', async () => {
    const broken = anOpenKiosk();
    broken.choose();
    broken.wish().fail();
    await vi.waitFor(() => expect(broken.visit().whyNot).toBe('no-answer'));

    const silent = anOpenKiosk();
    silent.choose();
    silent.pass(40);
    expect([silent.scene(), silent.visit().whyNot]).toEqual(['refused', 'no-answer']);
  });
});

describe('a server that is lost', () => {
  test('is said so, and its return opens the kiosk again', () => {
    const kiosk = anOpenKiosk();
    kiosk.send({ type: 'groups.opened' }, { type: 'server.changed', server: 'lost' });
    expect(kiosk.scene()).toBe('outOfReach');
    kiosk.open();
    expect(kiosk.scene()).toBe('welcome');
  });

  test('does not stop a wish under way', async () => {
    const kiosk = anOpenKiosk();
    kiosk.choose();
    kiosk.send({ type: 'server.changed', server: 'lost' });
    expect(kiosk.scene()).toBe('issuing');
    kiosk.open();
    kiosk.issue();
    await vi.waitFor(() => expect(kiosk.scene()).toBe('printing'));
    expect(kiosk.wishes).toHaveLength(1);
  });

  test('does not take an issued ticket off the screen', async () => {
    const kiosk = await printingKiosk();
    kiosk.send({ type: 'server.changed', server: 'lost' });
    expect(kiosk.scene()).toBe('printing');
    kiosk.paper().answer({ outcome: 'printed' });
    await vi.waitFor(() => expect(kiosk.scene()).toBe('takeTicket'));
    kiosk.pass(12);
    expect(kiosk.scene()).toBe('outOfReach');
  });
});

describe('a kiosk that goes on without the server', () => {
  const alone = { type: 'server.changed', server: 'alone' } as const;

  test('leads the same way from a touch to the paper', async () => {
    const kiosk = aKiosk();
    kiosk.send(alone);
    expect(kiosk.scene()).toBe('welcome');
    kiosk.choose();
    expect(kiosk.scene()).toBe('issuing');
    kiosk.issue();
    await vi.waitFor(() => expect(kiosk.scene()).toBe('printing'));
    kiosk.paper().answer({ outcome: 'printed' });
    await vi.waitFor(() => expect(kiosk.scene()).toBe('takeTicket'));
    kiosk.pass(12);
    expect(kiosk.scene()).toBe('welcome');
  });

  test('takes nothing from a visitor who is choosing when the server goes and when it comes', () => {
    const kiosk = anOpenKiosk();
    kiosk.send({ type: 'search.opened' }, { type: 'search.typed', query: 'житло' }, alone);
    expect([kiosk.scene(), kiosk.visit().query]).toEqual(['search', 'житло']);
    kiosk.open();
    expect([kiosk.scene(), kiosk.visit().query]).toEqual(['search', 'житло']);
  });

  test('is out of reach when its numbers are gone, and closed when the centre is', () => {
    const kiosk = aKiosk();
    kiosk.send(alone, { type: 'server.changed', server: 'lost' });
    expect(kiosk.scene()).toBe('outOfReach');
    kiosk.send(alone);
    expect(kiosk.scene()).toBe('welcome');
    kiosk.send({ type: 'visitor.touched' }, { type: 'server.changed', server: 'closed' });
    kiosk.pass(45);
    expect(kiosk.scene()).toBe('closed');
  });

  test('repeats a wish that nobody answered under its own id', async () => {
    const kiosk = anOpenKiosk();
    kiosk.choose();
    kiosk.wish().answer(err('no-answer'));
    await vi.waitFor(() => expect(kiosk.scene()).toBe('refused'));
    kiosk.send(alone, { type: 'wish.repeated' });
    expect(kiosk.wish(1).input).toEqual(kiosk.wish(0).input);
  });
});

describe('before anybody comes', () => {
  test('a closed centre is closed until it opens', () => {
    const kiosk = aKiosk();
    expect(kiosk.scene()).toBe('joining');
    kiosk.send({ type: 'server.changed', server: 'closed' });
    expect(kiosk.scene()).toBe('closed');
    kiosk.open();
    expect(kiosk.scene()).toBe('welcome');
  });

  test('closing time lets a visitor who has begun ask for her ticket', () => {
    const kiosk = anOpenKiosk();
    kiosk.send({ type: 'service.chosen', serviceId: issuedTicket.serviceId });
    kiosk.send({ type: 'server.changed', server: 'closed' });
    kiosk.send({ type: 'purpose.chosen', purpose: 'submit' });
    expect(kiosk.scene()).toBe('issuing');
  });

  test('an unpaired kiosk shows its code, for as long as it takes', () => {
    const kiosk = aKiosk();
    kiosk.send({ type: 'server.changed', server: 'unpaired' });
    kiosk.pass(600);
    expect(kiosk.scene()).toBe('pairing');
    expect(kiosk.seen().context.pairing).toEqual({ state: 'waiting', code: 'CODE01' });
    kiosk.open();
    expect(kiosk.scene()).toBe('welcome');
  });

  test('a pairing that was taken back stops the kiosk', () => {
    const kiosk = anOpenKiosk();
    kiosk.send({ type: 'server.changed', server: 'unpaired' });
    expect(kiosk.scene()).toBe('pairing');
  });

  test('a printer without paper is known before a choice', () => {
    const kiosk = anOpenKiosk();
    kiosk.send({ type: 'printer.changed', printer: { state: 'fault', fault: 'no-paper' } });
    expect(kiosk.scene()).toBe('welcome');
    expect(kiosk.seen().context.printer).toEqual({ state: 'fault', fault: 'no-paper' });
  });
});

describe('what few visitors need', () => {
  const another = { type: 'service.chosen', serviceId: 'another' as ServiceId } as const;

  test('V1: two services are one wish, the first chosen first', () => {
    const kiosk = aKiosk();
    kiosk.open();
    kiosk.send(
      { type: 'service.chosen', serviceId: issuedTicket.serviceId },
      { type: 'another.wanted' },
      { type: 'purpose.chosen', purpose: 'submit' },
    );
    expect(kiosk.scene()).toBe('welcome');
    kiosk.send(another, { type: 'purpose.chosen', purpose: 'collect' });
    expect(kiosk.wishes).toHaveLength(1);
    expect(kiosk.wish().input).toMatchObject({
      serviceId: issuedTicket.serviceId,
      purpose: 'submit',
      more: [{ serviceId: 'another', purpose: 'collect' }],
    });
  });

  test('V1: whoever thinks again takes the ticket with what was chosen', () => {
    const kiosk = aKiosk();
    kiosk.open();
    kiosk.send(another, { type: 'another.wanted' }, { type: 'purpose.chosen', purpose: 'submit' });
    kiosk.send({ type: 'services.enough' });
    expect(kiosk.wish().input).toMatchObject({ serviceId: 'another', purpose: 'submit' });
    expect(kiosk.wish().input).not.toHaveProperty('more');
  });

  test('R3: a declared priority goes with the wish, and is forgotten with the visitor', async () => {
    const kiosk = aKiosk();
    const priority = { categoryId: 'disability' as PriorityId, as: 'accompanying' } as const;
    kiosk.open();
    kiosk.send(another, { type: 'priority.opened' }, { type: 'priority.declared', priority });
    expect(kiosk.scene()).toBe('purpose');
    kiosk.send({ type: 'purpose.chosen', purpose: 'submit' });
    expect(kiosk.wish().input).toMatchObject({ priority });
    kiosk.issue();
    await vi.waitFor(() => expect(kiosk.scene()).toBe('printing'));
    kiosk.send({ type: 'visitor.done' });
    expect(kiosk.visit().priority).toBeUndefined();
  });

  test('H6: a long wait is accepted by a wish of its own', async () => {
    const kiosk = aKiosk();
    kiosk.open();
    kiosk.choose();
    kiosk.send({ type: 'longWait.accepted' });
    expect(kiosk.scene()).toBe('issuing');
    const first = kiosk.wish().input;
    kiosk.wish().answer(err('long-wait'));
    return vi
      .waitFor(() => expect(kiosk.scene()).toBe('refused'))
      .then(() => {
        kiosk.send({ type: 'longWait.accepted' });
        const { commandId, ...wish } = kiosk.wish(1).input;
        expect(wish).toMatchObject({ serviceId: first.serviceId, longWaitAccepted: true });
        expect(commandId).not.toBe(first.commandId);
      });
  });

  test('X1: an air raid shows the way to the shelter, also to who is choosing', () => {
    const kiosk = aKiosk();
    kiosk.open();
    kiosk.send(another, { type: 'server.changed', server: 'shelter' });
    expect(kiosk.scene()).toBe('shelter');
    kiosk.open();
    expect(kiosk.scene()).toBe('welcome');
  });

  test('X7: a kiosk that is switched off gives out nothing, also to who is choosing, until it is on', () => {
    const kiosk = aKiosk();
    kiosk.open();
    kiosk.send(another, { type: 'server.changed', server: 'outOfService' });
    expect(kiosk.scene()).toBe('outOfService');
    kiosk.send(another, { type: 'booking.scanned', query: '9ACEKM' }, { type: 'groups.opened' });
    expect(kiosk.scene()).toBe('outOfService');
    kiosk.send({ type: 'language.chosen', language: 'en' }, { type: 'help.opened' });
    expect(kiosk.seen().context).toMatchObject({ language: 'en', help: 'shown' });
    kiosk.open();
    expect(kiosk.scene()).toBe('welcome');
  });
});

test('whoever has chosen a service already is not led to a booking, where it would be lost', () => {
  const kiosk = anOpenKiosk();
  kiosk.send(
    { type: 'service.chosen', serviceId: issuedTicket.serviceId },
    { type: 'another.wanted' },
    { type: 'purpose.chosen', purpose: 'submit' },
  );
  kiosk.send({ type: 'booking.opened' }, { type: 'booking.scanned', query: 'K7M2P9XQW4TZ' });
  expect(kiosk.scene()).toBe('welcome');
  expect(kiosk.visit().legs).toHaveLength(1);
  expect(kiosk.wishes).toEqual([]);
});

describe('a ticket that is not wanted any more', () => {
  const takenTicket = async () => {
    const kiosk = await printingKiosk();
    kiosk.paper().answer({ outcome: 'printed' });
    await vi.waitFor(() => expect(kiosk.scene()).toBe('takeTicket'));
    return kiosk;
  };

  test('M5: is cancelled after she was asked whether she is sure', async () => {
    const kiosk = await takenTicket();
    kiosk.send({ type: 'cancel.sent' });
    expect(kiosk.cancels).toEqual([]);
    kiosk.send({ type: 'ticket.unwanted' });
    expect(kiosk.scene()).toBe('sureToCancel');
    kiosk.send({ type: 'cancel.sent' });
    expect(kiosk.cancels[0]?.input).toEqual(issuedTicket);
    kiosk.cancels[0]?.answer(ok([]));
    await vi.waitFor(() => expect(kiosk.scene()).toBe('cancelled'));
    expect(kiosk.visit().whyNot).toBeUndefined();
  });

  test('M5: stays hers when she goes back, walks away or the server does not answer', async () => {
    const kiosk = await takenTicket();
    kiosk.send({ type: 'ticket.unwanted' }, { type: 'back.pressed' });
    expect(kiosk.scene()).toBe('takeTicket');
    kiosk.send({ type: 'ticket.unwanted' });
    kiosk.pass(60);
    expect(kiosk.scene()).toBe('welcome');
    expect(kiosk.cancels).toEqual([]);
    const other = await takenTicket();
    other.send({ type: 'ticket.unwanted' }, { type: 'cancel.sent' });
    other.cancels[0]?.answer(err('no-answer'));
    await vi.waitFor(() => expect(other.scene()).toBe('cancelled'));
    expect(other.visit().whyNot).toBe('no-answer');
  });
});
