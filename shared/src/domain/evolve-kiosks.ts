import type { Centre } from './centre.ts';
import type { Of } from './changing.ts';
import type { KioskOff } from './kiosk-off.ts';

export function kioskClosed(centre: Centre, event: Of<'kioskClosed'>): Centre {
  const { kioskId, at, reason, note, staffId } = event;
  const off: KioskOff = {
    since: centre.kiosksOff[kioskId]?.since ?? at,
    reason,
    ...(note !== undefined && { note }),
    ...(staffId !== undefined && { staffId }),
  };
  return { ...centre, kiosksOff: { ...centre.kiosksOff, [kioskId]: off } };
}

export function kioskOpened(centre: Centre, { kioskId }: Of<'kioskOpened'>): Centre {
  const { [kioskId]: _, ...kiosksOff } = centre.kiosksOff;
  return { ...centre, kiosksOff };
}
