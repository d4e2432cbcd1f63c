import type { GroupId } from '@cherha/shared/domain/ids.ts';
import type { RatingFigures, RatingsView } from '@cherha/shared/views/ratings-view.ts';
import { sampleNow } from './sample-hall.ts';

const much: RatingFigures = {
  count: 145,
  paper: 5,
  mean: 4.38,
  byScore: { 1: 4, 2: 6, 3: 14, 4: 28, 5: 93 },
  reasons: [
    { reason: 'people', count: 61 },
    { reason: 'wait', count: 34 },
    { reason: 'explained', count: 22 },
    { reason: 'result', count: 17 },
    { reason: 'rooms', count: 3 },
  ],
};
const little: RatingFigures = {
  count: 5,
  paper: 0,
  mean: 3.4,
  byScore: { 1: 1, 2: 0, 3: 1, 4: 2, 5: 1 },
  reasons: [],
};

/** Nothing yet today, a little this week, much this month. */
export const sampleRatings: RatingsView = {
  at: sampleNow,
  periods: [
    { days: 1, groups: [] },
    { days: 7, all: little, groups: [] },
    {
      days: 30,
      all: much,
      groups: [
        {
          groupId: 'residence' as GroupId,
          name: { uk: 'Реєстрація місця проживання', en: 'Place of residence' },
          count: 85,
          paper: 0,
          mean: 4.61,
          byScore: { 1: 1, 2: 2, 3: 6, 4: 11, 5: 65 },
          reasons: [{ reason: 'people', count: 40 }],
        },
        {
          groupId: 'family' as GroupId,
          name: {
            uk: 'Підтримка сімей, дітей та людей, які опинилися у складних життєвих обставинах',
            en: 'Support of families, children and people in difficult circumstances',
          },
          count: 40,
          paper: 0,
          mean: 3.88,
          byScore: { 1: 3, 2: 3, 3: 7, 4: 10, 5: 17 },
          reasons: [{ reason: 'wait', count: 21 }],
        },
        {
          groupId: 'land' as GroupId,
          name: { uk: 'Земельні питання', en: 'Land' },
          ...little,
        },
      ],
    },
  ],
};
