import { expect } from 'vitest';
import type { Event, EventType } from '../domain/events.ts';
import { breaking } from './breaking.ts';
import { judged, told, type LawOfDays, type Lived, type Step } from './lived.ts';
import { steady } from './over-days.ts';
import { livedDay, tries, ways } from './whole-day.ts';

/** The same days in every run, in every way of working. */
const days = ways.flatMap(({ rules }) => steady(tries, 12).map((all) => livedDay(all, rules)));

/** Told as it must never be, where the day gives a chance to. */
type Breaking = (day: Lived) => Lived | undefined;

/** A day that breaks the law is caught, on more than `over` days, and the days as they were are not. */
export function caught(
  law: LawOfDays,
  asItMustNotBe: Breaking,
  { least = 1, over = 3 } = {},
): void {
  const broken = days.flatMap((day) => asItMustNotBe(day) ?? []);
  expect(broken.length, 'days on which it can be broken').toBeGreaterThan(over);
  const faults = broken.filter((day) => judged(law, day).fault !== undefined);
  expect(faults.length / broken.length, 'caught').toBeGreaterThanOrEqual(least);
  for (const day of days) expect(judged(law, day).fault).toBeUndefined();
}

/**
 * A day up to the first moment at which something that must never happen can, and then that. `instead`
 * gives what happens in the place of a step; undefined: not here.
 */
export function endingWith(
  day: Lived,
  instead: (step: Step) => Event | undefined,
): Lived | undefined {
  for (const [i, step] of day.steps.entries()) {
    const event = instead(step);
    if (event) return told(day.start, [...day.story.slice(0, i), event]);
  }
  return undefined;
}

/** The same, but it happens after a step. */
export function goingOnWith(
  day: Lived,
  more: (step: Step) => Event | undefined,
): Lived | undefined {
  for (const [i, step] of day.steps.entries()) {
    const event = more(step);
    if (event) return told(day.start, [...day.story.slice(0, i + 1), event]);
  }
  return undefined;
}

/** The day as far as an event of this type, of which a broken `evolve` makes something else. */
export function evolvedWrongly(
  day: Lived,
  type: EventType,
  wrongly: (step: Step) => Lived['centre'],
): Lived | undefined {
  const i = day.story.findIndex((event) => event.type === type);
  if (i < 0) return undefined;
  return told(day.start, day.story.slice(0, i + 1), { by: breaking(type, wrongly) });
}
