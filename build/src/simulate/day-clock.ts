/**
 * The clock of a simulated day, in milliseconds after midnight. It goes at a speed, thing by thing,
 * and it waits for a machine that is too slow for it: the day is stretched, never torn.
 */
export interface DayClock {
  now(): number;
  until(at: number): Promise<void>;
  after(ms: number): Promise<void>;
  /** While this is not answered, the clock goes on for a little and then stands. */
  waitFor<T>(answer: Promise<T>): Promise<T>;
  /** From now on nothing is waited for: everybody ends what is under way and goes home. */
  hurry(): void;
  readonly isHurried: boolean;
  /** Lets the day go on until `day` has ended. */
  run<T>(day: Promise<T>): Promise<T>;
}

/** No answer seems to take longer than this of the day. */
const PATIENCE_MS = 20_000;
/** What one turn may count as at most, in real time: a machine that was away for longer is waited for. */
const LONGEST_TURN_MS = 20;

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

export function dayClock({ from, speed }: { from: number; speed: number }): DayClock {
  let now = from;
  let hurried = false;
  let sleepers: Sleeper[] = [];
  const asked = new Map<object, number>();

  const patience = (): number => Math.min(...asked.values()) + PATIENCE_MS;

  function until(at: number): Promise<void> {
    if (hurried) return turnOfTheLoop();
    return new Promise((wake) => {
      const place = sleepers.findLastIndex((sleeper) => sleeper.at <= at);
      sleepers.splice(place + 1, 0, { at, wake });
    });
  }

  /** One after another, so that what each begins is begun before the next one wakes. */
  async function wakeUntil(limit: number): Promise<void> {
    for (;;) {
      const [next] = sleepers;
      if (!next || next.at > Math.min(limit, patience())) break;
      sleepers.shift();
      now = Math.max(now, next.at);
      next.wake();
      await turnOfTheLoop();
    }
    now = Math.max(now, Math.min(limit, patience()));
  }

  async function run<T>(day: Promise<T>): Promise<T> {
    const going = { isOver: false };
    const over = day.finally(() => (going.isOver = true));
    over.catch(() => {});
    for (let last = performance.now(); !going.isOver; ) {
      const real = performance.now();
      const gone = Math.min(real - last, LONGEST_TURN_MS);
      last = real;
      await wakeUntil(now + gone * speed);
      await new Promise((done) => setTimeout(done, 1));
    }
    return over;
  }

  return {
    now: () => Math.round(now),
    until,
    after: (ms) => until(now + ms),
    async waitFor(answer) {
      const key = {};
      asked.set(key, now);
      try {
        return await answer;
      } finally {
        asked.delete(key);
      }
    },
    hurry() {
      hurried = true;
      const waking = sleepers;
      sleepers = [];
      for (const { wake } of waking) wake();
    },
    get isHurried() {
      return hurried;
    },
    run,
  };
}

const turnOfTheLoop = (): Promise<void> => new Promise((done) => setImmediate(done));
