import type { Actor, Command } from '@cherha/shared/domain/commands.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import type { CentreId, ServiceId } from '@cherha/shared/domain/ids.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import { frozen } from '@cherha/shared/domain/snapshot.ts';
import type { Answer, Envelope } from '@cherha/shared/protocol/messages.ts';
import {
  aDesk,
  at,
  deskId,
  openEveryDay,
  plainRules,
  smallCatalogue,
  span,
  staff,
  theKiosk,
  theSetup,
} from '@cherha/shared/testing/builders.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCentre, type CentreMailbox, type CentreOptions } from './centre.ts';
import { openDatabase } from './store/database.ts';
import type { EventLog } from './store/event-log.ts';
import { memoryEventLog } from './store/memory-event-log.ts';
import { sqliteEventLog } from './store/sqlite-event-log.ts';
import { verifyChain } from './store/verify-chain.ts';

const centreId = 'zrazkove' as CentreId;
let ids = 0;
const wish = (command: Command, commandId = `command-${ids++}`): Envelope<Command> => ({
  commandId,
  command,
});
const touch: Command = {
  type: 'issueTicket',
  serviceId: 'id-card' as ServiceId,
  purpose: 'submit',
  language: 'uk',
};
const next = (desk: string): Command => ({ type: 'callNext', deskId: deskId(desk) });

async function aCentre(log: EventLog, more: Partial<CentreOptions> = {}): Promise<CentreMailbox> {
  const centre = await openCentre({ log, centreId, clock: () => at(0), ...more });
  if (centre.state().version > 0) return centre;
  const desks = Array.from({ length: 10 }, (_, i) =>
    aDesk(String(i + 1), 'id-card', 'foreign', 'move'),
  );
  const settings: Command[] = [
    {
      type: 'describeCentre',
      name: { uk: 'ЦНАП', en: 'Centre' },
      timeZone: 'Europe/Kyiv',
      rules: plainRules,
    },
    { type: 'setCatalogue', catalogue: smallCatalogue },
    { type: 'setDesks', desks },
    { type: 'setOpeningHours', hours: openEveryDay(span('00:00', '24:00')) },
  ];
  for (const command of settings)
    expect((await centre.handle(wish(command), theSetup)).ok).toBe(true);
  return centre;
}

const eventsIn = (answer: Answer): readonly Event[] => {
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};
const numberIn = (answer: Answer): string => {
  const ticket = eventsIn(answer).find((event) => event.type === 'ticketIssued');
  return ticket?.number ?? '';
};

describe('the mailbox', () => {
  test('T4 the same envelope twice, at once or later, is one ticket and one answer', async () => {
    const troubles: string[] = [];
    const centre = await aCentre(memoryEventLog(), { onTrouble: (what) => troubles.push(what) });
    const once = wish(touch);
    const [a, b] = await Promise.all([
      centre.handle(once, theKiosk),
      centre.handle(once, theKiosk),
    ]);
    const c = await centre.handle(once, theKiosk);
    expect(b).toEqual(a);
    expect(c).toEqual(a);
    expect(centre.state().waiting.size).toBe(1);
    expect(troubles).toEqual([]);
  });

  test('T4 a command id of somebody else is not answered with that person’s events', async () => {
    const centre = await aCentre(memoryEventLog());
    const once = wish(touch);
    await centre.handle(once, theKiosk);
    expect(await centre.handle(once, staff('oksana'))).toEqual({
      ok: false,
      error: 'command-id-taken',
    });
  });

  test('the law’s refusal is the answer, and nothing is stored of it', async () => {
    const centre = await aCentre(memoryEventLog());
    const before = centre.state();
    expect(await centre.handle(wish(next('1')), staff('oksana'))).toEqual({
      ok: false,
      error: 'not-your-desk',
    });
    expect(centre.state()).toBe(before);
  });

  test('save, then answer, then tell', async () => {
    const order: string[] = [];
    const log = memoryEventLog();
    const centre = await aCentre({
      ...log,
      append: async (...entry) => {
        const done = await log.append(...entry);
        order.push('saved');
        return done;
      },
    });
    await new Promise((go) => setImmediate(go));
    order.length = 0;
    const told = new Promise<void>((go) =>
      centre.onChange(() => {
        order.push('told');
        go();
      }),
    );
    await centre.handle(wish(touch), theKiosk).then(() => order.push('answered'));
    await told;
    expect(order).toEqual(['saved', 'answered', 'told']);
  });

  test('many at once share commits and get numbers in the order in which they asked', async () => {
    const log = memoryEventLog();
    let commits = 0;
    const centre = await aCentre(log, { onCommit: () => commits++ });
    commits = 0;
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => centre.handle(wish(touch), theKiosk)),
    );
    expect(answers.map(numberIn)).toEqual(
      Array.from({ length: 200 }, (_, i) => `П${String(i + 1).padStart(3, '0')}`),
    );
    expect(commits).toBeLessThan(5);
  });

  test('an append that throws changes nothing and tells nobody; the batch is decided again', async () => {
    const log = memoryEventLog();
    let failures = 0;
    const centre = await aCentre({
      ...log,
      append: (...entry) =>
        failures-- > 0 ? Promise.reject(new Error('disk')) : log.append(...entry),
    });
    let told = 0;
    centre.onChange((_, events) => {
      if (events.some((event) => event.type === 'ticketIssued')) told++;
    });
    failures = 2;
    expect(numberIn(await centre.handle(wish(touch), theKiosk))).toBe('П001');

    failures = 99;
    const before = centre.state();
    expect(await centre.handle(wish(touch), theKiosk)).toEqual({
      ok: false,
      error: 'server-fault',
    });
    expect(centre.state()).toBe(before);
    failures = 0;
    expect(numberIn(await centre.handle(wish(touch), theKiosk))).toBe('П002');
    await expect.poll(() => told).toBe(2);
  });

  test('one command that cannot be stored harms nobody who asked together with it', async () => {
    const log = memoryEventLog();
    const centre = await aCentre({
      ...log,
      append: (id, after, entries) =>
        entries.some((entry) => entry.commandId === 'poisoned-command-1')
          ? Promise.reject(new Error('constraint'))
          : log.append(id, after, entries),
    });
    const [good, bad, alsoGood] = await Promise.all([
      centre.handle(wish(touch), theKiosk),
      centre.handle(wish(touch, 'poisoned-command-1'), theKiosk),
      centre.handle(wish(touch), theKiosk),
    ]);
    expect([good.ok, bad, alsoGood.ok]).toEqual([true, { ok: false, error: 'server-fault' }, true]);
    expect(centre.state().waiting.size).toBe(2);
  });

  test('a listener that throws disturbs nobody', async () => {
    const troubles: string[] = [];
    const centre = await aCentre(memoryEventLog(), { onTrouble: (what) => troubles.push(what) });
    centre.onChange(() => {
      throw new Error('a bug in a screen');
    });
    let told = false;
    centre.onChange(() => (told = true));
    expect((await centre.handle(wish(touch), theKiosk)).ok).toBe(true);
    await expect.poll(() => told).toBe(true);
    expect(troubles).toContain('listener');
  });

  test('closing finishes what has begun and answers the rest', async () => {
    const centre = await aCentre(memoryEventLog());
    const begun = centre.handle(wish(touch), theKiosk);
    const closed = centre.close();
    expect(await centre.handle(wish(touch), theKiosk)).toEqual({
      ok: false,
      error: 'server-closing',
    });
    expect((await begun).ok).toBe(true);
    await closed;
  });

  test('a centre opened again is the centre that was closed, with and without its snapshot', async () => {
    const db = openDatabase(':memory:');
    const first = await aCentre(sqliteEventLog(db));
    for (let i = 0; i < 30; i++) await first.handle(wish(touch), theKiosk);
    await first.close();
    const withSnapshot = await aCentre(sqliteEventLog(db));
    expect(frozen(withSnapshot.state())).toEqual(frozen(first.state()));
    db.exec('delete from snapshot');
    const replayed = await aCentre(sqliteEventLog(db));
    expect(frozen(replayed.state())).toEqual(frozen(first.state()));
    db.close();
  });

  test('a snapshot is taken by itself after a thousand events or so', async () => {
    const db = openDatabase(':memory:');
    const centre = await aCentre(sqliteEventLog(db));
    const services = ['id-card', 'move'];
    for (let i = 0; i < 700; i++) {
      const serviceId = services[i % 2];
      await centre.handle(wish({ ...touch, serviceId } as Command), theKiosk);
    }
    const kept = () => db.prepare('select version from snapshot').pluck().get();
    expect(kept()).toBeUndefined();
    await centre.handle(wish({ type: 'takeDesk', deskId: deskId('1') }), staff('oksana'));
    for (let i = 0; i < 600; i++) {
      await centre.handle(wish(next('1')), staff('oksana'));
      await centre.handle(wish({ type: 'startVisit', deskId: deskId('1') }), staff('oksana'));
      await centre.handle(wish({ type: 'finishVisit', deskId: deskId('1') }), staff('oksana'));
    }
    await expect.poll(kept).toBeGreaterThan(1_000);
    db.close();
  });
});

describe('ten windows press “next” together', () => {
  test('C1 two hundred times: no ticket goes to two windows', async () => {
    const db = openDatabase(':memory:');
    const centre = await aCentre(sqliteEventLog(db));
    const operators = Array.from({ length: 10 }, (_, i) => ({
      desk: String(i + 1),
      actor: staff(`operator-${i + 1}`),
    }));
    for (const { desk, actor } of operators)
      await centre.handle(wish({ type: 'takeDesk', deskId: deskId(desk) }), actor);
    const calledTo = new Map<string, string>();
    for (let round = 0; round < 200; round++) {
      await Promise.all(
        Array.from({ length: 6 }, (_, i) =>
          centre.handle(
            wish({ ...touch, serviceId: (['id-card', 'move'] as ServiceId[])[i % 2] } as Command),
            theKiosk,
          ),
        ),
      );
      const answers = await Promise.all(
        operators.map(({ desk, actor }) => centre.handle(wish(next(desk)), actor)),
      );
      for (const answer of answers) {
        const call = answer.ok
          ? answer.value.find((event) => event.type === 'ticketCalled')
          : undefined;
        if (!call) continue;
        expect(calledTo.get(call.ticketId)).toBeUndefined();
        calledTo.set(call.ticketId, call.deskId);
        const actor = staff(call.staffId);
        await centre.handle(wish({ type: 'markNoShow', deskId: call.deskId }), actor);
      }
    }
    expect(calledTo.size).toBe(1_200);
    expect(verifyChain(db).whole).toBe(true);
    db.close();
  });
});

describe('two servers over one log', () => {
  test('T4 N3 C1 duplicate and re-ordered commands at both are harmless', async () => {
    const sent = fc.array(fc.tuple(fc.nat(39), fc.boolean(), fc.boolean()), {
      minLength: 20,
      maxLength: 120,
    });
    await fc.assert(
      fc.asyncProperty(sent, async (order) => {
        const db = openDatabase(':memory:');
        const first = await aCentre(sqliteEventLog(db));
        const second = await aCentre(sqliteEventLog(db));
        const wishes = Array.from({ length: 40 }, (_, i): [Envelope<Command>, Actor] => {
          const desk = String((i % 3) + 1);
          if (i % 4 === 0)
            return [
              wish({ type: 'takeDesk', deskId: deskId(desk) }, `wish-number-${i}-000`),
              staff(`op-${desk}`),
            ];
          if (i % 4 === 1) return [wish(next(desk), `wish-number-${i}-000`), staff(`op-${desk}`)];
          return [wish(touch, `wish-number-${i}-000`), theKiosk];
        });
        const answers = await Promise.all(
          order.map(async ([i, atFirst, pause]) => {
            if (pause) await new Promise((go) => setImmediate(go));
            const [envelope, actor] = wishes[i] as [Envelope<Command>, Actor];
            return { i, answer: await (atFirst ? first : second).handle(envelope, actor) };
          }),
        );
        // What was done once is answered the same by both, for ever.
        const done = new Map<number, string>();
        for (const { i, answer } of answers) {
          if (!answer.ok || answer.value.length === 0) continue;
          expect(done.get(i) ?? JSON.stringify(answer)).toBe(JSON.stringify(answer));
          done.set(i, JSON.stringify(answer));
        }
        const story = db
          .prepare('select body from event order by version')
          .pluck()
          .all()
          .map((body) => JSON.parse(body as string) as Event);
        const numbers = story.flatMap((event) =>
          event.type === 'ticketIssued' ? event.number : [],
        );
        expect(new Set(numbers).size).toBe(numbers.length);
        const calls = story.flatMap((event) =>
          event.type === 'ticketCalled' ? event.ticketId : [],
        );
        expect(new Set(calls).size).toBe(calls.length);
        expect(verifyChain(db).whole).toBe(true);
        db.close();
      }),
      { numRuns: 40 },
    );
  });
});

test('N1 a restart at midnight changes nothing: the day begins once, with the first command', async () => {
  const db = openDatabase(':memory:');
  const late = (minutes: number) => ({ clock: () => at(minutes) });
  const evening = await aCentre(sqliteEventLog(db), late(13 * 60 + 59));
  expect(numberIn(await evening.handle(wish(touch), theKiosk))).toBe('П001');
  await evening.close();
  const night = await aCentre(sqliteEventLog(db), late(14 * 60));
  expect(numberIn(await night.handle(wish(touch), theKiosk))).toBe('П001');
  expect(everything(night.state().tickets)).toHaveLength(1);
  await night.close();
  const again = await aCentre(sqliteEventLog(db), late(14 * 60 + 1));
  expect(numberIn(await again.handle(wish(touch), theKiosk))).toBe('П002');
  db.close();
});
