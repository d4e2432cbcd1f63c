/// <reference types="node" />
import { CALLS_REMEMBERED } from '@cherha/shared/domain/centre.ts';
import type { CallId, Instant } from '@cherha/shared/domain/ids.ts';
import type { BoardCall } from '@cherha/shared/views/board-view.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SimulatedClock } from 'xstate';
import type { Announced } from './announcer-machine.ts';
import { startAnnouncer, viewListener } from './announcer.ts';
import { HeardCalls, type Shelf } from './heard-calls.ts';
import { JUST_NOW_MS, STILL_NEWS_MS } from './new-calls.ts';
import { aCall, aView, NOW } from '../previews/preview-data.ts';

interface AtDesk {
  readonly do: 'call' | 'recall' | 'start' | 'finish' | 'take-back';
  readonly desk: number;
}
type Deed =
  | AtDesk
  | { readonly do: 'view' }
  | { readonly do: 'reload' }
  | { readonly do: 'wait'; readonly seconds: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('call', 'call', 'recall', 'start', 'finish', 'take-back'),
      desk: fc.integer({ min: 1, max: 6 }),
    }),
  },
  { weight: 4, arbitrary: fc.constant({ do: 'view' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'reload' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      seconds: fc.integer({ min: 1, max: 40 }),
    }),
  },
);

/** The desks of a hall and what the server would say of them. */
class Hall {
  now: number = NOW;
  calls: readonly BoardCall[] = [];
  readonly takenBack = new Set<CallId>();
  #tickets = 0;

  do({ do: what, desk }: AtDesk): void {
    const there = this.calls.find((call) => call.desk === `${desk}` && call.state !== 'over');
    if (what === 'call' && !there) this.#announce(`А${++this.#tickets}`, desk, 1);
    if (!there || there.state === 'serving') return this.#finish(what, there);
    if (what === 'recall') this.#announce(there.number, desk, there.time + 1);
    if (what === 'start') this.#mark(there, 'serving');
    if (what === 'take-back') {
      this.calls = this.calls.filter((call) => call !== there);
      this.takenBack.add(there.callId);
    }
  }

  #finish(what: Deed['do'], there: BoardCall | undefined): void {
    if (what === 'finish' && there) this.#mark(there, 'over');
  }

  #announce(number: string, desk: number, time: number): void {
    const call = aCall(number, `${desk}`, { at: this.now as Instant, time });
    const others = this.calls.filter((other) => other.number !== number);
    this.calls = [call, ...others].slice(0, CALLS_REMEMBERED);
  }

  #mark(call: BoardCall, state: BoardCall['state']): void {
    this.calls = this.calls.map((other) => (other === call ? { ...call, state } : other));
  }
}

/** A board through all its reloads, and beside it the plain rule of what it owes the hall. */
class Board {
  readonly lives: Announced[][] = [];
  readonly owed = new Set<CallId>();
  readonly #passed = new Set<CallId>();
  readonly #begun = new Set<CallId>();
  readonly #shelf: Shelf;
  #everListened = false;
  #clock = new SimulatedClock();
  #hear: ReturnType<typeof viewListener> = () => undefined;
  #stop: () => void = () => undefined;

  constructor() {
    const things = new Map<string, string>();
    this.#shelf = {
      getItem: (place) => things.get(place) ?? null,
      setItem: (place, thing) => void things.set(place, thing),
    };
    this.reload();
  }

  /** The page's memory is gone; what it had not begun is judged again by the next view. */
  reload(): void {
    this.#stop();
    for (const callId of this.owed) if (!this.#begun.has(callId)) this.owed.delete(callId);
    const life: Announced[] = [];
    this.lives.push(life);
    this.#clock = new SimulatedClock();
    const heard = new HeardCalls(this.#shelf, '');
    const announcer = startAnnouncer({
      chime: () => Promise.resolve('chimed'),
      speak: () => Promise.resolve('spoken'),
      heard,
      clock: this.#clock,
      tell: (announced) => {
        life.push(announced);
        if (announced.type === 'begun') this.#begun.add(announced.call.callId);
      },
    });
    this.#hear = viewListener(announcer, { heard });
    this.#stop = () => announcer.stop();
  }

  see(hall: Hall): void {
    for (const call of hall.calls) this.#judge(call, hall.now);
    for (const callId of hall.takenBack) if (!this.#begun.has(callId)) this.owed.delete(callId);
    this.#everListened = true;
    this.#hear(aView({ at: hall.now as Instant, calls: hall.calls }));
  }

  #judge({ callId, at, state }: BoardCall, now: number): void {
    if (this.owed.has(callId) || this.#passed.has(callId)) return;
    const age = now - at;
    const missed = this.#everListened && state === 'called' && age < STILL_NEWS_MS;
    (age <= JUST_NOW_MS || missed ? this.owed : this.#passed).add(callId);
  }

  async wait(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second += 1) {
      await new Promise(setImmediate);
      this.#clock.increment(1_000);
    }
    await new Promise(setImmediate);
  }

  get begun(): CallId[] {
    return this.lives.flat().flatMap(({ type, call }) => (type === 'begun' ? [call.callId] : []));
  }
}

async function live(deeds: readonly Deed[]): Promise<{ hall: Hall; board: Board }> {
  const [hall, board] = [new Hall(), new Board()];
  for (const next of deeds) {
    if (next.do === 'view') board.see(hall);
    else if (next.do === 'reload') board.reload();
    else if (next.do === 'wait') {
      hall.now += next.seconds * 1_000;
      await board.wait(next.seconds);
    } else hall.do(next);
  }
  await board.wait(300);
  return { hall, board };
}

test('through calls, reloads and lost views every fresh call is announced exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 40 }), async (deeds) => {
      const { board } = await live(deeds);
      expect(board.begun.toSorted()).toEqual([...board.owed].toSorted());
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('a call taken back while another sounds is never heard', async () => {
  const { hall, board } = await live([
    { do: 'call', desk: 1 },
    { do: 'call', desk: 2 },
    { do: 'view' },
    { do: 'take-back', desk: 2 },
    { do: 'view' },
  ]);
  expect(hall.calls.map(({ number }) => number)).toEqual(['А1']);
  expect(board.lives.flat().map(({ type, call }) => `${type} ${call.number}`)).toEqual([
    'begun А1',
    'taken-back А2',
    'chimed А1',
    'spoken А1',
    'ended А1',
  ]);
});

test('whatever comes, announcements follow the order of the calls and never overlap', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 40 }), async (deeds) => {
      const { board } = await live(deeds);
      for (const life of board.lives) {
        const begun = life.filter(({ type }) => type === 'begun').map(({ call }) => call.at);
        expect(begun).toEqual(begun.toSorted((one, other) => one - other));
        const sounds = life.filter(({ type }) => type === 'begun' || type === 'ended');
        sounds.forEach(({ type }, n) => expect(type).toBe(n % 2 === 0 ? 'begun' : 'ended'));
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);
