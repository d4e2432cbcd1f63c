import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';
import { clients, operators } from './prepared-centre.ts';
import type { RealHall } from './real-hall.ts';
import { seenInModel } from './seen.ts';
import { smallDesks, SmallHall } from './small-hall.ts';
import { asked } from './small-model.ts';
import type { Wish } from './small-wishes.ts';
import { anyTry, morning as everybodyCame, type Try } from './wishing.ts';

/** Where several asked at once nobody knows who was first: the halls that may be the true one. */
export interface Model {
  halls: readonly SmallHall[];
}
type Step = fc.AsyncCommand<Model, RealHall>;

/** Does it in the model and in the real hall, and compares what is seen. */
function step(
  name: string,
  happens: (model: Model, real: RealHall, say: (what: string) => void) => Promise<void>,
): Step {
  let said = '';
  return {
    check: () => true,
    async run(model, real) {
      await happens(model, real, (what) => {
        said = ` ${what}`;
      });
      await compareWithScreens(model, real);
    },
    toString: () => name + said,
  };
}

/** What the screens show is what one of the halls shows; the others were not the true one. */
export async function compareWithScreens(model: Model, real: RealHall): Promise<void> {
  const seen = await real.seen();
  const fit = model.halls.filter((hall) => isDeepStrictEqual(seenInModel(hall), seen));
  if (fit.length === 0) expect([seen]).toEqual(model.halls.map(seenInModel));
  const each = new Map(fit.map((hall) => [JSON.stringify(hall), hall]));
  model.halls = [...each.values()];
}

interface Asking {
  readonly who: Try['who'];
  readonly wish: Wish;
  readonly times?: number;
}

/** Asked at once; it is as if they had come one after another, and answered so. */
async function together(model: Model, real: RealHall, asking: readonly Asking[]): Promise<string> {
  const heard = await Promise.all(asking.map(({ who, wish, times }) => real.ask(who, wish, times)));
  const all = model.halls.flatMap((before) =>
    inAnyOrder([...asking.entries()]).map((order) => {
      const hall = before.copy();
      const answers: string[] = [];
      for (const [i, { who, wish }] of order) answers[i] = asked(hall, who, wish);
      return { hall, answers };
    }),
  );
  const fit = all.filter(({ answers }) => isDeepStrictEqual(answers, heard));
  if (fit.length === 0) expect([heard]).toEqual(all.map(({ answers }) => answers));
  model.halls = fit.map(({ hall }) => hall);
  return heard.join(', ');
}

const wishOf = ({ halls: [hall = new SmallHall()] }: Model, { who, wish }: Try): Asking => ({
  who,
  wish: wish(hall),
});

/** The same command id is sent once or twice. */
const asks = (one: Try, times = 1): Step =>
  step(times === 1 ? one.who : `${one.who} twice`, async (model, real, say) => {
    const asking = wishOf(model, one);
    say(JSON.stringify(asking.wish));
    say(`${JSON.stringify(asking.wish)}: ${await together(model, real, [{ ...asking, times }])}`);
  });
const once = fc.tuple(anyTry, fc.constantFrom(1, 1, 2)).map(([one, times]) => asks(one, times));

export const morning: readonly Step[] = everybodyCame.map((one) => asks(one));

const atOnce = fc.array(anyTry, { minLength: 2, maxLength: 3 }).map((tries) =>
  step('at once', async (model, real, say) => {
    const asking = tries.map((one) => wishOf(model, one));
    say(JSON.stringify(asking));
    await together(model, real, asking);
  }),
);

/** C1: every window that somebody sits at presses “next” at once. */
const allCall = fc.constant(0).map(() =>
  step('all windows call at once', async (model, real, say) => {
    const sitting = model.halls[0]?.operators ?? {};
    const asking = smallDesks.flatMap((deskId): Asking[] => {
      const who = sitting[deskId] as Asking['who'] | undefined;
      return who ? [{ who, wish: { type: 'callNext', deskId } }] : [];
    });
    say(await together(model, real, asking));
  }),
);

const inAnyOrder = <T>(all: readonly T[]): T[][] =>
  all.length < 2
    ? [[...all]]
    : all.flatMap((one) =>
        inAnyOrder(all.filter((other) => other !== one)).map((rest) => [one, ...rest]),
      );

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const timePasses = fc
  .oneof(
    { weight: 12, arbitrary: fc.constantFrom(5 * SECOND, 12 * SECOND, 50 * SECOND) },
    { weight: 4, arbitrary: fc.constantFrom(3 * MINUTE, 11 * MINUTE, 25 * MINUTE) },
    { weight: 2, arbitrary: fc.constantFrom(70 * MINUTE) },
    { weight: 1, arbitrary: fc.constantFrom(15 * 60 * MINUTE) },
  )
  .map(passing);

function passing(ms: number): Step {
  return step(`${ms / SECOND} seconds pass`, async ({ halls }, real) => {
    for (const hall of halls) hall.passTime(ms);
    await real.passTime(ms);
  });
}

/** One step after another, each compared. */
const inARow = (name: string, steps: readonly Step[]): Step => ({
  check: () => true,
  async run(model, real) {
    for (const one of steps) await one.run(model, real);
  },
  toString: () => `${name} (${steps.join(', ')})`,
});

/** X1–X3: an alarm, perhaps a second one after the all-clear, and then calls go on. */
const airRaid = fc
  .record({ ms: fc.constantFrom(MINUTE, 25 * MINUTE), isSecond: fc.boolean() })
  .map(({ ms, isSecond }) => {
    const does = (wish: Wish): Step => asks({ who: 'olena', wish: () => wish });
    const alarm = [does({ type: 'soundAirRaid' }), passing(ms)];
    const over = [does({ type: 'giveAllClear', minutes: 0 }), passing(ms)];
    const second = isSecond ? [...over, ...alarm] : [];
    return inARow('an air raid', [...alarm, ...second, does({ type: 'resumeCalls' })]);
  });

/** C2: whoever was called and has not come is called again when the time for it has come. */
const recall = fc.constantFrom(...operators).map((who) => {
  const wish = (hall: SmallHall): Wish => ({
    type: 'recall',
    deskId: hall.deskOf(who) ?? 'desk-1',
  });
  return inARow('again', [passing(20 * SECOND), asks({ who, wish })]);
});

const wire = fc.oneof(
  fc
    .constantFrom(...clients)
    .map((client) => step(`${client} comes again`, (_, real) => real.reconnect(client))),
  fc.nat(200).map((nth) => step(`asked again: ${nth}`, (_, real) => real.askAgain(nth))),
  fc.nat(200).map((nth) => step(`asked again: ${nth}`, (_, real) => real.askAgain(nth))),
);
const restart = fc
  .constant(0)
  .map(() => step('the server starts again', (_, real) => real.restart()));

/** A day at the centre after its morning: anything, by anybody. */
export const days: fc.Arbitrary<Iterable<Step>> = fc.commands(
  [
    ...Array.from({ length: 14 }, () => once),
    atOnce,
    allCall,
    timePasses,
    airRaid,
    recall,
    wire,
    restart,
  ],
  { maxCommands: 200, size: 'max' },
);
