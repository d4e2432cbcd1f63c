import { describe, expect, test } from 'vitest';
import { aDesk } from '../testing/builders.ts';
import type { Coming, Hall, Slot } from './forecast-hall.ts';
import type { Kind } from './forecast-kinds.ts';
import type { Pace } from './forecast-pace.ts';
import { livedOnce } from './forecast-run.ts';

/** A hall in which nothing is left to chance: every visit takes ten minutes, every gap twenty seconds. */
const even = { uniform: () => 0.5, normal: () => 0 };
const lasting = (seconds: number): Pace => ({
  seen: [],
  trust: 0,
  expected: Math.log(seconds),
  unsure: 0,
});

const someone = (key: number, more: Partial<Coming> = {}): Coming => ({
  pace: lasting(600),
  rank: 4,
  key,
  from: 0,
  agedFrom: Infinity,
  dueFrom: Infinity,
  bookedKey: Infinity,
  backupFrom: Infinity,
  freeUntil: 0,
  freeFrom: Infinity,
  then: undefined,
  ...more,
});
const seeing = (lists: Partial<Kind>): Kind => ({
  desk: aDesk('1'),
  line: [],
  ageing: [],
  due: [],
  backup: [],
  sentOn: [],
  late: [],
  ...lists,
});
const window = (more: Partial<Slot> = {}): Slot => ({
  kind: 0,
  busy: undefined,
  freeFrom: 0,
  breaks: [],
  ...more,
});
const hall = (comings: readonly Coming[], more: Partial<Hall> = {}): Hall => ({
  comings,
  from: Float64Array.from(comings.map(({ from }) => from)),
  mayStayAway: [],
  ids: [],
  kinds: [seeing({ line: comings.map((_, i) => i) })],
  slots: [window()],
  gaps: [20],
  missed: 0,
  overtaken: 0,
  comeSeconds: 90,
  ...more,
});

const whole = (times: Float64Array) => Array.from(times, (time) => Math.round(time));
const lived = (of: Hall, chance = even) => {
  const { called, free } = livedOnce(of, chance);
  return { called: whole(called), free: whole(free) };
};

describe('W2: visits follow one another', () => {
  const three = [someone(1), someone(2), someone(3)];

  test('W2: at one window each is called when the one before is over, and then it is free', () => {
    expect(lived(hall(three))).toEqual({ called: [0, 620, 1240], free: [1860] });
  });

  test('W2: two windows share a line', () => {
    const two = hall(three, { slots: [window(), window()] });
    expect(lived(two)).toEqual({ called: [0, 0, 620], free: [620] });
  });

  test('W2: windows of two kinds call from their own lines', () => {
    const kinds = [seeing({ line: [0, 2] }), seeing({ line: [1] })];
    const slots = [window({ kind: 1 }), window({ kind: 0 })];
    expect(lived(hall(three, { kinds, slots }))).toEqual({
      called: [0, 0, 620],
      free: [1240, 620],
    });
  });

  test('W2: of somebody who is at the window the rest of her visit is waited for', () => {
    const busy = (elapsed: number, seconds = 600, more: Partial<Slot> = {}) =>
      lived(
        hall([someone(1)], {
          slots: [window({ busy: { elapsed, pace: lasting(seconds) }, ...more })],
        }),
      ).called;
    expect(busy(100)).toEqual([520]);
    expect(busy(100, 600, { freeFrom: 1000 })).toEqual([1020]);
    // Longer than such visits last: a fifth of what it has taken already, half a minute at least.
    expect(busy(1000)).toEqual([220]);
    expect(busy(600)).toEqual([140]);
    expect(busy(100, 60)).toEqual([50]);
  });

  test('W2: of a visit that is under way only those lengths count that it has not passed', () => {
    const draws = [0, 0, 0, 0, 0, 0.5];
    const chance = { uniform: () => draws.shift() ?? 0, normal: () => 0 };
    const pace = { ...lasting(60), seen: [100, 900], trust: 1 };
    const slots = [window({ busy: { elapsed: 400, pace } })];
    expect(lived(hall([someone(1)], { slots }), chance).called).toEqual([520]);
  });

  test('W2: a later service of a visit begins when the one before is over', () => {
    const comings = [someone(1, { then: 1 }), someone(1, { from: Infinity })];
    const kinds = [seeing({ line: [0] }), seeing({ late: [1] })];
    const slots = [window(), window({ kind: 1 })];
    const both = lived(hall(comings, { kinds, slots }));
    expect(both).toEqual({ called: [0, 620], free: [620, 20] });
    expect(lived(hall(comings, { kinds, slots, missed: 1 })).called).toEqual([0, Infinity]);
    const atWindow = window({ busy: { elapsed: 0, pace: lasting(300), then: 0 } });
    const next = [someone(1, { from: Infinity })];
    const one = hall(next, { kinds: [seeing({ late: [0] })], slots: [atWindow] });
    expect(lived(one).called).toEqual([320]);
  });

  test('W2: it is also waited for where the one before has not yet begun', () => {
    const comings = [someone(1, { then: 1 }), someone(1, { from: Infinity })];
    const kinds = [seeing({ line: [0] }), seeing({ late: [1] })];
    const busy = { elapsed: 0, pace: lasting(300) };
    const slots = [window({ busy }), window({ kind: 1 })];
    expect(lived(hall(comings, { kinds, slots })).called).toEqual([320, 940]);
  });

  test('W2: who does not come keeps the window for the time to come', () => {
    expect(lived(hall(three, { missed: 1 })).called).toEqual([0, 110, 220]);
  });

  test('W2, R1: who will come and go first keeps the window for a visit', () => {
    expect(lived(hall(three, { overtaken: 1 })).called).toEqual([Infinity, Infinity, Infinity]);
    const draws = [0.1, 0.5, 0.5];
    const once = { uniform: () => draws.shift() ?? 0.5, normal: () => 0 };
    expect(lived(hall(three, { overtaken: 0.2 }), once).called).toEqual([620, 1240, 1860]);
  });

  test('W2: nobody waits beyond twelve hours, nor where no window works', () => {
    const hours = { ...lasting(600), seen: [12 * 3_600 - 20], trust: 1 };
    const line = [someone(1, { pace: hours }), someone(2), someone(3)];
    expect(lived(hall(line)).called).toEqual([0, 12 * 3_600, Infinity]);
    expect(lived(hall(three, { slots: [] })).called).toEqual([Infinity, Infinity, Infinity]);
    expect(lived(hall(three, { slots: [window({ freeFrom: Infinity })] })).free).toEqual([
      Infinity,
    ]);
  });
});

describe('W4: breaks and those who are not here yet', () => {
  test('W4: nobody is called in a break, from its first moment to its end', () => {
    const two = [someone(1), someone(2)];
    const withBreak = (from: number, until: number) =>
      lived(hall(two, { slots: [window({ breaks: [{ from, until }] })] })).called;
    expect(withBreak(0, 300)).toEqual([300, 920]);
    expect(withBreak(620, 1000)).toEqual([0, 1000]);
    expect(withBreak(100, 620)).toEqual([0, 620]);
    expect(withBreak(621, 1000)).toEqual([0, 620]);
    const twice = [
      { from: 0, until: 60 },
      { from: 600, until: 700 },
    ];
    expect(lived(hall(two, { slots: [window({ breaks: twice })] })).called).toEqual([60, 700]);
  });

  test('W4: a booked visitor is waited for until she comes; one in ten stays away', () => {
    const booked = hall([someone(1, { rank: 3, from: 300 })], {
      mayStayAway: [0],
      kinds: [seeing({ late: [0] })],
    });
    const at = (chance: number) => lived(booked, { uniform: () => chance, normal: () => 0 }).called;
    expect(at(0.9)).toEqual([300]);
    expect(at(0.91)).toEqual([Infinity]);
  });

  test('W4: of those who come later the one who stands first is called first', () => {
    const comings = [
      someone(9, { from: 100 }),
      someone(8, { rank: 3, from: 200 }),
      someone(7, { from: 150 }),
    ];
    const kinds = [seeing({ late: [0, 1, 2] })];
    const slots = [window({ busy: { elapsed: 0, pace: lasting(400) } })];
    expect(lived(hall(comings, { kinds, slots })).called).toEqual([1660, 420, 1040]);
    const early = lived(hall(comings, { kinds })).called;
    expect(early).toEqual([100, 720, 1340]);
  });

  test('W1: an idle window notices a newcomer after its gap, a minute at most', () => {
    expect(lived(hall([])).free).toEqual([20]);
    expect(lived(hall([], { gaps: [400] })).free).toEqual([60]);
    const later = [window({ freeFrom: 90 }), window({ freeFrom: 45 })];
    expect(lived(hall([], { slots: later })).free).toEqual([45]);
  });
});

describe('Q: the order changes while they wait', () => {
  /** Who of two is called first, when the window is free in 620 seconds. */
  const firstOf = (lists: Partial<Kind>, ...two: Partial<Coming>[]) => {
    const comings = two.map((one, i) => someone(i + 1, one));
    const slots = [window({ busy: { elapsed: 0, pace: lasting(600) } })];
    const kinds = [seeing({ line: [0, 1], ...lists })];
    return lived(hall(comings, { kinds, slots })).called.indexOf(620) + 1;
  };

  test('Q3: who ages meanwhile goes before who stood before her, from that moment on', () => {
    expect(firstOf({ ageing: [1] }, {}, { agedFrom: 620 })).toBe(2);
    expect(firstOf({ ageing: [1] }, {}, { agedFrom: 621 })).toBe(1);
    expect(firstOf({ ageing: [1] }, { rank: 1 }, { agedFrom: 0 })).toBe(1);
    expect(firstOf({ ageing: [1] }, { rank: 2, key: 5 }, { agedFrom: 0, key: 4 })).toBe(2);
    expect(firstOf({ ageing: [1] }, { rank: 2, key: 5 }, { agedFrom: 0, key: 6 })).toBe(1);
  });

  test('Q5: whose booked time comes meanwhile goes before them too, but not before the aged', () => {
    const booked = { dueFrom: 620, bookedKey: 5 };
    expect(firstOf({ due: [1] }, {}, booked)).toBe(2);
    expect(firstOf({ due: [1] }, {}, { ...booked, dueFrom: 621 })).toBe(1);
    expect(firstOf({ due: [1] }, { rank: 2 }, booked)).toBe(1);
    expect(firstOf({ due: [1] }, { rank: 3, key: 4 }, booked)).toBe(1);
    expect(firstOf({ due: [1] }, { rank: 3, key: 6 }, booked)).toBe(2);
    expect(firstOf({ due: [0], ageing: [1] }, booked, { agedFrom: 620 })).toBe(2);
  });

  test('Q3, Q5: who was called already is passed over in every list', () => {
    const comings = [
      someone(1, { agedFrom: 0, dueFrom: 0, bookedKey: 1 }),
      someone(2),
      someone(3, { agedFrom: 0 }),
      someone(4, { dueFrom: 0, bookedKey: 4 }),
    ];
    const kinds = [seeing({ line: [0, 1, 2, 3], ageing: [0, 2], due: [0, 3] })];
    expect(lived(hall(comings, { kinds })).called).toEqual([0, 1860, 620, 1240]);
  });

  const helping = (second: Partial<Coming>) => {
    const comings = [someone(5), someone(2, second)];
    return lived(hall(comings, { kinds: [seeing({ line: [0], backup: [1] })] }));
  };

  test('Q7: a backup window takes part from when it may, in the one order', () => {
    expect(helping({ backupFrom: 0 }).called).toEqual([620, 0]);
    expect(helping({ backupFrom: 1 }).called).toEqual([0, 620]);
    expect(helping({ backupFrom: 0, key: 6 }).called).toEqual([0, 620]);
    expect(helping({ backupFrom: 0, key: 6, agedFrom: 0 }).called).toEqual([620, 0]);
    expect(helping({ backupFrom: 900 })).toEqual({ called: [0, 900], free: [620] });
  });

  /** The window is free at once and then every 620 seconds; the second was sent to another one. */
  const sentOn = (second: Partial<Coming>, from = 0) => {
    const comings = [someone(5), someone(2, second)];
    return lived(hall(comings, { kinds: [seeing({ line: [0], sentOn: [{ who: 1, from }] })] }));
  };

  test('M2: who was sent to another window is called here during its break, and when she has waited long', () => {
    expect(sentOn({ freeUntil: 1 }).called).toEqual([620, 0]);
    expect(sentOn({ freeUntil: 0 }).called).toEqual([0, Infinity]);
    expect(sentOn({ freeUntil: 620, key: 6 }).called).toEqual([0, Infinity]);
    expect(sentOn({ freeUntil: 621, key: 6 }).called).toEqual([0, 620]);
    expect(sentOn({ freeFrom: 0 }).called).toEqual([620, 0]);
    expect(sentOn({ freeFrom: 620 }).called).toEqual([0, 620]);
    expect(sentOn({ freeFrom: 900 })).toEqual({ called: [0, 900], free: [620] });
    const busy = { busy: { elapsed: 0, pace: lasting(600) } };
    const kinds = [seeing({ sentOn: [{ who: 0, from: 0 }] })];
    const afterBusy = hall([someone(1, { freeUntil: 600 })], { kinds, slots: [window(busy)] });
    expect(lived(afterBusy).called).toEqual([Infinity]);
  });

  test('M2, Q7: a backup window waits until it may help her, be it before the break is over or later', () => {
    expect(sentOn({ freeFrom: 0, rank: 0 }, 700).called).toEqual([0, 700]);
    expect(sentOn({ freeUntil: 800 }, 700)).toEqual({ called: [0, 700], free: [620] });
    expect(sentOn({ freeUntil: 700, freeFrom: 900 }, 700).called).toEqual([0, 900]);
    expect(sentOn({ freeFrom: 650 }, 700).called).toEqual([0, 700]);
  });

  test('M2, Q3, Q5: she stands by her age or her booked time there too', () => {
    const here = (second: Partial<Coming>) =>
      firstOf({ line: [0], sentOn: [{ who: 1, from: 0 }] }, { rank: 2, key: 5 }, second);
    const free = { freeFrom: 0 };
    expect(here({ ...free, key: 4 })).toBe(1);
    expect(here({ ...free, key: 4, agedFrom: 620 })).toBe(2);
    expect(here({ ...free, key: 4, agedFrom: 621 })).toBe(1);
    const booked = { ...free, dueFrom: 620, bookedKey: 4 };
    const beforeBooked = (key: number, more: Partial<Coming> = {}) =>
      firstOf(
        { line: [0], sentOn: [{ who: 1, from: 0 }] },
        { rank: 3, key },
        { ...booked, ...more },
      );
    expect(beforeBooked(5)).toBe(2);
    expect(beforeBooked(3)).toBe(1);
    expect(beforeBooked(5, { dueFrom: 621 })).toBe(1);
  });
});

describe('W3: how long visits take is drawn from what was seen', () => {
  const two = (pace: Partial<Pace>) => [
    someone(1, { pace: { ...lasting(600), ...pace } }),
    someone(2),
  ];

  test('W3: what was seen is taken as often as it is trusted', () => {
    const second = (trust: number) => lived(hall(two({ seen: [100, 200, 300], trust }))).called[1];
    expect(second(0.51)).toBe(220);
    expect(second(0.5)).toBe(620);
  });

  test('W3: gaps are drawn from those that were seen', () => {
    expect(lived(hall(two({}), { gaps: [10, 30, 50, 70] })).called).toEqual([0, 650]);
    expect(lived(hall(two({}), { gaps: [] })).called).toEqual([0, 600]);
  });

  test('W1: a slow day, a slow window, an unsure mean and a long visit add up', () => {
    const slow = { uniform: () => 0.5, normal: () => 1 };
    const seconds = 600 * Math.exp(0.2 + 0.3 + 0.1 + 0.6) + 20;
    const [, second] = livedOnce(hall(two({ unsure: 0.1 })), slow).called;
    expect(second).toBeCloseTo(seconds, 6);
  });
});
