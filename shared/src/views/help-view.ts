import type { Words } from '../domain/catalogue.ts';
import type { Centre } from '../domain/centre.ts';
import {
  isForAll,
  isQuiet,
  openHelp,
  placeOfCall,
  type ButtonState,
  type HelpCall,
} from '../domain/help.ts';
import { padMoment, standsAt, type PadMoment } from '../domain/pad.ts';
import type { DeskId, DeviceId, HelpId, HelpPlaceId, Instant, StaffId } from '../domain/ids.ts';

/** One open call for help, as staff see it. */
export interface HelpSeen {
  readonly id: HelpId;
  readonly placeId: HelpPlaceId;
  /** Missing where a device is a place by itself: then `placeId` is the device. */
  readonly place?: Words;
  readonly askedAt: Instant;
  readonly lastAskedAt: Instant;
  readonly times: number;
  readonly escalated: number;
  /** G8: asked quietly at this window, by whoever works there. */
  readonly panicAt?: DeskId;
  /** G8: shown without a sound, and only to those it is for. */
  readonly quiet?: true;
  /** Everybody is alerted; else these first (G3). */
  readonly forAll: boolean;
  readonly desks: readonly DeskId[];
  readonly staff: readonly StaffId[];
  readonly acceptedBy?: StaffId;
}

/** What whoever pressed is told, without a name. */
export interface HelpTold {
  readonly id: HelpId;
  readonly placeId: HelpPlaceId;
  readonly state: 'asked' | 'coming' | 'finished' | 'cancelled';
}

export interface HelpPlaceSeen {
  readonly id: HelpPlaceId;
  readonly name: Words;
}

/** What a machine with buttons and lamps hears. */
export interface ButtonsView {
  readonly view: 'buttons';
  readonly version: number;
  readonly at: Instant;
  readonly places: readonly HelpPlaceSeen[];
  readonly help: readonly HelpTold[];
  /** Every window, for its call pad and its lamp; `stands` comes back with a press (D9). */
  readonly desks: readonly {
    readonly id: DeskId;
    readonly state: PadMoment;
    readonly stands: string;
  }[];
}

export interface ButtonsSeen {
  readonly deviceId: DeviceId;
  readonly buttons: readonly ButtonState[];
}

/** Those that nobody has accepted first, the longest waiting before all. */
export const helpSeen = (centre: Centre): HelpSeen[] =>
  openHelp(centre)
    .toSorted(
      (a, b) =>
        Number(a.status !== 'asked') - Number(b.status !== 'asked') || a.askedAt - b.askedAt,
    )
    .map((call) => {
      const { id, placeId, askedAt, lastAskedAt, times, escalated } = call;
      const { name, desks = [], staff = [] } = placeOfCall(centre, call) ?? {};
      return {
        id,
        placeId,
        ...(name && { place: name }),
        ...(call.panicAt && { panicAt: call.panicAt }),
        ...(isQuiet(centre, call) && { quiet: true }),
        askedAt,
        lastAskedAt,
        times,
        escalated,
        forAll: isForAll(centre, call),
        desks,
        staff,
        ...(call.status === 'accepted' && { acceptedBy: call.by }),
      };
    });

/** How long after its end a call is told of: long enough to be read, too short for who comes next. */
const TOLD_AFTER_MS = 20_000;

export const helpTold = (centre: Centre, at: Instant): HelpTold[] =>
  Object.values(centre.help).flatMap((call) => {
    const state = stateTold(call, at);
    // G8: the hall is told nothing of danger.
    return state && !isQuiet(centre, call) ? [{ id: call.id, placeId: call.placeId, state }] : [];
  });

const stateTold = (call: HelpCall, at: Instant): HelpTold['state'] | undefined => {
  if (call.status === 'asked') return 'asked';
  if (call.status === 'accepted') return 'coming';
  return at - call.endedAt < TOLD_AFTER_MS ? call.status : undefined;
};

export const helpPlacesSeen = ({ helpPlaces }: Centre): HelpPlaceSeen[] =>
  helpPlaces.filter(({ panic }) => !panic).map(({ id, name }) => ({ id, name }));

export const buttonsSeen = ({ buttons }: Centre): ButtonsSeen[] =>
  Object.entries(buttons).map(([deviceId, all]) => ({
    deviceId: deviceId as DeviceId,
    buttons: all,
  }));

export const buttonsView = (centre: Centre, at: Instant): ButtonsView => ({
  view: 'buttons',
  version: centre.version,
  at,
  places: helpPlacesSeen(centre),
  help: helpTold(centre, at),
  desks: centre.desks.map(({ id }) => ({
    id,
    state: padMoment(centre, id),
    stands: standsAt(centre, id),
  })),
});
