import type { Centre } from './centre.ts';
import type { Wish } from './commands.ts';
import { chanceFrom } from './forecast-chance.ts';
import { hallAt, type Hall } from './forecast-hall.ts';
import { HORIZON, livedOnce, type Course } from './forecast-run.ts';
import type { Instant, TicketId } from './ids.ts';
import { backupAfterMinutes, levelAt, sentTo, type Level } from './matching.ts';
import { look } from './shelf.ts';
import type { WaitRange } from './ticket.ts';

/** What the coming hours look like from here (W1). */
export interface Forecast {
  /** For somebody who would take a ticket now; undefined: nobody works who could serve her. */
  newcomer(wish: Wish): WaitRange | undefined;
  /** For a ticket that waits; undefined: nobody works who could serve her, or nobody can say. */
  waiting(id: TicketId): WaitRange | undefined;
}

/** W1: the coming hours are lived so many times; half of the waits are p50, nine of ten p90. */
const COURSES = 32;

/** W1: within so many milliseconds nothing is foreseen anew for a centre where nothing happened. */
const MOMENT_MS = 5_000;

/**
 * W1: the coming hours simulated from the real state: the real order, the windows that are open with
 * who is there, planned breaks, booked visitors, and durations learned from this centre's own days.
 * Nothing is computed before it is asked for. The same state and moment give the same answer, to the
 * ticket's promise and to every screen; it is computed once for all of them.
 */
export function forecast(centre: Centre, at: Instant): Forecast {
  const moment = momentOf(centre, at);
  const known = foreseen.get(centre);
  if (known?.moment === moment) return known.told;
  const told = foresee(centre, moment);
  foreseen.set(centre, { moment, told });
  return told;
}

/** A state is never changed, so what was foreseen for it holds as long as anybody has it. */
const foreseen = new WeakMap<Centre, { readonly moment: Instant; readonly told: Forecast }>();

/** The beginning of the moment that an instant lies in, never before what has happened already. */
const momentOf = ({ lastEventAt }: Centre, at: Instant): Instant =>
  Math.max(at - (at % MOMENT_MS), Math.min(at, lastEventAt)) as Instant;

function foresee(centre: Centre, at: Instant): Forecast {
  let known:
    | { hall: Hall; courses: readonly Course[]; places: ReadonlyMap<string, number> }
    | undefined;
  const told = new Map<string, WaitRange | undefined>();
  const lived = () => (known ??= livedFrom(centre, at));

  return {
    newcomer(wish) {
      if (centre.hardDay.off[wish.serviceId]) return undefined;
      const { hall, courses } = lived();
      const levels = hall.kinds.map(({ desk }) => levelAt(centre, desk, wish));
      const name = levels.join();
      if (!told.has(name)) {
        const backup = backupAfterMinutes(centre) * 60;
        const waits = courses.map(({ free }) =>
          levels.reduce((least, level, kind) => {
            if (!level) return least;
            const from = free[kind] ?? Infinity;
            return Math.min(least, level === 'backup' ? Math.max(from, backup) : from);
          }, Infinity),
        );
        told.set(name, rangeOf(waits.map(upTo(hall, levels))));
      }
      return told.get(name);
    },
    waiting(id) {
      const { hall, courses, places } = lived();
      const place = places.get(id);
      const ticket = look(centre.waiting, id);
      if (place === undefined || !ticket) return undefined;
      const sent = sentTo(centre, ticket.only)?.id;
      const levels = hall.kinds.map(({ desk }) =>
        desk.id === sent ? 'primary' : levelAt(centre, desk, ticket),
      );
      const waits = courses.map(({ called }) => called[place] ?? Infinity);
      return rangeOf(waits.map(upTo(hall, levels)));
    },
  };
}

function livedFrom(centre: Centre, at: Instant) {
  const hall = hallAt(centre, at);
  const chance = chanceFrom(centre.version);
  const courses = Array.from({ length: COURSES }, () => livedOnce(hall, chance));
  return {
    hall,
    courses,
    places: new Map<string, number>(hall.ids.map((id, place) => [id, place])),
  };
}

/**
 * H6, H7: where a window works that gives it, a line longer than a working day is a long wait, and not
 * an unknown one.
 */
function upTo({ slots }: Hall, levels: readonly (Level | undefined)[]) {
  const works = slots.some(({ kind, freeFrom }) => levels[kind] && freeFrom < HORIZON);
  return (wait: number): number => (works ? Math.min(wait, HORIZON) : wait);
}

/** In whole seconds; undefined where more than one course in ten does not come to it. */
function rangeOf(waits: readonly number[]): WaitRange | undefined {
  const sorted = Float64Array.from(waits).toSorted();
  const share = (part: number): number => sorted[Math.ceil(part * sorted.length) - 1] ?? Infinity;
  const [p50, p90] = [share(0.5), share(0.9)];
  return p90 === Infinity ? undefined : { p50: Math.round(p50), p90: Math.round(p90) };
}
