import type { SnapshotFrom } from 'xstate';
import type { AccessSettings } from './access-settings.ts';
import { accessSetup, nobody } from './access-setup.ts';

/** Whoever is silent for long is asked, and has 25 seconds after the last word of the question. */
const patience = accessSetup.createStateConfig({
  initial: 'calm',
  on: { 'visitor.stayed': '.calm', 'scene.changed': '.calm' },
  states: {
    calm: {
      after: { quiet: 'wondering' },
      on: {
        'visitor.touched': { target: 'calm', reenter: true },
        'speech.began': 'listening',
        'headphones.out': { guard: 'cameByHeadphones', target: 'wondering' },
      },
    },
    /** Nobody is hurried while the kiosk itself is speaking. */
    listening: {
      on: {
        'speech.ended': 'calm',
        // What is said goes on, or ends with its own word.
        'scene.changed': {},
        'headphones.out': { guard: 'cameByHeadphones', target: 'wondering' },
      },
    },
    /** A touch beside the button gives the full time again; the button and every key go on. */
    wondering: {
      initial: 'waiting',
      on: { 'visitor.touched': { target: 'wondering', reenter: true } },
      states: {
        waiting: {
          after: { leaving: { target: '#access.off', actions: 'visitorLeft' } },
          on: { 'speech.began': 'asking' },
        },
        asking: { on: { 'speech.ended': 'waiting' } },
      },
    },
  },
});

/** One switch: the kiosk goes from part to part, and not on while it is reading one aloud. */
const scan = accessSetup.createStateConfig({
  initial: 'still',
  states: {
    still: {
      always: { guard: { type: 'scansWith', params: { scanning: 'one' } }, target: 'offering' },
    },
    offering: {
      always: { guard: 'scansOtherwise', target: 'still' },
      after: { scanStep: { target: 'offering', reenter: true, actions: 'offerNext' } },
      on: {
        'visitor.touched': { target: 'offering', reenter: true },
        'setting.changed': { target: 'offering', reenter: true, actions: 'change' },
        'speech.began': 'reading',
      },
    },
    reading: {
      always: { guard: 'scansOtherwise', target: 'still' },
      on: { 'speech.ended': 'offering' },
    },
  },
});

const panel = accessSetup.createStateConfig({
  initial: 'choosing',
  states: {
    choosing: {
      always: [{ guard: 'cameByButton', target: 'shown' }, { target: 'hidden' }],
    },
    hidden: { on: { 'panel.opened': 'shown' } },
    shown: { on: { 'panel.closed': 'hidden' } },
  },
});

/** While it is asked what the keys do, they only say so. */
const help = accessSetup.createStateConfig({
  initial: 'resting',
  states: {
    resting: { on: { 'help.asked': 'explaining' } },
    explaining: { on: { 'help.ended': 'resting', 'scene.changed': 'resting' } },
  },
});

/** The accessible mode of one visitor, beside the kiosk’s own story of the visit. */
export const accessMachine = accessSetup.createMachine({
  id: 'access',
  context: nobody,
  initial: 'off',
  states: {
    off: {
      entry: 'forget',
      on: { 'access.asked': { target: 'on', actions: 'begin' } },
    },
    on: {
      type: 'parallel',
      on: {
        'access.left': 'off',
        'visitor.ended': 'off',
        'access.asked': { guard: 'hears', actions: 'noteHeadphones' },
        'setting.changed': { actions: 'change' },
      },
      states: { patience, scan, panel, help },
    },
  },
});

/** What the page needs to know of the mode. */
export interface AccessSeen {
  readonly mode: 'usual' | 'accessible';
  readonly settings: AccessSettings;
  readonly wondering: boolean;
  readonly panel: 'shown' | 'hidden';
  readonly explaining: boolean;
  readonly byHeadphones: boolean;
}

export function accessSeen({ value, context }: SnapshotFrom<typeof accessMachine>): AccessSeen {
  const on = typeof value === 'object' ? value.on : undefined;
  return {
    mode: on ? 'accessible' : 'usual',
    settings: context.settings,
    wondering: typeof on?.patience === 'object',
    panel: on?.panel === 'shown' ? 'shown' : 'hidden',
    explaining: on?.help === 'explaining',
    byHeadphones: context.by === 'headphones',
  };
}
