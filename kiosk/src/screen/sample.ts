import type {
  BusinessDay,
  Instant,
  TicketId,
  ServiceId,
  DeviceId,
} from '@cherha/shared/domain/ids.ts';
import type { TicketIssued } from '@cherha/shared/text/ticket-slip.ts';

export const sampleNow = Date.UTC(2026, 2, 9, 8, 5) as Instant;

export const issuedTicket: TicketIssued = {
  type: 'ticketIssued',
  at: sampleNow,
  ticketId: 'k3f9w2mzq7tb' as TicketId,
  day: '2026-03-09' as BusinessDay,
  number: 'С014',
  letter: 'С',
  ordinal: 14,
  serviceId: 'soc-subsidy' as ServiceId,
  purpose: 'submit',
  language: 'uk',
  ahead: 3,
  kioskId: 'kiosk-1' as DeviceId,
};
