import type { Catalogue, Language, Purpose, Words } from './catalogue.ts';
import type { Rules } from './centre.ts';
import type { Desk } from './desk.ts';
import type { DeskId, DeviceId, Instant, ServiceId, StaffId, TicketId } from './ids.ts';
import type { OpeningHours } from './opening-hours.ts';
import type { PrinterState, PrintOutcome } from './printing.ts';

export type KioskCommand =
  | {
      readonly type: 'issueTicket';
      readonly serviceId: ServiceId;
      readonly purpose: Purpose;
      readonly language: Language;
    }
  | { readonly type: 'reportPrint'; readonly ticketId: TicketId; readonly print: PrintOutcome }
  | { readonly type: 'reportPrinter'; readonly printer: PrinterState };

export type DeskCommand =
  /** `instead` names the operator whose desk is knowingly taken over. */
  | { readonly type: 'takeDesk'; readonly deskId: DeskId; readonly instead?: StaffId }
  | { readonly type: 'leaveDesk'; readonly deskId: DeskId }
  | { readonly type: 'callNext'; readonly deskId: DeskId }
  | { readonly type: 'recall'; readonly deskId: DeskId }
  | { readonly type: 'undoCall'; readonly deskId: DeskId }
  | { readonly type: 'startVisit'; readonly deskId: DeskId }
  | { readonly type: 'finishVisit'; readonly deskId: DeskId }
  | { readonly type: 'markNoShow'; readonly deskId: DeskId };

export type SettingsCommand =
  | {
      readonly type: 'describeCentre';
      readonly name: Words;
      readonly timeZone: string;
      readonly rules: Rules;
    }
  | { readonly type: 'setCatalogue'; readonly catalogue: Catalogue }
  | { readonly type: 'setDesks'; readonly desks: readonly Desk[] }
  | { readonly type: 'setOpeningHours'; readonly hours: OpeningHours };

export type Command = KioskCommand | DeskCommand | SettingsCommand;

/** Who asks. A kiosk is known by its pairing, staff by their sign-in, the set-up by the machine it runs on. */
export type Actor =
  | { readonly kind: 'kiosk'; readonly deviceId: DeviceId }
  | { readonly kind: 'staff'; readonly staffId: StaffId }
  | { readonly kind: 'setup' };

/** What the law cannot know by itself: the time, a new id, and who asks. */
export interface Given {
  readonly now: Instant;
  readonly newTicketId: TicketId;
  readonly actor: Actor;
}
