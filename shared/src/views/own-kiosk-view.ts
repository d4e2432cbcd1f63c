import type { Centre } from '../domain/centre.ts';
import type { DeviceId, Instant } from '../domain/ids.ts';
import { isKioskOff, type KioskOff } from '../domain/kiosk-off.ts';

/** What one kiosk alone is told: which device it is (L9), and whether it is in service (X7). */
export interface OwnKioskView {
  readonly view: 'own';
  readonly version: number;
  readonly at: Instant;
  readonly kioskId: DeviceId;
  readonly off?: OffTold;
}

export interface OffTold extends Pick<KioskOff, 'since' | 'reason' | 'note'> {
  /** The name of who switched it off, for the service page; absent: at the kiosk itself. */
  readonly by?: string;
  /** Another kiosk of the centre gives out tickets now: that is where a visitor is sent. */
  readonly otherKiosk: boolean;
}

/** `kiosksHere` tells which are on the wire, `nameOf` who works here; both are asked only where need be. */
export function ownKioskView(
  centre: Centre,
  kioskId: DeviceId,
  {
    at,
    kiosksHere,
    nameOf,
  }: {
    readonly at: Instant;
    readonly kiosksHere: () => readonly DeviceId[];
    readonly nameOf: (staffId: string) => string | undefined;
  },
): OwnKioskView {
  const off = centre.kiosksOff[kioskId];
  const view = { view: 'own', version: centre.version, at, kioskId } as const;
  if (!off) return view;
  const { since, reason, note, staffId } = off;
  const by = staffId && nameOf(staffId);
  const otherKiosk = kiosksHere().some((id) => id !== kioskId && !isKioskOff(centre, id));
  return {
    ...view,
    off: { since, reason, ...(note && { note }), ...(by && { by }), otherKiosk },
  };
}
