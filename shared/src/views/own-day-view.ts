import type { Centre } from '../domain/centre.ts';
import type { Instant, StaffId } from '../domain/ids.ts';
import { emptyOwnDay } from '../domain/own-day.ts';

/** What one of the staff has done today; each is told her own and nobody else's. */
export interface OwnDayView {
  readonly view: 'ownDay';
  readonly version: number;
  readonly at: Instant;
  readonly seatedAt?: Instant;
  readonly served: number;
  readonly noShows: number;
  /** How long a visit took on average, in seconds; absent: nobody was served. */
  readonly serving?: number;
  /** What those who were served had waited on average, in seconds. */
  readonly waited?: number;
  readonly breaks: number;
  readonly breakSeconds: number;
}

export function ownDayView(centre: Centre, staffId: StaffId, at: Instant): OwnDayView {
  const day = centre.ownDays[staffId] ?? emptyOwnDay;
  const { seatedAt, served, noShows, servingMs, waitedMs, breaks, breakMs } = day;
  const average = (ms: number): number => Math.round(ms / served / 1000);
  return {
    view: 'ownDay',
    version: centre.version,
    at,
    ...(seatedAt && { seatedAt }),
    served,
    noShows: noShows.length,
    ...(served > 0 && { serving: average(servingMs), waited: average(waitedMs) }),
    breaks,
    breakSeconds: Math.round(breakMs / 1000),
  };
}
