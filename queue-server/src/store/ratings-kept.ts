import type { BusinessDay, CentreId, Instant, ServiceId } from '@cherha/shared/domain/ids.ts';
import type { RateReason, Score } from '@cherha/shared/domain/rating.ts';
import type { RatingKept } from '@cherha/shared/views/ratings-view.ts';
import type { Database } from './database.ts';

interface Row {
  readonly at: Instant;
  readonly day: BusinessDay;
  readonly serviceId: ServiceId;
  readonly score: Score;
  readonly reasons: string;
}

/** Every rating of a visit, the earliest first; a visit is of its first service. */
export function ratingsKept(db: Database, centreId: CentreId): () => readonly RatingKept[] {
  const rated = db.prepare<[string], Row>(`
    select rating.rated_at as at, ticket.business_day as day, ticket.service_id as serviceId,
           rating.score, rating.reasons
    from ticket join rating using (centre_id, ticket_id)
    where ticket.centre_id = ?
    order by rating.rated_at, rating.ticket_id`);
  return () =>
    rated.all(centreId).map(({ reasons, ...row }) => ({
      ...row,
      reasons: JSON.parse(reasons) as RateReason[],
    }));
}
