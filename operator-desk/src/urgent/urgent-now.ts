import type { HardDaySeen, NoticeSeen } from '@cherha/shared/views/hard-day-view.ts';
import type { Hall } from '../hall.ts';

/** What everybody in the building is told at once, and staff must not be the last to know. */
export interface UrgentNow {
  readonly airRaid?: HardDaySeen['airRaid'];
  readonly emergencies: readonly NoticeSeen[];
}

/** X1, X8: a desk that is cut off takes down by itself what had a time, as a board does. */
export function urgentNow({ view: { airRaid, notices }, now }: Hall): UrgentNow {
  const emergencies = notices.filter(
    ({ severity, until }) => severity === 'emergency' && (until === undefined || now < until),
  );
  return { emergencies, ...(airRaid && { airRaid }) };
}
