import { assign, setup } from 'xstate';
import {
  usualSettings,
  type AccessSettings,
  type Scanning,
  type SettingChange,
} from './access-settings.ts';

/** How somebody asked for the accessible mode. */
export type AskedBy = 'button' | 'keypad' | 'switch' | 'headphones' | 'callButton';

export type AccessEvent =
  | { readonly type: 'access.asked'; readonly by: AskedBy }
  | { readonly type: 'access.left' }
  | { readonly type: 'setting.changed'; readonly change: SettingChange }
  | { readonly type: 'panel.opened' }
  | { readonly type: 'panel.closed' }
  | { readonly type: 'help.asked' }
  | { readonly type: 'help.ended' }
  | { readonly type: 'headphones.out' }
  | { readonly type: 'visitor.touched' }
  | { readonly type: 'visitor.stayed' }
  | { readonly type: 'visitor.ended' }
  | { readonly type: 'scene.changed' }
  | { readonly type: 'speech.began' }
  | { readonly type: 'speech.ended' };

export interface AccessContext {
  readonly settings: AccessSettings;
  readonly by: AskedBy | undefined;
}

export const nobody: AccessContext = { settings: usualSettings, by: undefined };

/** More than twice the usual 45 seconds; the last of them are a warning. */
export const PATIENCE_MS = 120_000;
export const WARNING_MS = 25_000;

/** The words that the story of the accessible mode is told in. */
export const accessSetup = setup({
  types: { context: {} as AccessContext, events: {} as AccessEvent },
  delays: {
    quiet: ({ context: { settings } }) =>
      PATIENCE_MS * (settings.time === 'more' ? 2 : 1) - WARNING_MS,
    leaving: WARNING_MS,
    scanStep: ({ context }) => context.settings.scanSeconds * 1000,
  },
  guards: {
    scansWith: ({ context }, { scanning }: { scanning: Scanning }) =>
      context.settings.scanning === scanning,
    scansOtherwise: ({ context }) => context.settings.scanning !== 'one',
    hears: ({ event }) => event.type === 'access.asked' && event.by === 'headphones',
    cameByHeadphones: ({ context }) => context.by === 'headphones',
    cameByButton: ({ context }) => context.by === 'button',
  },
  actions: {
    /** The page offers its next part; the world does it. */
    offerNext: () => undefined,
    /** The kiosk is told that nobody is there any more. */
    visitorLeft: () => undefined,
    begin: assign(({ event }) =>
      event.type === 'access.asked' ? { settings: settingsFor(event.by), by: event.by } : nobody,
    ),
    noteHeadphones: assign({ by: 'headphones' }),
    change: assign({
      settings: ({ context: { settings }, event }) =>
        event.type === 'setting.changed' ? { ...settings, ...event.change } : settings,
    }),
    forget: assign(nobody),
  },
});

/** Who presses a switch is led from part to part at once, and needs no panel for it. */
const settingsFor = (by: AskedBy): AccessSettings =>
  by === 'switch' ? { ...usualSettings, scanning: 'one' } : usualSettings;
