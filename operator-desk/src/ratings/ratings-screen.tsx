import { useSay } from '@cherha/shared/ui/language.tsx';
import type { RatingsView } from '@cherha/shared/views/ratings-view.ts';
import { useState } from 'react';
import type { Reply } from '../api.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { GroupsTable } from './groups-table.tsx';
import { PeriodFigures } from './period-figures.tsx';
import './ratings.css';

/** E4: how visitors rated their visits, in all and by group of services, in whole fives. */
export function RatingsScreen({
  ratings,
  days: first = 1,
}: {
  ratings: Reply<RatingsView> | undefined;
  /** The period that is shown first. */
  days?: number;
}) {
  const say = useSay();
  const [days, setDays] = useState(first);
  const period = ratings?.ok ? ratings.value.periods.find((one) => one.days === days) : undefined;
  return (
    <main className="ratings">
      <PageTitle>{say('desk.ratings.title')}</PageTitle>
      <p className="panel-quiet">{say('desk.ratings.about')}</p>
      <output className="notice" data-tone="refused">
        {ratings && !ratings.ok && say(`refusal.${ratings.error}`)}
      </output>
      {ratings?.ok && (
        <div className="ratings-periods" role="group" aria-label={say('desk.ratings.period')}>
          {ratings.value.periods.map((one) => (
            <button
              key={one.days}
              type="button"
              className="button"
              aria-pressed={one.days === days}
              onClick={() => setDays(one.days)}
            >
              {one.days === 1
                ? say('desk.ratings.today')
                : say('desk.ratings.days', { count: one.days })}
            </button>
          ))}
        </div>
      )}
      {period && !period.all && <p className="panel ratings-few">{say('desk.ratings.few')}</p>}
      {period?.all && (
        <>
          <PeriodFigures figures={period.all} />
          <GroupsTable groups={period.groups} />
        </>
      )}
    </main>
  );
}
