import type { Catalogue, Words } from '../domain/catalogue.ts';
import type { BusinessDay, GroupId, Instant, ServiceId } from '../domain/ids.ts';
import { rateReasons, scores, type RateReason, type Rating, type Score } from '../domain/rating.ts';
import { daysBefore } from '../domain/time.ts';

/** One rating as it is kept: of which service and day, and nothing of who gave it. */
export interface RatingKept extends Rating {
  readonly at: Instant;
  readonly day: BusinessDay;
  readonly serviceId: ServiceId;
}

/** How visits were, over so many that nobody's own rating can be told apart (E4). */
export interface RatingFigures {
  readonly count: number;
  readonly mean: number;
  /** How many gave each score, from 1 to 5. */
  readonly byScore: Readonly<Record<Score, number>>;
  /** What it was about, the commonest first. */
  readonly reasons: readonly { readonly reason: RateReason; readonly count: number }[];
}

export interface RatingsOfPeriod {
  readonly days: number;
  /** Absent: too few. */
  readonly all?: RatingFigures;
  /** The groups that have enough, the most rated first. */
  readonly groups: readonly (RatingFigures & { readonly groupId: GroupId; readonly name: Words })[];
}

export interface RatingsView {
  readonly at: Instant;
  readonly periods: readonly RatingsOfPeriod[];
}

/** Today, and so many days with today. */
export const ratingPeriods = [1, 7, 30] as const;
export const RATINGS_TOGETHER = 5;

/** The first business day that any period needs. */
export const firstRatedDay = (today: BusinessDay): BusinessDay =>
  daysBefore(today, Math.max(...ratingPeriods) - 1);

/** `kept`: since `firstRatedDay`, the earliest first. */
export function ratingsView(
  kept: readonly RatingKept[],
  { catalogue, today, at }: { catalogue: Catalogue; today: BusinessDay; at: Instant },
): RatingsView {
  return {
    at,
    periods: ratingPeriods.map((days) => {
      const since = daysBefore(today, days - 1);
      const shown = inFives(kept.filter(({ day }) => day >= since && day <= today));
      return {
        days,
        ...(shown.length > 0 && { all: figuresOf(shown) }),
        groups: byGroup(shown, catalogue),
      };
    }),
  };
}

/** Nothing changes by one: what is over a whole five waits for the rest of its own. */
const inFives = (all: readonly RatingKept[]): readonly RatingKept[] =>
  all.slice(0, all.length - (all.length % RATINGS_TOGETHER));

/** Of those that are shown in all, so that the groups never tell more than the whole. */
function byGroup(
  shown: readonly RatingKept[],
  { groups, services }: Catalogue,
): RatingsOfPeriod['groups'] {
  const groupOf = new Map(services.map(({ id, groupId }) => [id, groupId]));
  return groups
    .flatMap(({ id: groupId, name }) => {
      const its = inFives(shown.filter(({ serviceId }) => groupOf.get(serviceId) === groupId));
      return its.length > 0 ? [{ groupId, name, ...figuresOf(its) }] : [];
    })
    .toSorted((a, b) => b.count - a.count);
}

function figuresOf(ratings: readonly RatingKept[]): RatingFigures {
  const count = ratings.length;
  const sum = ratings.reduce((all, { score }) => all + score, 0);
  const of = (which: Score): number => ratings.filter(({ score }) => score === which).length;
  return {
    count,
    mean: sum / count,
    byScore: Object.fromEntries(scores.map((score) => [score, of(score)])) as Record<Score, number>,
    reasons: rateReasons
      .map((reason) => ({
        reason,
        count: ratings.filter(({ reasons }) => reasons.includes(reason)).length,
      }))
      .filter((one) => one.count > 0)
      .toSorted((a, b) => b.count - a.count),
  };
}
