import type { DeviceId, Instant, StaffId } from './ids.ts';
import type { Centre } from './centre.ts';

/** X7: a kiosk that staff have switched off: why, since when and by whom. */
export interface KioskOff {
  readonly since: Instant;
  readonly reason: KioskOffReason;
  /** In the words of who switched it off, for the staff alone. */
  readonly note?: string;
  /** Absent: at the kiosk itself, by somebody who knew its PIN. */
  readonly staffId?: StaffId;
}

export const kioskOffReasons = ['cleaning', 'repair', 'other'] as const;
export type KioskOffReason = (typeof kioskOffReasons)[number];

export const isKioskOff = ({ kiosksOff }: Centre, kioskId: DeviceId): boolean =>
  Object.hasOwn(kiosksOff, kioskId);
