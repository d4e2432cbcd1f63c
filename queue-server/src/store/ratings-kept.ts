import type {
  BusinessDay,
  CentreId,
  GroupId,
  Instant,
  ServiceId,
} from '@cherha/shared/domain/ids.ts';
import type { RateReason, Score } from '@cherha/shared/domain/rating.ts';
import type { RatingKept } from '@cherha/shared/views/ratings-view.ts';
import type { Database } from './database.ts';

interface Row {
  readonly at: Instant;
  readonly day: BusinessDay;
  readonly serviceId: ServiceId | null;
  readonly groupId: GroupId | null;
  readonly score: Score;
  readonly reasons: string;
  readonly paper: 0 | 1;
}

/** Every rating, of visits and from paper, the earliest first; a visit is of its first service. */
export function ratingsKept(db: Database, centreId: CentreId): () => readonly RatingKept[] {
  const rated = db.prepare<{ centre: string }, Row>(`
    select rating.rated_at as at, ticket.business_day as day, ticket.service_id as serviceId,
           null as groupId, rating.score, rating.reasons, 0 as paper, rating.ticket_id as id
    from ticket join rating using (centre_id, ticket_id)
    where ticket.centre_id = @centre
    union all
    select entered_at, business_day, service_id, group_id, score, reasons, 1, questionnaire_id
    from questionnaire where centre_id = @centre
    order by at, id`);
  return () =>
    rated
      .all({ centre: centreId })
      .map(({ at, day, serviceId, groupId, score, reasons, paper }) => ({
        at,
        day,
        score,
        reasons: JSON.parse(reasons) as RateReason[],
        ...(serviceId !== null && { serviceId }),
        ...(groupId !== null && { groupId }),
        ...(paper === 1 && { paper: true as const }),
      }));
}
