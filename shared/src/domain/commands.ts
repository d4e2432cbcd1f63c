import type { Spot } from './building.ts';
import type { Catalogue, Language, Purpose, Words } from './catalogue.ts';
import type { BreakReason, Desk, Skills } from './desk.ts';
import type { HallSettings } from './hall-settings.ts';
import type { OffReason } from './hard-day.ts';
import type { ButtonState, HelpPlace } from './help.ts';
import type {
  BookingId,
  BusinessDay,
  CopyId,
  DeskId,
  DeviceId,
  HelpId,
  HelpPlaceId,
  Instant,
  NoticeId,
  PriorityId,
  ServiceId,
  StaffId,
  TicketId,
} from './ids.ts';
import type { KioskOffReason } from './kiosk-off.ts';
import type { Severity } from './notices.ts';
import type { OpeningHours } from './opening-hours.ts';
import type { PadKey } from './pad.ts';
import type { KioskPrinter, PrintOutcome } from './printing.ts';
import type { PriorityCategory, PriorityRefusedWhy } from './priority.ts';
import type { RatedOf, Rating } from './rating.ts';
import type { Rules } from './rules.ts';
import type { TicketTemplate } from './ticket-template.ts';
import type { ParkReason, VisitOutcome } from './ticket.ts';

/** A service and what she came for in it. */
export interface Wish {
  readonly serviceId: ServiceId;
  readonly purpose: Purpose;
}

export interface DeclaredPriority {
  readonly categoryId: PriorityId;
  readonly as: 'self' | 'accompanying';
}

/** What is asked for a visitor at the kiosk or at reception alike. */
export type VisitorCommand =
  | (Wish & {
      readonly type: 'issueTicket';
      readonly language: Language;
      /** Further services of the same visit, in their order (V1). */
      readonly more?: readonly Wish[];
      readonly priority?: DeclaredPriority;
      /** She was told that the wait is long and wants the ticket (H6). */
      readonly longWaitAccepted?: true;
      /**
       * A kiosk that may have to give the ticket out by itself names it beforehand: asked for here and
       * handed over later, it is one ticket (L6).
       */
      readonly ticketId?: TicketId;
    })
  | {
      readonly type: 'checkIn';
      /** Its id, or the code that the visitor was told (B4). */
      readonly bookingId: BookingId;
      readonly language: Language;
      readonly priority?: DeclaredPriority;
    }
  | (Wish & { readonly type: 'addService'; readonly ticketId: TicketId })
  | { readonly type: 'cancelTicket'; readonly ticketId: TicketId };

export type PrinterCommand =
  | { readonly type: 'reportPrint'; readonly ticketId: TicketId; readonly print: PrintOutcome }
  | { readonly type: 'reportPrinter'; readonly printer: KioskPrinter };

/** What a kiosk tells of a copy that staff asked for (P5). */
export interface CopyCommand {
  readonly type: 'reportCopy';
  readonly copyId: CopyId;
  readonly print: PrintOutcome;
}

/** What is asked where a person is needed: by the button or the kiosk of a place. */
export type PlaceCommand =
  /** `placeId`: where; a device that does not say is a place by itself (G1). */
  | { readonly type: 'askForHelp'; readonly placeId?: HelpPlaceId }
  | { readonly type: 'cancelHelp'; readonly helpId: HelpId };

/** What the person who goes says of a call for help. */
export type HelperCommand =
  | { readonly type: 'acceptHelp'; readonly helpId: HelpId }
  | { readonly type: 'finishHelp'; readonly helpId: HelpId }
  /** G8: the operator at this window is in danger; nobody in the hall shall hear of it. */
  | { readonly type: 'raisePanic'; readonly deskId: DeskId };

export type HelpCommand = PlaceCommand | HelperCommand;

/** How the buttons are that one machine holds. */
export interface ButtonsCommand {
  readonly type: 'reportButtons';
  readonly buttons: readonly ButtonState[];
}

/** How a visit was. `number`: at a kiosk, where nobody knows whose it is; on her phone it is her own. */
export interface RatingCommand extends Rating {
  readonly type: 'rateVisit';
  readonly number?: string;
}

/** E5: a questionnaire that somebody filled in on paper. `of`: which service or group she wrote about. */
export interface QuestionnaireCommand extends Rating {
  readonly type: 'enterQuestionnaire';
  readonly of?: RatedOf;
}

/**
 * X7: a kiosk goes out of service, and comes back. `kioskId`: which one, for staff at a desk; the kiosk
 * itself names none.
 */
export type KioskSwitch =
  | {
      readonly type: 'switchKioskOff';
      readonly kioskId?: DeviceId;
      readonly reason: KioskOffReason;
      readonly note?: string;
    }
  | { readonly type: 'switchKioskOn'; readonly kioskId?: DeviceId };

export type KioskCommand =
  | VisitorCommand
  | RatingCommand
  | PrinterCommand
  | CopyCommand
  | KioskSwitch
  | PlaceCommand
  | WithoutServerCommand;

/** A key of a call pad was pressed at a window; `stands`: what the pad had been told of it (D9). */
export interface PadCommand {
  readonly type: 'pressPad';
  readonly deskId: DeskId;
  readonly key: PadKey;
  readonly stands: string;
}

/** What a machine with call buttons, call pads and lamps asks. */
export type ButtonsHostCommand = PlaceCommand | ButtonsCommand | PadCommand;

/** A ticket as the kiosk gave it out by itself. */
export interface Paper extends Wish {
  readonly ticketId: TicketId;
  readonly day: BusinessDay;
  readonly letter: string;
  readonly ordinal: number;
  readonly number: string;
  readonly language: Language;
  readonly more?: readonly Wish[];
  readonly priority?: DeclaredPriority;
  /** By the kiosk's own clock. */
  readonly touchedAt: Instant;
  /** What became of the paper, as far as the kiosk knows. */
  readonly print?: PrintOutcome;
}

/** Numbers of one series and day that the kiosk has and has not given out. */
export interface NumbersLeft {
  readonly day: BusinessDay;
  readonly letter: string;
  readonly left: number;
}

/** What a kiosk asks so that it can go on without the server, and when it is back. */
export type WithoutServerCommand =
  | { readonly type: 'borrowNumbers'; readonly held: readonly NumbersLeft[] }
  | { readonly type: 'handOver'; readonly paper: Paper };

/** `ticketId` says which visitor, where a window has several (D5). */
interface AtDesk {
  readonly deskId: DeskId;
  readonly ticketId?: TicketId;
}

/** Where a visitor is sent on to. A person or a window goes on with the same service. */
export type Target =
  | (Wish & { readonly kind: 'service' })
  | { readonly kind: 'desk'; readonly deskId: DeskId }
  | { readonly kind: 'staff'; readonly staffId: StaffId };

/** What the operator at a window does there. */
export type WindowCommand =
  /** `instead` names the operator whose desk is knowingly taken over. */
  | { readonly type: 'takeDesk'; readonly deskId: DeskId; readonly instead?: StaffId }
  | { readonly type: 'leaveDesk'; readonly deskId: DeskId }
  | {
      readonly type: 'beginBreak';
      readonly deskId: DeskId;
      readonly reason: BreakReason;
      readonly minutes?: number;
    }
  | { readonly type: 'endBreak'; readonly deskId: DeskId }
  | { readonly type: 'callNext'; readonly deskId: DeskId }
  | { readonly type: 'callTicket'; readonly deskId: DeskId; readonly ticketId: TicketId }
  | (AtDesk & { readonly type: 'recall' })
  | (AtDesk & { readonly type: 'undoCall' })
  | (AtDesk & { readonly type: 'declineCall' })
  | (AtDesk & { readonly type: 'startVisit' })
  | (AtDesk & {
      readonly type: 'finishVisit';
      readonly outcome?: VisitOutcome;
      readonly did?: readonly ServiceId[];
    })
  | (AtDesk & { readonly type: 'markNoShow' })
  | (AtDesk & { readonly type: 'transfer'; readonly to: Target; readonly withReturn: boolean })
  | (AtDesk & { readonly type: 'park'; readonly reason: ParkReason; readonly where?: string })
  | (AtDesk & { readonly type: 'confirmPriority' })
  | (AtDesk & { readonly type: 'refusePriority'; readonly why: PriorityRefusedWhy });

/** What staff do for the hall, wherever they sit. */
export type HallCommand =
  /** O1: by the visitor herself, on her phone, or by reception for who has none. */
  | { readonly type: 'stepOut'; readonly ticketId: TicketId }
  | { readonly type: 'bringBack'; readonly ticketId: TicketId }
  | { readonly type: 'takeBack'; readonly ticketId: TicketId }
  /** V5: the law hears that there is a note; what stands in it goes no further than the server's edge. */
  | { readonly type: 'writeNote'; readonly ticketId: TicketId }
  | { readonly type: 'clearNote'; readonly ticketId: TicketId }
  /** `kioskId`: where, if not on the kiosk that gave it (P4). */
  | {
      readonly type: 'reprintTicket';
      readonly ticketId: TicketId;
      readonly kioskId?: DeviceId;
    }
  /** P6: what a service needs, on paper; `kioskId`: where, needed when several kiosks are there. */
  | {
      readonly type: 'printChecklist';
      readonly serviceId: ServiceId;
      readonly language: Language;
      readonly kioskId?: DeviceId;
    }
  | (DeclaredPriority & { readonly type: 'declarePriority'; readonly ticketId: TicketId })
  | (Wish & { readonly type: 'makeBooking'; readonly for: Instant })
  | { readonly type: 'cancelBooking'; readonly bookingId: BookingId };

/** What is done on a hard day, and put right again. */
export type HardDayCommand =
  | { readonly type: 'soundAirRaid' }
  /** `minutes` until calls go on; absent: as the centre has set it; 0: by hand. */
  | { readonly type: 'giveAllClear'; readonly minutes?: number }
  | { readonly type: 'resumeCalls' }
  | {
      readonly type: 'switchServicesOff';
      readonly services: readonly ServiceId[] | 'needing-power';
      readonly reason: OffReason;
      readonly message?: Words;
    }
  | { readonly type: 'switchServicesOn'; readonly services: readonly ServiceId[] | 'all' }
  | { readonly type: 'switchBookedTimes'; readonly to: 'off' | 'on' }
  /** X8: said on every screen, until a time or until it is cleared. */
  | {
      readonly type: 'postNotice';
      readonly text: Words;
      readonly severity: Severity;
      readonly until?: Instant;
    }
  | { readonly type: 'clearNotice'; readonly noticeId: NoticeId };

/** What is changed for today by whoever watches over the whole hall. */
export type ManagerCommand =
  /** Q10: everybody who can help out does so at once, until it is called off. */
  | { readonly type: 'callBackup'; readonly to: 'on' | 'off' }
  /** D8: what this window gives until the day ends. */
  | ({ readonly type: 'changeDeskToday'; readonly deskId: DeskId } & Skills)
  /** D10: an empty window is opened, and this operator sits there. */
  | { readonly type: 'openDesk'; readonly deskId: DeskId; readonly staffId: StaffId }
  /** D11: the window of this operator is closed for her, or her break is over; nobody else's is. */
  | { readonly type: 'closeDesk'; readonly deskId: DeskId; readonly staffId: StaffId }
  | { readonly type: 'endBreakOf'; readonly deskId: DeskId; readonly staffId: StaffId }
  /** S15: on which days the boards show this file; without any, always. */
  | {
      readonly type: 'scheduleMedia';
      readonly file: string;
      readonly from?: BusinessDay;
      readonly until?: BusinessDay;
    };

export type DeskCommand =
  | VisitorCommand
  | WindowCommand
  | HallCommand
  | QuestionnaireCommand
  | HardDayCommand
  | KioskSwitch
  | ManagerCommand
  | HelpCommand;

export type SettingsCommand =
  | {
      readonly type: 'describeCentre';
      readonly name: Words;
      readonly timeZone: string;
      readonly rules: Rules;
    }
  | { readonly type: 'setCatalogue'; readonly catalogue: Catalogue }
  | { readonly type: 'setDesks'; readonly desks: readonly Desk[] }
  | { readonly type: 'setOpeningHours'; readonly hours: OpeningHours }
  | { readonly type: 'setPriorities'; readonly priorities: readonly PriorityCategory[] }
  | { readonly type: 'setSkills'; readonly skills: Readonly<Record<string, Skills>> }
  | { readonly type: 'setHelpPlaces'; readonly places: readonly HelpPlace[] }
  | { readonly type: 'setTicketTemplate'; readonly ticket: TicketTemplate }
  | { readonly type: 'setBuilding'; readonly spots: readonly Spot[] }
  | { readonly type: 'setHall'; readonly hall: HallSettings };

/** Asked by the clock alone: let happen what is due (planned breaks, no-shows, the end of a pause). */
export interface ClockCommand {
  readonly type: 'passTime';
}

export type Command =
  | VisitorCommand
  | RatingCommand
  | QuestionnaireCommand
  | PrinterCommand
  | CopyCommand
  | WithoutServerCommand
  | WindowCommand
  | HallCommand
  | HardDayCommand
  | KioskSwitch
  | ManagerCommand
  | HelpCommand
  | ButtonsCommand
  | PadCommand
  | SettingsCommand
  | ClockCommand;

/** What not everybody who signs in may do. */
export const permissions = [
  'call-chosen',
  'reception',
  'hard-day',
  'kiosks',
  'ratings',
  'manage',
] as const;
export type Permission = (typeof permissions)[number];

/**
 * Who asks. A kiosk and a machine with buttons are known by their pairing, staff by their sign-in, a visitor by her ticket's id,
 * the set-up by the machine it runs on.
 */
export type Actor =
  | { readonly kind: 'kiosk'; readonly deviceId: DeviceId }
  | { readonly kind: 'buttons'; readonly deviceId: DeviceId }
  | { readonly kind: 'staff'; readonly staffId: StaffId; readonly may: readonly Permission[] }
  | { readonly kind: 'visitor'; readonly ticketId: TicketId }
  | { readonly kind: 'clock' }
  | { readonly kind: 'setup' };

/** What the law cannot know by itself: the time, a new id, and who asks. */
export interface Given {
  readonly now: Instant;
  readonly newTicketId: TicketId;
  readonly actor: Actor;
  /** The kiosks that are on the wire, where a command is about one of them. */
  readonly kiosksHere?: readonly DeviceId[];
  /** The kiosks of the centre, on the wire or not, where a command names one. */
  readonly kiosksPaired?: readonly DeviceId[];
  /** Who may work at a window, where a command names one of them. */
  readonly operators?: readonly StaffId[];
}
