import { CannotStart } from '@cherha/queue-server/src/server-options.ts';
import { dayClock, type DayClock } from './day-clock.ts';
import { liveDay, type ServerTime } from './day.ts';
import { HOUR, MINUTE, type DayPlan } from './day-plan.ts';
import { joinHall, type Hall } from './hall.ts';
import { Hearing } from './heard.ts';
import type { SimulateOptions } from './options.ts';
import { ownServer, type OwnServer } from './own-server.ts';
import { planOfDay } from './plan.ts';
import { clockTime, hallLine } from './report.ts';
import { summaryOf, type Summary } from './summary.ts';
import { notable } from './timetable.ts';

export interface Simulated {
  readonly plan: DayPlan;
  readonly summary: Summary;
  /** When the last operator went home, in milliseconds after midnight. */
  readonly endedAt: number;
}

export interface Surroundings {
  readonly say: (line: string) => void;
  /** Told how to end the day in order before its time. */
  readonly onStart?: (goHome: () => void) => void;
  /** Told of its own server when the day is over and before the server goes away. */
  readonly onEnd?: (own: OwnServer) => void;
}

/** Half an hour before it opens. */
export const BEGINS_AT = 8.5 * HOUR;

/** Lives one day, on a server of its own or on a running one, and tells what the sockets told. */
export async function simulate(
  options: SimulateOptions,
  { say, onStart, onEnd }: Surroundings,
): Promise<Simulated> {
  const { url, speed } = options;
  const clock = dayClock({ from: BEGINS_AT, speed });
  onStart?.(clock.hurry);
  const tell = (line: string): void => {
    if (!options.quiet) say(`${clockTime(clock.now())}  ${line}`);
  };
  const own = url === undefined ? await ownServer(clock) : undefined;
  try {
    if (own) say(`A training centre of its own is open at ${own.url}`);
    let hall: Hall | undefined;
    const hearing = new Hearing((event) => {
      const line =
        hall && notable(event, { operators: hall.operators, view: hall.reception.view() });
      if (line) tell(line);
    });
    hall = await joinHall({ url: own?.url ?? url ?? '', clock, hearing });
    try {
      if (!own && !hall.isOpen)
        throw new CannotStart(
          `The centre at ${url} is closed now: restart it, and it opens for today.`,
        );
      const plan = planOfDay(hall.offer, options);
      const server = own?.time ?? realTime({ hall, clock, speed });
      const day = liveDay(plan, { hall, clock, server });
      void own?.ringUntilHurried();
      void tellOfTheHall(hall, { clock, tell });
      await clock.run(day);
      await hall.lastLook();
      if (own) onEnd?.(own);
      return { plan, summary: summaryOf(hearing), endedAt: clock.now() };
    } finally {
      await hall.leave();
    }
  } finally {
    await own?.close();
  }
}

/** A running server's clock is the real one: the day is quick, and the server does not know it. */
const realTime = ({
  hall,
  clock,
  speed,
}: {
  hall: Hall;
  clock: DayClock;
  speed: number;
}): ServerTime => ({
  instantOf: (at) => Math.round(hall.reception.view().at + (at - clock.now()) / speed),
  ofDay: (ms) => ms * speed,
  minutes: () => undefined,
});

async function tellOfTheHall(
  { reception }: Hall,
  { clock, tell }: { clock: DayClock; tell: (line: string) => void },
): Promise<void> {
  await clock.until(9 * HOUR);
  for (; !clock.isHurried; await clock.after(30 * MINUTE)) tell(hallLine(reception.view()));
}
