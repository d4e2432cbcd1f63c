/** What a key of an assistive device does. */
export const keyActions = [
  'up',
  'down',
  'act',
  'back',
  'next',
  'previous',
  'help',
  'louder',
  'quieter',
  'faster',
  'slower',
  'repeat',
  'blank',
  'settings',
  'first-switch',
  'second-switch',
  'headphones-in',
  'headphones-out',
] as const;
export type KeyAction = (typeof keyActions)[number];

/** By `event.code`: from F19 on Chromium on Linux gives `event.key` as an empty string. */
export type Keymap = Readonly<Record<string, KeyAction | null>>;

/**
 * EZ-Access and Storm keypads send F15 to F24; others send arrows; a box of switches F13 and F14, or
 * 1 and 2. Letters and digits mean something in the accessible mode only, and config.json may change
 * any of them.
 */
export const usualKeys: Keymap = {
  F13: 'first-switch',
  F14: 'second-switch',
  F15: 'headphones-in',
  F16: 'headphones-out',
  F17: 'help',
  F18: 'up',
  F19: 'down',
  F20: 'act',
  F21: 'back',
  F22: 'next',
  F23: 'quieter',
  F24: 'louder',
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'back',
  ArrowRight: 'next',
  PageUp: 'previous',
  PageDown: 'next',
  Enter: 'act',
  NumpadEnter: 'act',
  Space: 'act',
  Escape: 'back',
  AudioVolumeUp: 'louder',
  AudioVolumeDown: 'quieter',
  KeyH: 'help',
  KeyR: 'repeat',
  KeyB: 'blank',
  KeyS: 'settings',
  Equal: 'louder',
  Minus: 'quieter',
  Period: 'faster',
  Comma: 'slower',
  Digit1: 'first-switch',
  Digit2: 'second-switch',
};

export const isKeyAction = (action: unknown): action is KeyAction =>
  keyActions.some((each) => each === action);

/** A keypad, a switch or an arrow, and no key that a scanner of codes or a keyboard for service types with. */
export const wakes = (code: string): boolean => /^(?:F1[3-9]|F2[0-4]|Arrow|AudioVolume)/.test(code);

/** What a key means, outside the accessible mode and in it. */
export function actionOf(keys: Keymap, code: string, mode: 'usual' | 'accessible') {
  const action = Object.hasOwn(keys, code) ? (keys[code] ?? undefined) : undefined;
  return mode === 'accessible' || wakes(code) ? action : undefined;
}
