import type { Centre } from '@cherha/shared/domain/centre.ts';
import { deskNow } from '@cherha/shared/domain/centre.ts';
import type { Wish } from '@cherha/shared/domain/commands.ts';
import { levelAt } from '@cherha/shared/domain/matching.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';

/** What somebody is told: the likely wait, and one that is seldom longer; seconds. */
export interface Told {
  readonly likely: number;
  readonly seldomLonger: number;
}

/** What many systems show: people ahead × mean time / windows, for the windows that could take her. */
export function byPeopleAhead(centre: Centre, wish: Wish): Told {
  const windows = centre.desks.filter(
    (desk) => deskNow(centre, desk.id).operator && levelAt(centre, desk, wish) === 'primary',
  );
  const ahead = everything(centre.waiting).filter((ticket) =>
    windows.some((desk) => levelAt(centre, desk, ticket) === 'primary'),
  ).length;
  const likely = (ahead * meanSeconds(centre)) / Math.max(1, windows.length);
  return { likely, seldomLonger: likely };
}

/**
 * The method of the Berlin citizens' offices' ZMS as its source describes it: one mean for the whole
 * hall, a slot for each visitor ahead, and a range between an optimistic and a pessimistic slot.
 */
export function bySlots(centre: Centre): Told {
  const windows = Math.max(
    1,
    centre.desks.filter((desk) => deskNow(centre, desk.id).operator).length,
  );
  const slot = (STATIC_MEAN_MINUTES * 60) / windows;
  const people = centre.waiting.size + 1;
  const optimistic = Math.max(0, people - windows) * 0.8 * slot;
  const pessimistic = people * slot;
  return { likely: (optimistic + pessimistic) / 2, seldomLonger: pessimistic };
}

/** Its default time of a visit. */
const STATIC_MEAN_MINUTES = 12;

/** Of all visits that were seen, whatever the service. */
function meanSeconds({ learned }: Centre): number {
  const all = Object.values(learned.durations).flat();
  return all.length === 0
    ? STATIC_MEAN_MINUTES * 60
    : all.reduce((sum, seconds) => sum + seconds, 0) / all.length;
}
