import type {
  BusinessDay,
  DeviceId,
  Instant,
  ServiceId,
  TicketId,
} from '@cherha/shared/domain/ids.ts';
import { at, centreAfter } from '@cherha/shared/testing/builders.ts';
import { catalogueView, kioskView } from '@cherha/shared/views/kiosk-view.ts';
import type { Lent, Told, WishAlone } from './outbox.ts';

/** What the server of the tests' small centre told (shared/src/testing/builders.ts). */
export const told: Told = {
  about: {
    name: { uk: 'ЦНАП', en: 'Service Centre' },
    timeZone: 'Europe/Kyiv',
    version: '0.0.0',
    sample: false,
    publicUrl: 'http://cnap.example',
    agentUrl: 'http://127.0.0.1:8970',
  },
  catalogue: catalogueView(centreAfter(), 1),
  view: kioskView(centreAfter(), at(0)),
};

export const aLoan = (about: Partial<Lent> = {}): Lent => ({
  type: 'numbersLent',
  at: at(0),
  kioskId: 'kiosk-1' as DeviceId,
  day: '2026-03-09' as BusinessDay,
  letter: 'П',
  from: 960,
  to: 999,
  first: 960,
  ...about,
});

const SIGNS = '2345679ACDEFGHJKMNPQRTVWXYZ';
const idOf = (n: number): TicketId =>
  Array.from({ length: 12 }, (_, i) => SIGNS[Math.floor(n / 27 ** i) % 27]).join('') as TicketId;

export const aWish = (n: number, about: Partial<WishAlone> = {}): WishAlone => ({
  kioskId: 'kiosk-1' as DeviceId,
  commandId: `wish-of-a-visitor-${String(n).padStart(6, '0')}`,
  ticketId: idOf(n),
  serviceId: 'id-card' as ServiceId,
  purpose: 'submit',
  language: 'uk',
  ...about,
});

export const atTouch = (minutes: number): Instant => at(minutes);
