import type { Words } from '../domain/catalogue.ts';
import { serviceOf, type Centre } from '../domain/centre.ts';
import type { OffReason } from '../domain/hard-day.ts';
import type { Instant, ServiceId } from '../domain/ids.ts';

/** What everybody in the building is told on a hard day. */
export interface HardDaySeen {
  readonly airRaid?: {
    readonly since: Instant;
    readonly allClearAt?: Instant;
    readonly resumeAt?: Instant;
  };
  /** Services that cannot be given now. */
  readonly off: readonly ServiceOffSeen[];
}

export interface ServiceOffSeen {
  readonly serviceId: ServiceId;
  readonly service: Words;
  readonly reason: OffReason;
  readonly message?: Words;
}

export function hardDaySeen(centre: Centre): HardDaySeen {
  const { airRaid, off } = centre.hardDay;
  return {
    ...(airRaid && {
      airRaid: {
        since: airRaid.since,
        ...(airRaid.allClearAt && { allClearAt: airRaid.allClearAt }),
        ...(airRaid.resumeAt && { resumeAt: airRaid.resumeAt }),
      },
    }),
    off: Object.entries(off).flatMap(([id, { reason, message }]) => {
      const service = serviceOf(centre, id);
      if (!service) return [];
      return [
        { serviceId: service.id, service: service.name, reason, ...(message && { message }) },
      ];
    }),
  };
}
