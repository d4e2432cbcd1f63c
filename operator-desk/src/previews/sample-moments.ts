import type {
  BusinessDay,
  DeskId,
  DeviceId,
  NoticeId,
  StaffId,
  TicketId,
} from '@cherha/shared/domain/ids.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { sayIn, type TextKey } from '@cherha/shared/text/say.ts';
import type { HelpSeen } from '@cherha/shared/views/help-view.ts';
import type { Hall } from '../hall.ts';
import { ago, sampleHall, ticket, visitors } from './sample-hall.ts';

/** The hall in moments that the pictures show. */
export const myWindow = 'd3' as DeskId;
export const taras = 'taras' as StaffId;
/** At my window somebody is served while others call for help. */
export const helping = (...help: HelpSeen[]): Hall =>
  sampleHall({ visitor: visitors.serving, waiting: 12, help });

/** A colleague has written something of whoever is at my window, and of one on an errand. */
export const noted = (some: Parameters<typeof sampleHall>[0] = {}): Hall => {
  const parked = {
    ...ticket(7),
    deskId: myWindow,
    parkedAt: ago(240),
    reason: 'copying' as const,
  };
  return sampleHall({
    visitor: visitors.serving,
    waiting: 12,
    parked: [parked],
    notes: {
      [visitors.serving.id]: {
        text: 'Бракує копії паспорта, інші документи перевірено. Заяву вже роздруковано, лишилося підписати.',
        at: ago(900),
        by: taras,
      },
      [parked.id]: { text: 'Пішли зробити копії свідоцтва', at: ago(240), by: taras },
    },
    ...some,
  });
};

/** Somebody was called who has a right to come before others, and nobody has seen her document yet. */
export const toBeChecked = (): Hall => {
  const { priority, why } = visitors.serving;
  return sampleHall({ visitor: { ...visitors.called, priority, why }, waiting: 12 });
};

/** Whoever is at my window was sent on from another and goes back there; so does one of those who wait. */
export const sentOn = (): Hall => {
  const sent = {
    from: { deskId: 'd1' as DeskId, staffId: taras },
    backTo: { staffId: taras, serviceId: ticket(2).serviceId, purpose: 'collect' as const },
  };
  const hall = noted({ visitor: { ...visitors.called, sent } });
  const [first, ...others] = hall.view.waiting;
  const waiting = [{ ...defined(first, 'ticket'), sent }, ...others];
  return {
    ...hall,
    view: {
      ...hall.view,
      waiting,
      notes: {
        [visitors.called.id]: { text: 'Бракує копії паспорта', at: ago(120), by: taras },
        [defined(first, 'ticket').id]: { text: 'Чекає на довідку', at: ago(300), by: taras },
      },
    },
  };
};

/** The server is back, and two papers of the kiosk that went on without it need a person. */
export const withPapers = (): Hall => {
  const { serviceId, issuedAt: touchedAt } = ticket(12);
  const lost = {
    kioskId: 'k1' as DeviceId,
    day: '2026-03-10' as BusinessDay,
    serviceId,
    touchedAt,
  };
  return sampleHall({
    visitor: visitors.serving,
    waiting: 12,
    withoutPlace: [
      { ...lost, ticketId: 'lost-1' as TicketId, paper: 'А960', why: 'ticket-over' },
      { ...lost, ticketId: 'lost-2' as TicketId, paper: 'В961', why: 'numbers-exhausted' },
    ],
  });
};

export const troubled = (): Hall => {
  const hall = sampleHall({
    visitor: visitors.serving,
    waiting: 12,
    printers: [
      { kioskId: 'k1' as DeviceId, printer: { state: 'fault', fault: 'no-paper' } },
      { kioskId: 'k2' as DeviceId, printer: { state: 'ready', paper: 'near-end' } },
    ],
    printTroubles: [
      { ...ticket(19), print: { outcome: 'failed', fault: 'no-paper' } },
      { ...ticket(17), print: { outcome: 'failed', fault: 'no-paper' } },
      { ...ticket(14), print: { outcome: 'unconfirmed' } },
    ],
  });
  const [first, ...others] = hall.people.devices;
  return {
    ...hall,
    people: {
      ...hall.people,
      devices: [
        defined(first, 'kiosk'),
        ...others.map((device) => ({ ...device, connected: device.kind === 'kiosk' })),
      ],
    },
  };
};

/** My window as somebody has opened it for me. */
export const openedBy = (staffId: StaffId): Hall => {
  const hall = sampleHall({ waiting: 12 });
  const desks = hall.view.desks.map((desk) =>
    desk.id === myWindow ? { ...desk, openedBy: staffId } : desk,
  );
  return { ...hall, view: { ...hall.view, desks } };
};

/** D11: whoever manages has done this at my window in my stead. */
export const inMyStead = (did: 'closed' | 'breakEnded', by: StaffId): Hall => {
  const hall = sampleHall({ waiting: 12, seated: did !== 'closed' });
  const inHerStead = { did, operator: hall.people.me.id, by, at: ago(5) };
  const desks = hall.view.desks.map((desk) =>
    desk.id === myWindow ? { ...desk, inHerStead } : desk,
  );
  return { ...hall, view: { ...hall.view, desks } };
};

export const roomForThree = { visitorsAtDesk: 3 };
export const assigned = { mode: 'assign' } as const;

export const together = (some: Parameters<typeof sampleHall>[0]): Hall =>
  sampleHall({
    visitors: [visitors.serving, visitors.called],
    rules: roomForThree,
    ...some,
  });

export const declined = {
  type: 'callDeclined',
  at: ago(6),
  ticketId: visitors.called.id,
  number: visitors.called.number,
  deskId: myWindow,
  staffId: 'olena' as StaffId,
  until: ago(-54),
} as const;

export const inBoth = (key: TextKey) => ({ uk: sayIn('uk')(key), en: sayIn('en')(key) });

/** An air raid and an emergency at once. */
export const hardDay = {
  airRaid: { since: ago(1_900) },
  notices: [
    {
      id: 'leave' as NoticeId,
      text: {
        uk: 'Вийдіть через головний вхід: у коридорі другого поверху дим.',
        en: 'Leave by the main entrance: there is smoke in the corridor of the second floor.',
      },
      severity: 'emergency' as const,
      since: ago(60),
    },
  ],
};

/** As many emergencies as there can be at once (X8), each as long as it may be, in an air raid. */
export const manyEmergencies = {
  ...hardDay,
  notices: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
    id: id as NoticeId,
    text: {
      uk: `${id.toUpperCase()}: вийдіть через головний вхід, не користуйтеся ліфтом і допоможіть тим, хто поруч: у коридорі другого поверху дим, пожежники вже їдуть, збір на майданчику перед будівлею, талони збережено.`,
      en: `${id.toUpperCase()}: leave by the main entrance, do not take the lift and help whoever is beside you: there is smoke on the second floor, the fire brigade is on its way, meet in front of the building.`,
    },
    severity: 'emergency' as const,
    since: ago(60),
  })),
};
