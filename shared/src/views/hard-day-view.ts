import type { Spot } from '../domain/building.ts';
import type { Words } from '../domain/catalogue.ts';
import { serviceOf, type Centre } from '../domain/centre.ts';
import type { OffReason } from '../domain/hard-day.ts';
import type { Instant, NoticeId, ServiceId } from '../domain/ids.ts';
import type { Severity } from '../domain/notices.ts';

/** What everybody in the building is told on a hard day. */
export interface HardDaySeen {
  readonly airRaid?: {
    readonly since: Instant;
    readonly allClearAt?: Instant;
    readonly resumeAt?: Instant;
    /** X9: until the all-clear, where the centre says where its shelters are. */
    readonly shelters?: readonly ShelterSeen[];
  };
  /** Services that cannot be given now. */
  readonly off: readonly ServiceOffSeen[];
  /** X8: what is said to everybody, emergencies first, then the latest. */
  readonly notices: readonly NoticeSeen[];
}

/** A shelter and how to get there. */
export type ShelterSeen = Pick<Spot, 'name' | 'floor' | 'way'>;

export interface NoticeSeen {
  readonly id: NoticeId;
  readonly text: Words;
  readonly severity: Severity;
  readonly since: Instant;
  /** A screen that is cut off takes it down by itself. */
  readonly until?: Instant;
}

export interface ServiceOffSeen {
  readonly serviceId: ServiceId;
  readonly service: Words;
  readonly reason: OffReason;
  readonly message?: Words;
}

/** More than these nobody reads on the run; all stand under «Де що в центрі». */
export const SHELTERS_TOLD = 3;

export function hardDaySeen(centre: Centre): HardDaySeen {
  const { airRaid, off } = centre.hardDay;
  return {
    ...(airRaid && {
      airRaid: {
        since: airRaid.since,
        ...(airRaid.allClearAt && { allClearAt: airRaid.allClearAt }),
        ...(airRaid.resumeAt && { resumeAt: airRaid.resumeAt }),
        ...(airRaid.allClearAt === undefined && sheltersSeen(centre)),
      },
    }),
    off: Object.entries(off).flatMap(([id, { reason, message }]) => {
      const service = serviceOf(centre, id);
      if (!service) return [];
      return [
        { serviceId: service.id, service: service.name, reason, ...(message && { message }) },
      ];
    }),
    notices: centre.notices
      .map(({ id, text, severity, since, until }) => ({
        id,
        text,
        severity,
        since,
        ...(until !== undefined && { until }),
      }))
      .toSorted((a, b) => Number(b.severity === 'emergency') - Number(a.severity === 'emergency')),
  };
}

function sheltersSeen({ building }: Centre): { shelters?: readonly ShelterSeen[] } {
  const shelters = building
    .filter(({ kind }) => kind === 'shelter')
    .slice(0, SHELTERS_TOLD)
    .map(({ name, floor, way }) => ({ name, ...(floor && { floor }), way }));
  return shelters.length > 0 ? { shelters } : {};
}
