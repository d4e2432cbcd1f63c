import type { Catalogue, Language, Purpose, Words } from './catalogue.ts';
import type { Rules } from './centre.ts';
import type { Desk } from './desk.ts';
import type {
  BusinessDay,
  CallId,
  DeskId,
  DeviceId,
  Instant,
  ServiceId,
  StaffId,
  TicketId,
} from './ids.ts';
import type { OpeningHours } from './opening-hours.ts';
import type { PrinterState, PrintOutcome } from './printing.ts';

/** What happened, at an instant. Stored for ever: never renamed, never reused. */
export type Event = { readonly at: Instant } & Happening;

export type Happening =
  | {
      readonly type: 'centreDescribed';
      readonly name: Words;
      readonly timeZone: string;
      readonly rules: Rules;
    }
  | { readonly type: 'catalogueSet'; readonly catalogue: Catalogue }
  | { readonly type: 'desksSet'; readonly desks: readonly Desk[] }
  | { readonly type: 'openingHoursSet'; readonly hours: OpeningHours }
  /** The first thing of a business day; `unserved` are the tickets that the day before left waiting. */
  | {
      readonly type: 'dayBegan';
      readonly day: BusinessDay;
      readonly unserved: readonly TicketId[];
    }
  | {
      readonly type: 'ticketIssued';
      readonly ticketId: TicketId;
      readonly day: BusinessDay;
      readonly number: string;
      readonly letter: string;
      readonly ordinal: number;
      readonly serviceId: ServiceId;
      readonly purpose: Purpose;
      readonly language: Language;
      readonly ahead: number;
      readonly kioskId?: DeviceId;
    }
  | { readonly type: 'printReported'; readonly ticketId: TicketId; readonly print: PrintOutcome }
  | {
      readonly type: 'printerChanged';
      readonly kioskId: DeviceId;
      readonly printer: PrinterState;
    }
  | {
      readonly type: 'deskTaken';
      readonly deskId: DeskId;
      readonly staffId: StaffId;
      readonly instead?: StaffId;
    }
  | { readonly type: 'deskLeft'; readonly deskId: DeskId; readonly staffId: StaffId }
  | (TicketAtDesk & { readonly type: 'ticketCalled'; readonly callId: CallId })
  | (TicketAtDesk & { readonly type: 'ticketRecalled'; readonly callId: CallId })
  | (TicketAtDesk & { readonly type: 'callUndone' })
  | (TicketAtDesk & { readonly type: 'visitStarted' })
  | (TicketAtDesk & { readonly type: 'visitFinished' })
  | (TicketAtDesk & { readonly type: 'noShowMarked' });

interface TicketAtDesk {
  readonly ticketId: TicketId;
  readonly number: string;
  readonly deskId: DeskId;
  readonly staffId: StaffId;
}

export type EventType = Happening['type'];
