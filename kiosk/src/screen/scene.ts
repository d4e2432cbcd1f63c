import type { SnapshotFrom } from 'xstate';
import type { kioskMachine } from './kiosk-machine.ts';
import type { AppProps } from './app.tsx';
import { newKiosk, type KioskContext } from './kiosk-visit.ts';

/** One screen of the kiosk, by the name of what the visitor sees. */
export const scenes = [
  'joining',
  'outOfReach',
  'pairing',
  'closed',
  'shelter',
  'outOfService',
  'welcome',
  'building',
  'addService',
  'groups',
  'topics',
  'services',
  'search',
  'booking',
  'phone',
  'purpose',
  'bring',
  'printingChecklist',
  'rateNumber',
  'rateScore',
  'rateReasons',
  'sendingRating',
  'rated',
  'priority',
  'issuing',
  'refused',
  'printing',
  'takeTicket',
  'rememberNumber',
  'sureToCancel',
  'cancelling',
  'cancelled',
  'addingService',
  'serviceAdded',
  'bookingsAway',
] as const;
export type Scene = (typeof scenes)[number];

/** What is to be drawn of the machine: one scene, and whether the kiosk wonders if anybody is there. */
export interface KioskSeen {
  readonly scene: Scene;
  readonly wondering: boolean;
  readonly context: KioskContext;
}

export function kioskSeen({ value, context }: SnapshotFrom<typeof kioskMachine>): KioskSeen {
  if (typeof value === 'object')
    return {
      scene: value.choosing.step,
      wondering: value.choosing.patience === 'wondering',
      context,
    };
  if (value === 'home') throw new Error('nobody stays at home: it only shows the way');
  return { scene: value, wondering: false, context };
}

/** What is drawn while nobody knows yet whose kiosk this is. */
export const beforeTheServer = (scene: 'joining' | 'outOfReach'): AppProps => ({
  seen: { scene, wondering: false, context: newKiosk(() => '') },
  hall: { centreName: undefined, timeZone: 'UTC', at: undefined, send: () => undefined },
  offer: undefined,
  publicUrl: '',
  paperOut: 'below',
});
