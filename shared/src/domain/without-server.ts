import type { BusinessDay, DeviceId, Instant, ServiceId, TicketId } from './ids.ts';

/** A ticket that a kiosk gave out by itself: when it came here, and what stands on its paper. */
export interface WithoutServer {
  readonly handedOverAt: Instant;
  /** L5: the number on the paper, where the ticket had to get another one. */
  readonly paper?: string;
  /** L6: the number that the server had issued and nobody held; it is given to nobody else. */
  readonly was?: string;
}

/** Why a paper got no place and a person must look after it (L8). */
export const noPlaceReasons = [
  'service-gone',
  'numbers-exhausted',
  'ticket-over',
  'past-day',
] as const;
export type NoPlaceReason = (typeof noPlaceReasons)[number];

export interface PaperWithoutPlace {
  readonly ticketId: TicketId;
  readonly kioskId: DeviceId;
  readonly paper: string;
  readonly day: BusinessDay;
  readonly serviceId: ServiceId;
  readonly touchedAt: Instant;
  readonly why: NoPlaceReason;
}

/** A paper by a number that could not be taken (L5, L8), and the day on which it was handed over. */
export interface StrangePaper {
  readonly ticketId: TicketId;
  readonly day: BusinessDay;
}
