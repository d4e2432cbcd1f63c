import { expect, test } from 'vitest';
import type { BusinessDay, ServiceId } from '../domain/ids.ts';
import type { RateReason, Score } from '../domain/rating.ts';
import { at, smallCatalogue } from '../testing/builders.ts';
import { ratingsView, type RatingKept } from './ratings-view.ts';

const today = '2026-03-09' as BusinessDay;

let minute = 0;
const rated = (
  score: Score,
  {
    service = 'id-card',
    day = '2026-03-09',
    reasons = [],
  }: { service?: string; day?: string; reasons?: readonly RateReason[] } = {},
): RatingKept => ({
  at: at((minute += 1)),
  day: day as BusinessDay,
  serviceId: service as ServiceId,
  score,
  reasons,
});
const all = (scores: readonly Score[], about = {}) => scores.map((score) => rated(score, about));
const seen = (...kept: readonly RatingKept[]) =>
  ratingsView(kept, { catalogue: smallCatalogue, today, at: at(60) }).periods;

test('E4: figures tell how many, the mean, each score and the commonest reasons first', () => {
  const [period] = seen(
    rated(5, { reasons: ['people'] }),
    rated(5, { reasons: ['people', 'wait'] }),
    rated(4),
    rated(1, { reasons: ['wait'] }),
    rated(3, { reasons: ['wait'] }),
  );
  expect(period).toMatchObject({
    days: 1,
    all: {
      count: 5,
      mean: 3.6,
      byScore: { 1: 1, 2: 0, 3: 1, 4: 1, 5: 2 },
      reasons: [
        { reason: 'wait', count: 3 },
        { reason: 'people', count: 2 },
      ],
    },
  });
});

test('E4: of fewer than five nothing is told, and a group of fewer than five is no group', () => {
  const [few] = seen(...all([5, 5, 5, 5]));
  expect(few).toEqual({ days: 1, groups: [] });
  const [mixed] = seen(...all([5, 5, 5, 5]), ...all([1, 1, 1, 1, 1, 1], { service: 'move' }));
  expect(mixed?.all).toMatchObject({ count: 5, mean: 1 });
  expect(mixed?.groups.map(({ groupId, count }) => [groupId, count])).toEqual([['residence', 5]]);
});

test('E4: one rating more changes nothing until five more have come, in all and in each group', () => {
  const five = all([5, 5, 5, 5, 5]);
  const figures = JSON.stringify(seen(...five)[0]);
  const more = [...five];
  for (const score of [1, 1, 1, 1] as const) {
    more.push(rated(score));
    expect(JSON.stringify(seen(...more)[0])).toBe(figures);
  }
  more.push(rated(1));
  expect(seen(...more)[0]?.all).toMatchObject({ count: 10, mean: 3 });
  expect(seen(...more)[0]?.groups).toMatchObject([{ groupId: 'passport', count: 10, mean: 3 }]);
});

test('E4: whatever figures are compared, they differ by whole fives', () => {
  const services = ['id-card', 'move', 'foreign', 'gone'];
  for (let n = 0; n < 60; n++) {
    const kept = Array.from({ length: n }, (_, i) =>
      rated(5, {
        service: services[(i * 7 + n) % 4] ?? '',
        day: `2026-03-0${3 + Math.floor((i * 7) / 60)}`,
      }),
    );
    const counts = seen(...kept).flatMap((period) => [
      period.all?.count ?? 0,
      ...period.groups.map(({ count }) => count),
    ]);
    expect(counts.filter((count) => count % 5 !== 0)).toEqual([]);
  }
});

test('E4: a five that began before a period stays out of it whole, so that its last is not told apart', () => {
  const before = rated(5, { day: '2026-03-01' });
  const seven = all([5, 5, 5, 5], { day: '2026-03-08' });
  const [, week, month] = seen(before, ...seven, rated(1));
  expect(week).toEqual({ days: 7, groups: [] });
  expect(month?.all).toMatchObject({ count: 5, mean: 5 });
});

test('E4: a period is today, or so many days with today, over the ends of months too', () => {
  const kept = [
    ...all([1, 1, 1, 1, 1], { day: '2026-02-07' }),
    ...all([2, 2, 2, 2, 2], { day: '2026-02-08' }),
    ...all([3, 3, 3, 3, 3], { day: '2026-03-02' }),
    ...all([4, 4, 4, 4, 4], { day: '2026-03-03' }),
    ...all([5, 5, 5, 5, 5]),
  ];
  expect(seen(...kept).map(({ days, all: its }) => [days, its?.count, its?.mean])).toEqual([
    [1, 5, 5],
    [7, 10, 4.5],
    [30, 20, 3.5],
  ]);
});

/** A paper, which may say nothing of what it was about. */
const onPaper = (score: Score, of: Pick<RatingKept, 'serviceId' | 'groupId'> = {}): RatingKept => ({
  at: at((minute += 1)),
  day: today,
  score,
  reasons: [],
  paper: true,
  ...of,
});
const papers = (scores: readonly Score[], of = {}) => scores.map((score) => onPaper(score, of));

test('E5: papers count as any rating, and it is told how many of them there are', () => {
  const groupId = smallCatalogue.groups[0]?.id;
  const [period] = seen(...all([5, 5, 5, 5, 5]), ...papers([1, 1, 1, 1, 1], { groupId }));
  expect(period?.all).toMatchObject({ count: 10, paper: 5, mean: 3 });
  expect(period?.groups).toMatchObject([{ groupId: 'passport', count: 10, paper: 5, mean: 3 }]);
});

test('E5: a paper of a service is of its group, and one that says nothing is of no group', () => {
  const service = { serviceId: 'move' as ServiceId };
  const [period] = seen(...papers([2, 2, 2, 2, 2], service), ...papers([4, 4, 4, 4, 4]));
  expect(period?.all).toMatchObject({ count: 10, mean: 3 });
  expect(period?.groups).toMatchObject([{ groupId: 'residence', count: 5, mean: 2 }]);
});

test('E5: whoever typed four papers does not learn by them what one visitor said', () => {
  const [period] = seen(...papers([5, 5, 5, 5], { serviceId: 'id-card' }), ...all([1]));
  expect(period).toEqual({ days: 1, groups: [] });
});
