import type { Centre } from '../domain/centre.ts';
import type { Event } from '../domain/events.ts';
import { evolve } from '../domain/evolve.ts';

/** One thing that happened, and the centre just before and just after it. */
export interface Step {
  readonly before: Centre;
  readonly event: Event;
  readonly after: Centre;
}

/** A day, or several, as they were lived. */
export interface Lived {
  /** As the centre was set up, before anything happened. */
  readonly start: Centre;
  readonly story: readonly Event[];
  readonly steps: readonly Step[];
  /** What the law had in mind at the end. */
  readonly centre: Centre;
  readonly evolve: typeof evolve;
}

/** A story told step by step; what the law had in mind is what the story makes, unless it is said. */
export function told(
  start: Centre,
  story: readonly Event[],
  { by = evolve, centre }: { readonly by?: typeof evolve; readonly centre?: Centre } = {},
): Lived {
  const steps: Step[] = [];
  let before = start;
  for (const event of story) {
    const after = by(before, event);
    steps.push({ before, event, after });
    before = after;
  }
  return { start, story, steps, centre: centre ?? before, evolve: by };
}

/**
 * A law of lived days: for everything that it looks at, `undefined` where it holds, or what is wrong.
 * A law that looked at nothing has proved nothing, so the looks are counted.
 */
export type LawOfDays = (day: Lived) => Iterable<string | undefined>;

export interface Judged {
  readonly looks: number;
  readonly fault: string | undefined;
}

export function judged(law: LawOfDays, day: Lived): Judged {
  let looks = 0;
  for (const fault of law(day)) {
    looks += 1;
    if (fault !== undefined) return { looks, fault };
  }
  return { looks, fault: undefined };
}
