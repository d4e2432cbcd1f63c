import type { Language } from '@cherha/shared/domain/catalogue.ts';
import type {
  BookingId,
  BusinessDay,
  ClockTime,
  GroupId,
  PriorityId,
  NoticeId,
  ServiceId,
  TopicId,
} from '@cherha/shared/domain/ids.ts';
import type { AppProps } from './app.tsx';
import { newKiosk, newVisit, type KioskContext, type Visit } from './kiosk-visit.ts';
import type { Offer } from './offer.ts';
import { sampleOffer } from './sample-offer.ts';
import { issuedTicket, sampleNow } from './sample.ts';
import type { Scene } from './scene.ts';

interface Shown extends Partial<Omit<KioskContext, 'visit'>> {
  readonly visit?: Partial<Visit>;
  readonly wondering?: boolean;
  readonly offer?: Offer;
  readonly otherKiosk?: boolean;
}

const longest = 'fam-orphan-visit' as ServiceId;
const subsidy = issuedTicket.serviceId;
const withoutServer: Offer = { ...sampleOffer(), alone: true };
const added = {
  commandId: 'preview',
  ticketId: issuedTicket.ticketId,
  serviceId: subsidy,
  purpose: 'submit',
} as const;
const twoServices = {
  ...issuedTicket,
  more: [{ serviceId: 'pp-foreign' as ServiceId, purpose: 'collect' }],
} as const;
const aloneTicket = { ...issuedTicket, withoutServer: { touchedAt: issuedTicket.at } };
const closedUntil = (day: string, from: string) =>
  sampleOffer({
    opening: { open: false, next: { day: day as BusinessDay, from: from as ClockTime } },
  });

const sampleShelters = sampleOffer().catalogue.building.filter(({ kind }) => kind === 'shelter');

const inRaid = (some: Partial<NonNullable<Offer['view']['airRaid']>>): Offer => {
  const { catalogue, view } = sampleOffer();
  return { catalogue, view: { ...view, airRaid: { since: sampleNow, ...some } } };
};

/** As many as there can be at once (X8). */
const withFive = (offer: Offer = sampleOffer()): Offer => {
  const { catalogue, view } = withNotice(offer);
  const others = [
    ['Ліфт не працює. Підніматися сходами.', 'The lift is out of order. Please use the stairs.'],
    ['Води немає до 15:00.', 'There is no water until 15:00.'],
    [
      'Вхід із двору зачинено через аварію на тепломережі: виходьте тільки на площу.',
      'The entrance from the yard is closed because of a burst heating main: leave by the square only.',
    ],
    ['Не користуйтеся туалетом на другому поверсі.', 'Do not use the toilet on the first floor.'],
  ].map(([uk = '', en = ''], i) => ({
    severity: 'emergency' as const,
    since: view.at,
    id: `notice-${i}` as NoticeId,
    text: { uk, en },
  }));
  return { catalogue, view: { ...view, notices: [...view.notices, ...others] } };
};

/** Two for information beside so many emergencies. */
const withInfo = (emergencies: number): Offer => {
  const { catalogue, view } = withFive();
  const info = [
    ['Сьогодні приймаємо до 16:00 через ремонт електромережі.', 'Today we close at 16:00.'],
    ['Вода і тепло — у пункті незламності на першому поверсі.', 'Water is on the ground floor.'],
  ].map(([uk = '', en = ''], i) => ({
    severity: 'info' as const,
    since: view.at,
    id: `info-${i}` as NoticeId,
    text: { uk, en },
  }));
  const notices = [...view.notices.slice(0, emergencies), ...info].slice(0, 5);
  return { catalogue, view: { ...view, notices } };
};

const withNotice = ({ catalogue, view }: Offer = sampleOffer()): Offer => {
  const text = {
    uk: 'Запах газу в будівлі. Спокійно вийдіть через головний вхід на площу.',
    en: 'Smell of gas in the building. Please leave calmly by the main entrance.',
  };
  const notice = { id: 'notice' as NoticeId, text, severity: 'emergency', since: view.at } as const;
  return { catalogue, view: { ...view, notices: [notice] } };
};

const inRooms: Offer = (({ catalogue, view }) => ({
  catalogue: { ...catalogue, places: { '2': 'room', '3': 'room', '5': 'table' } },
  view,
}))(sampleOffer());

const shown = {
  joining: ['joining', {}],
  'out-of-reach': ['outOfReach', {}],
  'pairing-asking': ['pairing', {}],
  'pairing-code': ['pairing', { pairing: { state: 'waiting', code: 'К7Р2ХМ' } }],
  'pairing-away': ['pairing', { pairing: { state: 'server-away' } }],
  'closed-today': ['closed', { offer: closedUntil('2026-03-09', '14:00') }],
  'closed-tomorrow': ['closed', { offer: closedUntil('2026-03-10', '09:00') }],
  'closed-notice': ['closed', { offer: withNotice(closedUntil('2026-03-10', '09:00')) }],
  'closed-later': ['closed', { offer: closedUntil('2026-03-12', '09:00') }],
  'closed-unknown': ['closed', { offer: sampleOffer({ opening: { open: false } }) }],
  shelter: ['shelter', { offer: inRaid({ shelters: sampleShelters }) }],
  'shelter-no-way': ['shelter', { offer: inRaid({}) }],
  'shelter-notice': ['shelter', { offer: withNotice(inRaid({ shelters: sampleShelters })) }],
  'shelter-five': ['shelter', { offer: withFive(inRaid({ shelters: sampleShelters })) }],
  'all-clear': ['shelter', { offer: inRaid({ allClearAt: sampleNow, resumeAt: sampleNow }) }],
  'out-of-service': ['outOfService', { otherKiosk: true }],
  'out-of-service-only-one': ['outOfService', { otherKiosk: false, offer: withNotice() }],
  welcome: ['welcome', {}],
  'welcome-one-more': ['welcome', { visit: { legs: [{ serviceId: subsidy, purpose: 'submit' }] } }],
  'welcome-empty': ['welcome', { offer: sampleOffer({ crowd: 0 }) }],
  'welcome-crowded': ['welcome', { offer: sampleOffer({ crowd: 92 }) }],
  'welcome-no-paper': ['welcome', { printer: { state: 'fault', fault: 'no-paper' } }],
  'welcome-printer-fault': ['welcome', { printer: { state: 'fault', fault: 'unreachable' } }],
  'welcome-service-off': ['welcome', { offer: sampleOffer({ off: subsidy }) }],
  'welcome-notice': ['welcome', { offer: withNotice() }],
  'welcome-five': ['welcome', { offer: withFive() }],
  'welcome-info': ['welcome', { offer: withInfo(0) }],
  'welcome-one-and-info': ['welcome', { offer: withInfo(1) }],
  'welcome-four-and-info': ['welcome', { offer: withInfo(4) }],
  'welcome-alone': ['welcome', { server: 'alone', offer: withoutServer }],
  'welcome-alone-no-paper': [
    'welcome',
    { server: 'alone', offer: withoutServer, printer: { state: 'fault', fault: 'no-paper' } },
  ],
  'purpose-alone': ['purpose', { visit: { serviceId: subsidy }, offer: withoutServer }],
  'welcome-help': ['welcome', { help: 'shown' }],
  'help-asking': ['welcome', { help: 'shown', helpNow: 'asking' }],
  'help-asked': ['welcome', { help: 'shown', helpNow: 'asked' }],
  'help-coming': ['welcome', { help: 'shown', helpNow: 'coming' }],
  'help-cancelled': ['welcome', { help: 'shown', helpNow: 'cancelled' }],
  'help-not-asked': ['welcome', { help: 'shown', helpNow: 'not-asked' }],
  building: ['building', {}],
  'building-rooms': ['building', { offer: inRooms }],
  'purpose-rooms': ['purpose', { visit: { serviceId: subsidy }, offer: inRooms }],
  groups: ['groups', {}],
  'topics-situation': ['topics', { visit: { topicKind: 'situation' } }],
  'topics-people': ['topics', { visit: { topicKind: 'people' } }],
  'services-of-topic': ['services', { visit: { topicId: 'child-born' as TopicId } }],
  services: ['services', { visit: { groupId: 'social' as GroupId } }],
  'services-second-page': ['services', { visit: { groupId: 'social' as GroupId, page: 1 } }],
  'services-one': ['services', { visit: { groupId: 'transport' as GroupId } }],
  'services-longest': ['services', { visit: { groupId: 'family' as GroupId } }],
  search: ['search', {}],
  'search-found': ['search', { visit: { query: 'паспорт' } }],
  'search-nothing': ['search', { visit: { query: 'ракета' } }],
  booking: ['booking', {}],
  'booking-priority': [
    'booking',
    {
      visit: { query: '9ACEKM', priority: { categoryId: 'disability' as PriorityId, as: 'self' } },
    },
  ],
  phone: ['phone', {}],
  'phone-typed': ['phone', { visit: { query: '0671234567' } }],
  'refused-phone': [
    'refused',
    {
      visit: {
        whyNot: 'booking-unknown',
        query: '0671234567',
        wish: { commandId: 'preview', phone: '0671234567', language: 'uk' },
      },
    },
  ],
  'refused-too-many': [
    'refused',
    {
      visit: {
        whyNot: 'too-many-tries',
        query: '0671234567',
        wish: { commandId: 'preview', phone: '0671234567', language: 'uk' },
      },
    },
  ],
  'booking-typed': ['booking', { visit: { query: '9ACEKM' } }],
  purpose: ['purpose', { visit: { serviceId: subsidy } }],
  'purpose-longest': ['purpose', { visit: { serviceId: longest } }],
  'purpose-off': [
    'purpose',
    { visit: { serviceId: subsidy }, offer: sampleOffer({ off: subsidy }) },
  ],
  'purpose-priority': [
    'purpose',
    {
      visit: {
        serviceId: subsidy,
        priority: { categoryId: 'disability' as PriorityId, as: 'self' },
      },
    },
  ],
  bring: ['bring', { visit: { serviceId: subsidy } }],
  'bring-longest': ['bring', { visit: { serviceId: longest } }],
  'bring-nothing-known': ['bring', { visit: { serviceId: 'pp-foreign' as ServiceId } }],
  'bring-printing': ['printingChecklist', { visit: { serviceId: subsidy } }],
  'bring-printed': ['bring', { visit: { serviceId: subsidy, checklist: { outcome: 'printed' } } }],
  'bring-not-printed': [
    'bring',
    {
      visit: { serviceId: subsidy, checklist: { outcome: 'failed', fault: 'no-paper' } },
      printer: { state: 'fault', fault: 'no-paper' },
    },
  ],
  'rate-number': ['rateNumber', {}],
  'rate-number-typed': ['rateNumber', { visit: { query: 'С014' } }],
  'rate-refused': ['rateNumber', { visit: { query: 'С014', whyNot: 'visit-not-over' } }],
  'rate-score': ['rateScore', {}],
  'rate-reasons': ['rateReasons', { visit: { score: 4, reasons: ['people', 'explained'] } }],
  'rate-sending': ['sendingRating', {}],
  rated: ['rated', {}],
  priority: ['priority', { visit: { serviceId: subsidy } }],
  'still-here': ['purpose', { visit: { serviceId: subsidy }, wondering: true }],
  issuing: ['issuing', {}],
  'issuing-again': ['issuing', { server: 'lost' }],
  'add-service': ['addService', { visit: { ticket: issuedTicket } }],
  'purpose-of-added': ['purpose', { visit: { serviceId: longest, ticket: issuedTicket } }],
  'adding-service': ['addingService', { visit: { ticket: issuedTicket } }],
  'service-added': [
    'serviceAdded',
    { visit: { ticket: twoServices, addition: { ...added, serviceId: longest } } },
  ],
  'not-added': [
    'serviceAdded',
    { visit: { ticket: issuedTicket, addition: added, whyNot: 'cannot-be-served-today' } },
  ],
  'not-added-no-answer': [
    'serviceAdded',
    { visit: { ticket: issuedTicket, addition: added, whyNot: 'no-answer' } },
  ],
  'not-added-away': ['serviceAdded', { visit: { ticket: issuedTicket, whyNot: 'no-answer' } }],
  'bookings-away': ['bookingsAway', { server: 'alone', offer: withoutServer }],
  'priority-scanned': ['priority', { visit: { query: '9ACEKM' } }],
  'refused-closed': ['refused', { visit: { whyNot: 'centre-closed' } }],
  'refused-exhausted': ['refused', { visit: { whyNot: 'numbers-exhausted' } }],
  'refused-long-wait': [
    'refused',
    {
      visit: {
        whyNot: 'long-wait',
        wish: { commandId: 'preview', serviceId: subsidy, purpose: 'submit', language: 'uk' },
      },
    },
  ],
  'refused-booking': [
    'refused',
    {
      visit: {
        whyNot: 'booking-unknown',
        query: '9ACEKM',
        wish: { commandId: 'preview', bookingId: '9ACEKM' as BookingId, language: 'uk' },
      },
    },
  ],
  'refused-no-answer': ['refused', { visit: { whyNot: 'no-answer' } }],
  'refused-server-fault': ['refused', { visit: { whyNot: 'server-fault' } }],
  printing: ['printing', { visit: { ticket: issuedTicket } }],
  'take-ticket': ['takeTicket', { visit: { ticket: issuedTicket } }],
  'sure-to-cancel': ['sureToCancel', { visit: { ticket: issuedTicket } }],
  cancelling: ['cancelling', { visit: { ticket: issuedTicket } }],
  cancelled: ['cancelled', { visit: { ticket: issuedTicket } }],
  'not-cancelled': ['cancelled', { visit: { ticket: issuedTicket, whyNot: 'no-answer' } }],
  'cancelled-number': [
    'cancelled',
    { visit: { ticket: issuedTicket, print: { outcome: 'failed', fault: 'no-paper' } } },
  ],
  'take-ticket-two': ['takeTicket', { visit: { ticket: twoServices } }],
  'take-ticket-two-longest': [
    'takeTicket',
    { visit: { ticket: { ...twoServices, serviceId: longest } } },
  ],
  'take-ticket-alone': ['takeTicket', { server: 'alone', visit: { ticket: aloneTicket } }],
  'remember-alone': [
    'rememberNumber',
    {
      server: 'alone',
      visit: { ticket: aloneTicket, print: { outcome: 'failed', fault: 'no-paper' } },
    },
  ],
  'take-ticket-longest': [
    'takeTicket',
    { visit: { ticket: { ...issuedTicket, serviceId: longest, ahead: 0 } } },
  ],
  'remember-no-paper': [
    'rememberNumber',
    { visit: { ticket: issuedTicket, print: { outcome: 'failed', fault: 'no-paper' } } },
  ],
  'remember-longest': [
    'rememberNumber',
    {
      visit: {
        ticket: {
          ...issuedTicket,
          serviceId: longest,
          booked: { bookingId: 'K7M2P9XQW4TZ' as BookingId, for: sampleNow },
          promise: { p50: 1_200, p90: 2_700 },
        },
        print: { outcome: 'failed', fault: 'no-paper' },
      },
    },
  ],
  'remember-two': [
    'rememberNumber',
    { visit: { ticket: twoServices, print: { outcome: 'failed', fault: 'no-paper' } } },
  ],
  'remember-failed': [
    'rememberNumber',
    { visit: { ticket: issuedTicket, print: { outcome: 'failed', fault: 'stalled' } } },
  ],
  'remember-unconfirmed': [
    'rememberNumber',
    { visit: { ticket: issuedTicket, print: { outcome: 'unconfirmed' } } },
  ],
} satisfies Record<string, readonly [Scene, Shown]>;

/** Every screen in every state, drawn from sample data alone. */
export const previewNames: readonly string[] = Object.keys(shown);

export function preview(name: string, language: Language): AppProps | undefined {
  const found = (shown as Record<string, readonly [Scene, Shown]>)[name];
  if (!found) return undefined;
  const [scene, { visit, wondering = false, offer = sampleOffer(), otherKiosk, ...context }] =
    found;
  const hasOffer = !['joining', 'outOfReach', 'pairing'].includes(scene);
  return {
    seen: {
      scene,
      wondering,
      context: {
        ...newKiosk(() => 'preview'),
        server: 'open',
        language,
        ...context,
        visit: { ...newVisit, ...visit },
      },
    },
    hall: {
      centreName: offer.catalogue.centreName,
      timeZone: offer.catalogue.timeZone,
      at: hasOffer ? offer.view.at : undefined,
      send: () => undefined,
    },
    offer,
    ...(otherKiosk !== undefined && {
      off: { since: sampleNow, reason: 'cleaning', otherKiosk },
    }),
    publicUrl: 'https://cnap.zrazkove.gov.ua',
    paperOut: 'below',
  };
}
