import type { AboutService, AlsoCalled, Language, Words } from '../domain/catalogue.ts';
import type { BoardId, DeviceId } from '../domain/ids.ts';
import type { HelpTold } from '../views/help-view.ts';
import type { DeviceKind, StaffMember } from './messages.ts';

/** `GET /api/centre`: what a screen may know before anybody has signed in. */
export interface AboutCentre {
  readonly name: Words;
  readonly timeZone: string;
  readonly version: string;
  /** The training centre: its staff accounts are shown and its devices pair by themselves. */
  readonly sample: boolean;
  /** Where phones reach this server, for the QR code on a ticket; without a final slash. */
  readonly publicUrl: string;
  /** Where a kiosk page in a plain browser finds the devices host of its machine. */
  readonly agentUrl: string;
}

/** `POST /api/sign-in`: answers with the session cookie and this. */
export interface SignInRequest {
  readonly login: string;
  readonly password: string;
}
export interface SignedIn {
  readonly me: StaffMember;
}

/** `POST /api/pairing {kind}`: a new device asks; a person with the right to pair types the code. */
export interface PairingOpened {
  /** Known to the device alone; it asks with it until somebody has answered. */
  readonly pairingId: string;
  /** Shown on the device's screen, six characters. */
  readonly code: string;
}
/** `GET /api/pairing/:pairingId`. */
export type PairingState =
  | { readonly state: 'waiting' }
  | { readonly state: 'gone' }
  | {
      readonly state: 'paired';
      readonly deviceId: DeviceId;
      readonly name: string;
      readonly token: string;
    };

/** `POST /api/devices` (administrator): accepts the device that shows this code. */
export interface PairDevice {
  readonly code: string;
  readonly name: string;
  /** Which of the centre's boards this screen is; for a device of another kind it is passed over. */
  readonly board?: BoardId;
}
/**
 * `POST /api/devices/:id` (administrator): what the device is called and, of a board, which of the
 * centre's boards it is from now on; without `board` its address says so.
 */
export type ChangeDevice = Omit<PairDevice, 'code'>;
export interface PairedDevice {
  readonly id: DeviceId;
  readonly kind: DeviceKind;
  readonly name: string;
  readonly board?: BoardId;
}

/**
 * `POST /api/help` with a device's token (`Authorization: Bearer …`): a call button on the network.
 * `id` as a command's id: the same press sent again is one press.
 */
export interface HelpPress {
  readonly press: 'ask' | 'cancel';
  readonly place?: string;
  readonly id?: string;
}
export interface HelpPressed {
  readonly state: HelpTold['state'] | 'none';
}

/** `GET /api/services/:serviceId`: what it needs, in the centre's own words. */
export interface ServiceTold {
  readonly about: Omit<AboutService, 'sources'>;
}

/** `GET /api/services`: everyday words by service (S14), for a search; they are shown nowhere. */
export interface ServicesCalled {
  readonly alsoCalled: Readonly<Record<string, AlsoCalled>>;
}

/** Every HTTP error of /api is this. */
export const httpRefusals = [
  'unreadable',
  'wrong-login-or-password',
  'too-many-tries',
  'not-signed-in',
  'not-allowed',
  'not-paired',
  'code-unknown',
  'not-found',
  'entry-unknown',
  'already-answered',
  'text-missing',
  'text-too-long',
  'wrong-kind',
  'too-big',
  'name-taken',
  'too-many-files',
  'disk-full',
  'day-wrong',
  'server-fault',
] as const;
export type HttpRefusal = (typeof httpRefusals)[number];
export interface HttpError {
  readonly error: HttpRefusal;
}

/** `POST /api/speech` (a paired device, or a session): where the sounds of these phrases are. */
export interface SpeechRequest {
  /** Words as `speechPlan` gives them: small letters and breaths, no sign and no digit. */
  readonly phrases: readonly { readonly language: Language; readonly words: string }[];
}
export const PHRASES_AT_ONCE = 60;

export interface SpeechAnswer {
  /** In the order of the phrases. */
  readonly sounds: readonly SoundState[];
}
/** `coming`: a voice is at it, ask again in a moment. `none`: show the text. */
export type SoundState =
  | {
      readonly state: 'ready' /** `GET /api/speech/:name`, for ever the same. */;
      readonly name: string;
    }
  | { readonly state: 'coming' }
  | { readonly state: 'none' };

/** What lies in the centre's folder for the boards (`GET /media/`). */
export interface MediaList {
  readonly files: readonly MediaFile[];
}

export interface MediaFile {
  readonly name: string;
  readonly kind: 'picture' | 'video';
  /** When its content was laid there, so that one that was replaced is fetched anew. */
  readonly changed: number;
}
