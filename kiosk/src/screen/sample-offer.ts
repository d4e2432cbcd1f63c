import type { GroupId, PriorityId, ServiceId } from '@cherha/shared/domain/ids.ts';
import { alwaysClosed, type Opening } from '@cherha/shared/domain/opening-hours.ts';
import type { ClockTime } from '@cherha/shared/domain/ids.ts';
import type { OfferedService } from '@cherha/shared/views/kiosk-view.ts';
import type { Offer } from './offer.ts';
import { groupRows, serviceRows } from './sample-names.ts';
import { aboutSample, sampleBuilding, sampleTopics } from './sample-about.ts';
import { sampleNow } from './sample.ts';

const priorities: Offer['catalogue']['priorities'] = [
  {
    id: 'disability' as PriorityId,
    name: { uk: 'Особа з інвалідністю', en: 'Person with a disability' },
    basis: { uk: 'Закон України № 1664-IX', en: 'Law of Ukraine 1664-IX' },
    document: { uk: 'посвідчення або довідка', en: 'certificate' },
    accompanying: true,
    byLaw: true,
  },
  {
    id: 'veteran' as PriorityId,
    name: { uk: 'Ветеран війни', en: 'War veteran' },
    basis: { uk: 'Рішення центру', en: 'Decision of the centre' },
    document: { uk: 'посвідчення ветерана', en: 'veteran’s certificate' },
    accompanying: false,
    byLaw: false,
  },
];

const open: Opening = { open: true, until: '17:00' as ClockTime };

/** A whole centre for the previews; `crowd` is how many wait for the busiest service. */
export function sampleOffer({
  crowd = 7,
  opening = open,
  off,
}: {
  crowd?: number;
  opening?: Opening;
  off?: ServiceId;
} = {}): Offer {
  const services = groupRows.flatMap(servicesIn);
  const busy = services.filter(({ frequent }, i) => frequent || i % 7 === 0);
  const waiting = Object.fromEntries(
    busy.flatMap(({ id }, i) => {
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
      services,
      topics: sampleTopics,
      building: sampleBuilding,
      priorities,
      hours: alwaysClosed,
    },
    view: {
      view: 'kiosk',
      version: 1,
      at: sampleNow,
      opening,
      off: services
        .filter(({ id }) => id === off)
        .map(({ id, name }) => ({ serviceId: id, service: name, reason: 'power' })),
      notices: [],
      documentsOnly: false,
      help: [],
      usedUp: [],
      waitFor: {},
      notTaken: [],
      wait: Object.fromEntries(
        busy.map(({ id }, i) => [id, { p50: 240 * (i + 1), p90: 500 * (i + 1) }]),
      ),
      waiting,
      waitingInAll: Object.values(waiting).reduce((sum, n) => sum + n, 0),
      desksOpen: Object.fromEntries(busy.map(({ id }, i) => [id, ['2', '3', '5'].slice(0, i % 4)])),
    },
  };
}

/** A group that would be empty has one service, and one group has more than any screen shows at once. */
const LEAST = 1;
const leastIn: Readonly<Record<string, number>> = { social: 13 };

function servicesIn([groupId, , groupUk, groupEn]: (typeof groupRows)[number]): OfferedService[] {
  const named = serviceRows.filter(([, itsGroup]) => itsGroup === groupId);
  const more = Math.max(0, (leastIn[groupId] ?? LEAST) - named.length);
  const fillers = Array.from(
    { length: more },
    (_, n) =>
      [
        `${groupId}-${n + 1}`,
        groupId,
        false,
        `${groupUk}: інша послуга ${n + 1}`,
        `${groupEn}: other service ${n + 1}`,
      ] as const,
  );
  return [...named, ...fillers].map(([id, , frequent, uk, en]) => ({
    id: id as ServiceId,
    groupId: groupId as GroupId,
    frequent,
    name: { uk, en },
    about: aboutSample(id),
  }));
}
