import type { Words } from './catalogue.ts';
import type { Centre } from './centre.ts';
import { deskNow } from './centre.ts';
import type { DeskId, DeviceId, HelpId, HelpPlaceId, Instant, StaffId } from './ids.ts';
import { usualRules } from './rules.ts';

/** Somewhere in the building from which help is called: the entrance, a kiosk, a toilet. */
export interface HelpPlace {
  readonly id: HelpPlaceId;
  readonly name: Words;
  /** Who is alerted first; where nobody is named, everybody. Reception and administrators always are. */
  readonly desks: readonly DeskId[];
  readonly staff: readonly StaffId[];
  /** G8: nowhere in the building: those named here are told when somebody at a window is in danger. */
  readonly panic?: true;
}

/** The latest call for help from one place. */
export type HelpCall = HelpFacts &
  (
    | { readonly status: 'asked' }
    | { readonly status: 'accepted'; readonly by: StaffId; readonly acceptedAt: Instant }
    | { readonly status: 'finished' | 'cancelled'; readonly endedAt: Instant }
  );

export interface HelpFacts {
  readonly id: HelpId;
  readonly placeId: HelpPlaceId;
  /** G8: asked quietly at this window. */
  readonly panicAt?: DeskId;
  readonly askedAt: Instant;
  /** How often it was pressed, the first time counted. */
  readonly times: number;
  readonly lastAskedAt: Instant;
  /** How often nobody had accepted it in time. */
  readonly escalated: number;
}

export type OpenHelpCall = Extract<HelpCall, { status: 'asked' | 'accepted' }>;

export const buttonConditions = ['present', 'denied', 'lost', 'stale'] as const;
export type ButtonCondition = (typeof buttonConditions)[number];

/** One call button as the machine that holds it sees it. */
export interface ButtonState {
  readonly id: string;
  readonly title: string;
  readonly state: ButtonCondition;
  readonly placeId?: HelpPlaceId;
}

/** G2: within so long the same finger is still on the button, or the radio repeats itself. */
export const SAME_PRESS_MS = 2_000;

export const isOpen = (call: HelpCall | undefined): call is OpenHelpCall =>
  call?.status === 'asked' || call?.status === 'accepted';

export const openHelp = ({ help }: Centre): OpenHelpCall[] => Object.values(help).filter(isOpen);

export const helpPlaceOf = (centre: Centre, id: string): HelpPlace | undefined =>
  centre.helpPlaces.find((place) => place.id === id);

/** G8: where the centre says who comes when somebody at a window is in danger. */
export const panicPlaceOf = ({ helpPlaces }: Centre): HelpPlace | undefined =>
  helpPlaces.find(({ panic }) => panic);

/** Each window calls by itself: two in danger are two calls. */
export const panicIdOf = (deskId: DeskId): HelpPlaceId => `panic.${deskId}` as HelpPlaceId;

/** G8: from a window, or from a button that stands for the quiet place. */
export const isQuiet = (centre: Centre, { panicAt, placeId }: HelpCall): boolean =>
  panicAt !== undefined || helpPlaceOf(centre, placeId)?.panic === true;

export const placeOfCall = (centre: Centre, call: HelpCall): HelpPlace | undefined =>
  call.panicAt === undefined ? helpPlaceOf(centre, call.placeId) : panicPlaceOf(centre);

/** G1: a device at no known place is a place by itself. */
export const placeOfDevice = (
  centre: Centre,
  deviceId: DeviceId,
  said: HelpPlaceId | undefined,
): HelpPlaceId =>
  said !== undefined && helpPlaceOf(centre, said) ? said : (deviceId as string as HelpPlaceId);

/** G4: when nobody will have accepted it in time; undefined: as loud as it can be, or accepted. */
export function escalatesAt(centre: Centre, call: HelpCall): Instant | undefined {
  const { escalationsAtMost } = centre.rules.help;
  const escalateSeconds = secondsToEscalate(centre, call);
  if (call.status !== 'asked' || escalateSeconds === 0) return undefined;
  if (call.escalated >= escalationsAtMost) return undefined;
  return (call.askedAt + (call.escalated + 1) * escalateSeconds * 1000) as Instant;
}

/** G8: only those named see a quiet call, and they may be away: it does not stay theirs for ever. */
const secondsToEscalate = (centre: Centre, call: HelpCall): number => {
  const { escalateSeconds } = centre.rules.help;
  return escalateSeconds === 0 && isQuiet(centre, call)
    ? usualRules.help.escalateSeconds
    : escalateSeconds;
};

/** G3: everybody is alerted once it has escalated, and where nobody of those named is at work. */
export function isForAll(centre: Centre, call: HelpCall): boolean {
  const place = placeOfCall(centre, call);
  if (call.escalated > 0 || !place) return true;
  // G8: who is named to watch over danger need not sit at a window.
  if (isQuiet(centre, call) && place.staff.length > 0) return false;
  // Her own window is told nothing of her call: it is nobody who comes.
  const working = centre.desks
    .filter(({ id }) => id !== call.panicAt)
    .map(({ id }) => ({ id, who: deskNow(centre, id).operator }));
  return !working.some(
    ({ id, who }) => who !== undefined && (place.desks.includes(id) || place.staff.includes(who)),
  );
}
