import type { Language } from '../domain/catalogue.ts';
import type {
  ButtonsHostCommand,
  Command,
  DeclaredPriority,
  DeskCommand,
  KioskCommand,
  Permission,
} from '../domain/commands.ts';
import type { Event } from '../domain/events.ts';
import type { BoardId, DeskId, DeviceId, Instant, StaffId } from '../domain/ids.ts';
import type { PadKey } from '../domain/pad.ts';
import type { Refusal } from '../domain/refusals.ts';
import type { Result } from '../domain/result.ts';
import type { MediaView } from './media.ts';
import type { BoardView } from '../views/board-view.ts';
import type { CopiesView } from '../views/copies-view.ts';
import type { DeskView } from '../views/desk-view.ts';
import type { ButtonsView } from '../views/help-view.ts';
import type { CatalogueView, KioskView } from '../views/kiosk-view.ts';
import type { OwnBoardView } from '../views/own-board-view.ts';
import type { OwnKioskView } from '../views/own-kiosk-view.ts';
import type { OwnDayView } from '../views/own-day-view.ts';

/** Raised when a client written for the old wire could misunderstand the new one. */
export const PROTOCOL = 2;

/** B5: a phone number goes as far as the server's edge; the law and its log never hear of it. */
export interface CheckInByPhone {
  readonly type: 'checkInByPhone';
  readonly phone: string;
  readonly language: Language;
  readonly priority?: DeclaredPriority;
}
export type BookingWithPhone = DeskCommand & { readonly type: 'makeBooking' } & {
  readonly phone: string;
};

/** V5: what stands in a note goes as far as the server's edge, as a phone number does. */
export type NoteWithText = DeskCommand & { readonly type: 'writeNote' } & {
  readonly text: string;
};

export type FromKiosk = KioskCommand | CheckInByPhone;
export type FromDesk = DeskCommand | BookingWithPhone | NoteWithText;
/** Whatever comes over the wire. */
export type Said = Command | FromKiosk | FromDesk;

/**
 * One wish of a client. `commandId` is made once per wish, at least 16 and at most 64 characters of
 * A–Z a–z 0–9 - _, and is sent again unchanged until it is answered: asking twice is harmless.
 */
export interface Envelope<What = FromKiosk | ButtonsHostCommand | FromDesk> {
  readonly commandId: string;
  readonly command: What;
}

/** The door says no before the law is asked. */
export const doorRefusals = [
  'unreadable',
  'command-id-taken',
  'too-many-commands',
  'too-many-tries',
  'no-phone-number',
  'server-fault',
  'server-closing',
] as const;
export type DoorRefusal = (typeof doorRefusals)[number];

/** What comes back for every command: the events it made happen, or why it did not. */
export type Answer = Result<readonly Event[], Refusal | DoorRefusal>;

/** Why a connection is turned away (`connect_error`, in `data.refusal`). */
export const connectRefusals = ['not-paired', 'not-signed-in', 'protocol-differs'] as const;
export type ConnectRefusal = (typeof connectRefusals)[number];

/** What a device sends with the connection; staff are known by their session cookie. */
export interface DeviceAuth {
  readonly protocol: number;
  readonly token: string;
}

export interface StaffAuth {
  readonly protocol: number;
}

interface Up<What> {
  command: (envelope: Envelope<What>, reply: (answer: Answer) => void) => void;
}
/** Not a wish: nothing is answered, and what cannot be read is as if it had not been told. */
interface Tell<State> {
  state: (state: State) => void;
}
interface Down<View> {
  view: (view: View) => void;
}

/** Who works here and which devices are paired: what the desk needs beside the queue. */
export interface PeopleView {
  readonly view: 'people';
  readonly me: StaffMember;
  readonly staff: readonly StaffMember[];
  readonly devices: readonly DeviceSeen[];
  /** Of the staff, whose desk page is open now; told to those who may manage alone. */
  readonly here?: readonly StaffId[];
}

export const staffRoles = ['operator', 'administrator'] as const;
export type StaffRole = (typeof staffRoles)[number];

export interface StaffMember {
  readonly id: StaffId;
  readonly name: string;
  readonly role: StaffRole;
  /** Beyond calling the next visitor. */
  readonly may: readonly Permission[];
}

export const deviceKinds = ['kiosk', 'board', 'buttons'] as const;
export type DeviceKind = (typeof deviceKinds)[number];

export interface DeviceSeen {
  readonly id: DeviceId;
  readonly kind: DeviceKind;
  readonly name: string;
  /** Which of the centre's boards it is, where that was said when it was paired. */
  readonly board?: BoardId;
  readonly connected: boolean;
  /** Since when it is away: at least since the server was started or it was paired. */
  readonly awaySince?: Instant;
  /** Call buttons that speak by HTTP alone: never connected, and heard when they are pressed. */
  readonly byHttp?: { readonly pressedAt?: Instant };
  /** What a kiosk said of itself last. */
  readonly kiosk?: KioskState;
}

/** How a kiosk is, beside its printer; told when it changes, kept nowhere. */
export interface KioskState {
  readonly version: string;
  readonly shell: 'electron' | 'agent';
  /** Tickets that it has to hand over. */
  readonly outbox: number;
  /** When its last ticket was given out, since its screen was started. */
  readonly lastTicketAt?: Instant;
}

/** D9: what a key of the call pad asked at her window and the law refused. Told once, kept nowhere. */
export interface PadRefusedView {
  readonly view: 'padRefused';
  readonly version: number;
  readonly at: Instant;
  readonly deskId: DeskId;
  readonly key: PadKey;
  readonly why: Refusal | DoorRefusal;
}

/** The Socket.IO namespaces: what goes up and what comes down in each. */
export interface Namespaces {
  '/kiosk': {
    up: Up<FromKiosk> & Tell<KioskState>;
    down: Down<CatalogueView | CopiesView | KioskView | OwnKioskView>;
  };
  '/buttons': { up: Up<ButtonsHostCommand>; down: Down<ButtonsView> };
  '/board': { up: Up<never>; down: Down<BoardView | OwnBoardView | MediaView> };
  '/desk': { up: Up<FromDesk>; down: Down<DeskView | PeopleView | OwnDayView | PadRefusedView> };
}
export type Namespace = keyof Namespaces;
