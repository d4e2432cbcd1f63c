import type { GroupId, ServiceId } from '@cherha/shared/domain/ids.ts';
import type { Opening } from '@cherha/shared/domain/opening-hours.ts';
import type { ClockTime } from '@cherha/shared/domain/ids.ts';
import type { Offer } from './offer.ts';
import { groupRows, serviceRows } from './sample-names.ts';
import { sampleNow } from './sample.ts';

const open: Opening = { open: true, until: '17:00' as ClockTime };

/** A whole centre for the previews; `crowd` is how many wait for the busiest service. */
export function sampleOffer({ crowd = 7, opening = open } = {}): Offer {
  const busy = serviceRows.filter(([, , frequent], i) => frequent || i % 7 === 0);
  const waiting = Object.fromEntries(
    busy.flatMap(([id], i) => {
      const count = Math.round((crowd * ((i * 5) % 11)) / 10);
      return count > 0 ? [[id, count]] : [];
    }),
  );
  return {
    catalogue: {
      view: 'catalogue',
      version: 1,
      centreName: {
        uk: 'Центр надання адміністративних послуг, місто Зразкове',
        en: 'Administrative service centre, town of Zrazkove',
      },
      timeZone: 'Europe/Kyiv',
      groups: groupRows.map(([id, letter, uk, en]) => ({
        id: id as GroupId,
        letter,
        name: { uk, en },
      })),
      services: serviceRows.map(([id, groupId, frequent, uk, en]) => ({
        id: id as ServiceId,
        groupId: groupId as GroupId,
        frequent,
        name: { uk, en },
        about: { documents: [], documentsComplete: false, sources: [] },
      })),
    },
    view: {
      view: 'kiosk',
      version: 1,
      at: sampleNow,
      opening,
      waiting,
      waitingInAll: Object.values(waiting).reduce((sum, n) => sum + n, 0),
      desksOpen: Object.fromEntries(busy.map(([id], i) => [id, ['2', '3', '5'].slice(0, i % 4)])),
    },
  };
}
