import type { Spot } from './building.ts';
import type { Catalogue, Language, Purpose, Words } from './catalogue.ts';
import type { Target } from './commands.ts';
import type { BreakReason, Desk, Skills } from './desk.ts';
import type { HallSettings } from './hall-settings.ts';
import type { OffReason } from './hard-day.ts';
import type { ButtonState, HelpPlace } from './help.ts';
import type {
  BookingId,
  BusinessDay,
  CallId,
  CopyId,
  DeskId,
  DeviceId,
  HelpId,
  HelpPlaceId,
  Instant,
  NoticeId,
  PriorityId,
  QuestionnaireId,
  ServiceId,
  StaffId,
  TicketId,
  VisitNoteId,
} from './ids.ts';
import type { KioskOffReason } from './kiosk-off.ts';
import type { Severity } from './notices.ts';
import type { OpeningHours } from './opening-hours.ts';
import type { KioskPrinter, PrintOutcome } from './printing.ts';
import type { PriorityCategory, PriorityRefusedWhy } from './priority.ts';
import type { RatedOf, Rating } from './rating.ts';
import type { Rules } from './rules.ts';
import type { TicketTemplate } from './ticket-template.ts';
import type { PaperWithoutPlace } from './without-server.ts';
import type { CallReason, Leg, ParkReason, VisitOutcome, WaitRange } from './ticket.ts';

/** What happened, at an instant. Stored for ever: never renamed, never reused. */
export type Event = { readonly at: Instant } & Happening;

export type Happening =
  | SettingsHappening
  | TicketHappening
  | DeskHappening
  | VisitHappening
  | HardDayHappening
  | ManagerHappening
  | HelpHappening
  | KioskHappening
  | {
      readonly type: 'printerChanged';
      readonly kioskId: DeviceId;
      readonly printer: KioskPrinter;
    }
  | {
      readonly type: 'buttonsChanged';
      readonly deviceId: DeviceId;
      readonly buttons: readonly ButtonState[];
    };

type SettingsHappening =
  | {
      readonly type: 'centreDescribed';
      readonly name: Words;
      readonly timeZone: string;
      readonly rules: Rules;
    }
  | { readonly type: 'catalogueSet'; readonly catalogue: Catalogue }
  | { readonly type: 'desksSet'; readonly desks: readonly Desk[] }
  | { readonly type: 'openingHoursSet'; readonly hours: OpeningHours }
  | { readonly type: 'prioritiesSet'; readonly priorities: readonly PriorityCategory[] }
  | { readonly type: 'skillsSet'; readonly skills: Readonly<Record<string, Skills>> }
  | { readonly type: 'helpPlacesSet'; readonly places: readonly HelpPlace[] }
  | { readonly type: 'ticketTemplateSet'; readonly ticket: TicketTemplate }
  | { readonly type: 'buildingSet'; readonly spots: readonly Spot[] }
  /** S15: `staffId`: who gave a file its days; absent: the set-up. */
  | { readonly type: 'hallSet'; readonly hall: HallSettings; readonly staffId?: StaffId };

type TicketHappening =
  /** E1: how it was; `kioskId`: at which kiosk, absent on the visitor's own phone. */
  | (Rating & {
      readonly type: 'visitRated';
      readonly ticketId: TicketId;
      readonly kioskId?: DeviceId;
    })
  /** E5: what somebody wrote on paper, and who typed it. */
  | (Rating & {
      readonly type: 'questionnaireEntered';
      readonly questionnaireId: QuestionnaireId;
      /** On which it counts: that of its typing. */
      readonly day: BusinessDay;
      readonly of?: RatedOf;
      readonly staffId: StaffId;
    })
  /** The first thing of a business day; `unserved` are the tickets that the day before left waiting. */
  | {
      readonly type: 'dayBegan';
      readonly day: BusinessDay;
      readonly unserved: readonly TicketId[];
      /** D4: calls that somebody is still to come to; the hall goes on being told of them. */
      readonly awaited?: readonly CallId[];
    }
  | {
      readonly type: 'ticketIssued';
      readonly ticketId: TicketId;
      readonly day: BusinessDay;
      readonly number: string;
      readonly letter: string;
      /** How many tickets the series has given today, with this one. */
      readonly ordinal: number;
      readonly serviceId: ServiceId;
      readonly purpose: Purpose;
      readonly language: Language;
      readonly ahead: number;
      readonly kioskId?: DeviceId;
      /** Issued by hand, at reception. */
      readonly staffId?: StaffId;
      readonly more?: readonly Leg[];
      readonly priority?: { readonly categoryId: PriorityId; readonly as: 'self' | 'accompanying' };
      readonly booked?: { readonly bookingId: BookingId; readonly for: Instant };
      /** The wait as it was told, to be compared with what came true (W5). */
      readonly promise?: WaitRange;
      /**
       * The kiosk gave it out by itself: the instant that counts as her arrival, and the number on the
       * paper where the ticket had to get another one (L3, L5). `ahead` is what was ahead of a newcomer
       * when it was handed over: the visitor was told that it is not known.
       */
      readonly withoutServer?: { readonly touchedAt: Instant; readonly paper?: string };
    }
  /** L1: so many numbers, the first of them `first`, are this kiosk's alone for that day. */
  | {
      readonly type: 'numbersLent';
      readonly kioskId: DeviceId;
      readonly day: BusinessDay;
      readonly letter: string;
      readonly from: number;
      readonly to: number;
      readonly first: number;
    }
  /**
   * L6: the ticket had been issued here, its answer was lost, and the kiosk printed a lent number.
   * From now on the ticket goes by `number`; where it could not be taken, `paper` is what she holds.
   */
  | {
      readonly type: 'paperHandedOver';
      readonly ticketId: TicketId;
      readonly kioskId: DeviceId;
      readonly was: string;
      readonly number: string;
      readonly letter: string;
      readonly ordinal?: number;
      readonly paper?: string;
    }
  /** L7: a paper of a day that is over; nobody waits for it any more. */
  | {
      readonly type: 'paperOfPastDay';
      readonly ticketId: TicketId;
      readonly kioskId: DeviceId;
      readonly day: BusinessDay;
      readonly number: string;
      readonly letter: string;
      readonly ordinal: number;
      readonly serviceId: ServiceId;
      readonly purpose: Purpose;
      readonly language: Language;
      readonly touchedAt: Instant;
      readonly print?: PrintOutcome;
    }
  /** L8: a person must look after it. */
  | ({ readonly type: 'paperWithoutPlace' } & PaperWithoutPlace)
  | { readonly type: 'printReported'; readonly ticketId: TicketId; readonly print: PrintOutcome }
  /** P4: staff want the paper once more. */
  | {
      readonly type: 'copyAsked';
      readonly copyId: CopyId;
      readonly ticketId: TicketId;
      readonly number: string;
      readonly kioskId: DeviceId;
      readonly staffId: StaffId;
    }
  | {
      readonly type: 'copyReported';
      readonly copyId: CopyId;
      readonly ticketId: TicketId;
      readonly print: PrintOutcome;
    }
  /** P6: reception wants what a service needs on paper. */
  | {
      readonly type: 'checklistAsked';
      readonly copyId: CopyId;
      readonly serviceId: ServiceId;
      readonly language: Language;
      readonly kioskId: DeviceId;
      readonly staffId: StaffId;
    }
  | { readonly type: 'checklistReported'; readonly copyId: CopyId; readonly print: PrintOutcome }
  | (TicketNamed & { readonly type: 'serviceAdded'; readonly leg: Leg })
  | (TicketNamed & { readonly type: 'ticketCancelled'; readonly by: 'visitor' | 'staff' })
  /** C7: a no-show within the grace waits again. */
  | (TicketNamed & { readonly type: 'noShowTakenBack' })
  /** M4: back from an errand. */
  | (TicketNamed & { readonly type: 'visitorCameBack' })
  /** O1: she has stepped out while she waited. */
  | (TicketNamed & { readonly type: 'visitorSteppedOut' })
  /** O2: back from there at the place she had; `awaySince`: when she had gone. */
  | (TicketNamed & { readonly type: 'visitorBackInLine'; readonly awaySince: Instant })
  /** O4: not back in time; nobody pressed. */
  | (TicketNamed & { readonly type: 'absenceRanOut' })
  /** V5: that there is one; what stands in it is in no event. It takes the place of the one before. */
  | (NoteNamed & { readonly type: 'noteWritten' })
  | (NoteNamed & { readonly type: 'noteCleared' })
  | (TicketNamed & {
      readonly type: 'priorityDeclared';
      readonly categoryId: PriorityId;
      readonly as: 'self' | 'accompanying';
    })
  | {
      readonly type: 'bookingMade';
      readonly bookingId: BookingId;
      readonly day: BusinessDay;
      readonly for: Instant;
      readonly serviceId: ServiceId;
      readonly purpose: Purpose;
      readonly staffId: StaffId;
    }
  | {
      readonly type: 'bookingCancelled';
      readonly bookingId: BookingId;
      readonly staffId: StaffId;
    }
  /** H8: reception is over, and the centre has set that who still waits is not served today. */
  | { readonly type: 'receptionEnded'; readonly unserved: readonly TicketId[] };

type DeskHappening =
  | {
      readonly type: 'deskTaken';
      readonly deskId: DeskId;
      readonly staffId: StaffId;
      readonly instead?: StaffId;
      /** D10: who opened the window for her; absent: she sat down herself. */
      readonly openedBy?: StaffId;
    }
  | {
      readonly type: 'deskLeft';
      readonly deskId: DeskId;
      readonly staffId: StaffId;
      /** D11: who closed it for her; absent: she left it herself. */
      readonly closedBy?: StaffId;
    }
  | {
      readonly type: 'breakBegan';
      readonly deskId: DeskId;
      readonly staffId: StaffId;
      readonly reason: BreakReason;
      readonly until?: Instant;
      readonly planned?: true;
    }
  | {
      readonly type: 'breakEnded';
      readonly deskId: DeskId;
      readonly staffId: StaffId;
      /** D11: who ended it for her; absent: she did, or the clock. */
      readonly endedBy?: StaffId;
    };

type VisitHappening =
  | (TicketAtDesk & {
      readonly type: 'ticketCalled';
      readonly callId: CallId;
      readonly why?: CallReason;
      /** The server sent the visitor; nobody pressed (A1). */
      readonly assigned?: true;
    })
  | (TicketAtDesk & { readonly type: 'ticketRecalled'; readonly callId: CallId })
  | (TicketAtDesk & { readonly type: 'callUndone' })
  /** A3: the visitor waits again at her place, and the window has its pause. */
  | (TicketAtDesk & { readonly type: 'callDeclined'; readonly until: Instant })
  | (TicketAtDesk & { readonly type: 'visitStarted' })
  | (TicketAtDesk & {
      readonly type: 'visitFinished';
      readonly outcome?: VisitOutcome;
      readonly did?: readonly ServiceId[];
    })
  | (TicketAtDesk & {
      readonly type: 'noShowMarked';
      /** Nobody pressed: the time to come was over (C6). */
      readonly byTime?: true;
    })
  | (TicketAtDesk & {
      readonly type: 'visitTransferred';
      readonly to: Target;
      readonly withReturn: boolean;
    })
  | (TicketAtDesk & {
      readonly type: 'visitorParked';
      readonly reason: ParkReason;
      readonly where?: string;
    })
  | (TicketAtDesk & { readonly type: 'priorityConfirmed' })
  | (TicketAtDesk & { readonly type: 'priorityRefused'; readonly why: PriorityRefusedWhy });

type HardDayHappening =
  | { readonly type: 'airRaidBegan'; readonly staffId: StaffId }
  | { readonly type: 'allClearGiven'; readonly staffId: StaffId; readonly resumeAt?: Instant }
  | { readonly type: 'callsResumed'; readonly staffId?: StaffId }
  | {
      readonly type: 'servicesSwitchedOff';
      readonly services: readonly ServiceId[];
      readonly reason: OffReason;
      readonly message?: Words;
      readonly staffId: StaffId;
    }
  | {
      readonly type: 'servicesSwitchedOn';
      readonly services: readonly ServiceId[];
      readonly staffId: StaffId;
    }
  | { readonly type: 'bookedTimesOff'; readonly staffId: StaffId }
  | { readonly type: 'bookedTimesOn'; readonly staffId: StaffId }
  | {
      readonly type: 'noticePosted';
      readonly noticeId: NoticeId;
      readonly text: Words;
      readonly severity: Severity;
      readonly until?: Instant;
      readonly staffId: StaffId;
    }
  /** Without `staffId` nobody pressed: its time was over. */
  | { readonly type: 'noticeCleared'; readonly noticeId: NoticeId; readonly staffId?: StaffId };

/** X7; without `staffId` it was done at the kiosk itself, behind its PIN. */
type KioskHappening =
  | {
      readonly type: 'kioskClosed';
      readonly kioskId: DeviceId;
      readonly reason: KioskOffReason;
      readonly note?: string;
      readonly staffId?: StaffId;
    }
  | { readonly type: 'kioskOpened'; readonly kioskId: DeviceId; readonly staffId?: StaffId };

type ManagerHappening =
  | { readonly type: 'backupCalled'; readonly staffId: StaffId }
  | { readonly type: 'backupCalledOff'; readonly staffId: StaffId }
  /** D8: for today; the next day begins with the windows as they are set. */
  | (Skills & {
      readonly type: 'deskChangedToday';
      readonly deskId: DeskId;
      readonly staffId: StaffId;
    });

type HelpHappening =
  | (HelpAt &
      ByHand & { readonly type: 'helpAsked' /** G8: quietly. */; readonly panicAt?: DeskId })
  /** Pressed again while it is open; `times` with this one. */
  | (HelpAt & ByHand & { readonly type: 'helpAskedAgain'; readonly times: number })
  /** G4: nobody had accepted it in time, for the `level`th time. */
  | (HelpAt & { readonly type: 'helpEscalated'; readonly level: number })
  | (HelpAt & { readonly type: 'helpAccepted'; readonly staffId: StaffId })
  | (HelpAt & { readonly type: 'helpFinished'; readonly staffId: StaffId })
  | (HelpAt & ByHand & { readonly type: 'helpCancelled' });

interface HelpAt {
  readonly helpId: HelpId;
  readonly placeId: HelpPlaceId;
}

/** On a device of the centre, or by one of the staff. */
interface ByHand {
  readonly deviceId?: DeviceId;
  readonly staffId?: StaffId;
}

interface TicketNamed {
  readonly ticketId: TicketId;
  readonly number: string;
  /** Whose hand it was; absent: the visitor's own. */
  readonly staffId?: StaffId;
}

interface NoteNamed {
  readonly ticketId: TicketId;
  readonly number: string;
  readonly noteId: VisitNoteId;
  readonly staffId: StaffId;
}

interface TicketAtDesk {
  readonly ticketId: TicketId;
  readonly number: string;
  readonly deskId: DeskId;
  readonly staffId: StaffId;
}

export type EventType = Happening['type'];
