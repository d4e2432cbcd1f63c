import type { Catalogue, Words } from '../domain/catalogue.ts';
import type { BusinessDay, GroupId, Instant, ServiceId } from '../domain/ids.ts';
import { rateReasons, scores, type RateReason, type Rating, type Score } from '../domain/rating.ts';
import { daysBefore } from '../domain/time.ts';

/** One rating as it is kept: of which service and day, and nothing of who gave it. */
export interface RatingKept extends Rating {
  readonly at: Instant;
  readonly day: BusinessDay;
  /** Of which service, or group; a paper may say neither (E5). */
  readonly serviceId?: ServiceId;
  readonly groupId?: GroupId;
  /** Typed in from paper at reception. */
  readonly paper?: true;
}

/** How visits were, over so many that nobody's own rating can be told apart (E4). */
export interface RatingFigures {
  readonly count: number;
  /** How many of them were written on paper (E5). */
  readonly paper: number;
  readonly mean: number;
  /** How many gave each score, from 1 to 5. */
  readonly byScore: Readonly<Record<Score, number>>;
  /** What it was about, the commonest first. */
  readonly reasons: readonly { readonly reason: RateReason; readonly count: number }[];
}

export interface RatingsOfPeriod {
  readonly days: number;
  /** Of all fives that are shown. Absent: there is none. */
  readonly all?: RatingFigures;
  /** The groups that have a five, the most rated first. */
  readonly groups: readonly (RatingFigures & { readonly groupId: GroupId; readonly name: Words })[];
}

export interface RatingsView {
  readonly at: Instant;
  readonly periods: readonly RatingsOfPeriod[];
}

/** Today, and so many days with today. */
export const ratingPeriods = [1, 7, 30] as const;
export const RATINGS_TOGETHER = 5;

/** `kept`: every rating there ever was, the earliest first. */
export function ratingsView(
  kept: readonly RatingKept[],
  { catalogue, today, at }: { catalogue: Catalogue; today: BusinessDay; at: Instant },
): RatingsView {
  const fives = fivesOf(kept, catalogue);
  return {
    at,
    periods: ratingPeriods.map((days) => {
      const since = daysBefore(today, days - 1);
      const shown = fives.filter(({ ratings }) => ratings.every(({ day }) => day >= since));
      return {
        days,
        ...(shown.length > 0 && { all: figuresOf(shown.flatMap(({ ratings }) => ratings)) }),
        groups: byGroup(shown, catalogue),
      };
    }),
  };
}

/** Five ratings of one group that came one after another. */
interface Five {
  readonly groupId: GroupId | undefined;
  readonly ratings: readonly RatingKept[];
}

/**
 * E4: cut once and for all periods, so that no two figures differ by less than a whole five; what is
 * over waits for the rest of its own. Services that are gone are a group together. E5: papers are cut
 * by themselves, for who typed four of them would know the fifth.
 */
function fivesOf(kept: readonly RatingKept[], { services }: Catalogue): readonly Five[] {
  const groups = new Map<string | undefined, GroupId>(
    services.map(({ id, groupId }) => [id, groupId]),
  );
  const groupOf = (one: RatingKept) => one.groupId ?? groups.get(one.serviceId);
  const [papers, others] = [kept.filter(({ paper }) => paper), kept.filter(({ paper }) => !paper)];
  const byGroupId = [Map.groupBy(others, groupOf), Map.groupBy(papers, groupOf)];
  return byGroupId
    .flatMap((ofGroups) => [...ofGroups])
    .flatMap(([groupId, ratings]) =>
      Array.from({ length: Math.floor(ratings.length / RATINGS_TOGETHER) }, (_, i) => ({
        groupId,
        ratings: ratings.slice(i * RATINGS_TOGETHER, (i + 1) * RATINGS_TOGETHER),
      })),
    );
}

const byGroup = (shown: readonly Five[], { groups }: Catalogue): RatingsOfPeriod['groups'] =>
  groups
    .flatMap(({ id: groupId, name }) => {
      const its = shown.filter((five) => five.groupId === groupId);
      return its.length > 0
        ? [{ groupId, name, ...figuresOf(its.flatMap(({ ratings }) => ratings)) }]
        : [];
    })
    .toSorted((a, b) => b.count - a.count);

function figuresOf(ratings: readonly RatingKept[]): RatingFigures {
  const count = ratings.length;
  const sum = ratings.reduce((all, { score }) => all + score, 0);
  const of = (which: Score): number => ratings.filter(({ score }) => score === which).length;
  return {
    count,
    paper: ratings.filter(({ paper }) => paper).length,
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
