import { CannotStart } from '@cherha/queue-server/src/server-options.ts';
import type { TicketId } from '@cherha/shared/domain/ids.ts';
import type { DayClock } from './day-clock.ts';
import type { DayPlan } from './day-plan.ts';
import type { Guest } from './guest.ts';
import type { Hall } from './hall.ts';
import { livedHardDay } from './hard-day.ts';
import { keepBookings } from './reception.ts';
import { workShift } from './operator.ts';
import { seatsIn } from './seats.ts';
import { comeAndGo } from './visitor.ts';

/** Everything that those who live the day have in common. */
export interface Day {
  readonly plan: DayPlan;
  readonly hall: Hall;
  readonly clock: DayClock;
  /** The server's own clock; how much of it goes by in a millisecond of the day. */
  readonly server: ServerTime;
  /** Who holds a ticket that this day gave out. */
  readonly guests: Map<TicketId, Guest>;
  /** Goes on beside everything else; the day is not over before it is. */
  begin(task: Promise<void>): void;
}

export interface ServerTime {
  /** What the server's clock will show then. */
  instantOf(at: number): number;
  /** So much of the day goes by in so many milliseconds of the server's clock. */
  ofDay(serverMs: number): number;
  /** Minutes of the day as the server counts them; undefined where its clock goes at its own pace. */
  minutes(ofDay: number): number | undefined;
}

/** Lives a planned day in a hall, until the last operator has gone home. */
export async function liveDay(
  plan: DayPlan,
  { hall, clock, server }: Pick<Day, 'hall' | 'clock' | 'server'>,
): Promise<void> {
  const tasks = new Set<Promise<void>>();
  const day: Day = {
    plan,
    hall,
    clock,
    server,
    guests: new Map(),
    begin(task) {
      tasks.add(task);
      // Told at the end, where the day waits for it.
      task.catch(() => {});
    },
  };
  const bookings = await keepBookings(day);
  for (const [i, visitor] of plan.visitors.entries())
    day.begin(comeAndGo(day, visitor, bookings[i]));
  day.begin(livedHardDay(day));
  const seats = seatsIn(hall);
  if (seats.length === 0) throw new CannotStart('Every window of this centre is taken.');
  await Promise.all(
    plan.shifts.flatMap((shift, i) => (seats[i] ? [workShift(day, shift, seats[i])] : [])),
  );
  clock.hurry();
  for (const task of tasks) await task;
}
