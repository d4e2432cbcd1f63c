/** Keys that a person needs to get about in the page and the browser. */
const reserved = new Set(
  'Tab Enter Escape Delete ContextMenu F1 F5 F11 F12 ArrowUp ArrowDown ArrowLeft ArrowRight PageUp PageDown Home End ShiftLeft ShiftRight ControlLeft ControlRight AltLeft AltRight MetaLeft MetaRight CapsLock NumLock ScrollLock PrintScreen'.split(
    ' ',
  ),
);

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** A key by its place on the keyboard, with what is held down beside it: `F2`, `Shift+F2`. */
export const pressedKey = ({ code, ctrlKey, altKey, metaKey, shiftKey }: Pressed): string =>
  [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && 'Meta', shiftKey && 'Shift', code]
    .filter(Boolean)
    .join('+');

/** Held down for the sake of another key. */
export const isHeldOnly = (code: string): boolean => /^(Shift|Control|Alt|Meta)/.test(code);

/** Of what two hands press together the F-keys with Shift are ours; the rest is the browser's. */
export function isReserved(key: string): boolean {
  const held = key.split('+');
  const code = held.pop() ?? '';
  if (code === '' || reserved.has(code)) return true;
  // Shift+F10 opens the menu of what has the focus.
  return held.length > 0 && (key === 'Shift+F10' || !/^(Ctrl\+)?Shift\+F\d{1,2}$/.test(key));
}

/** WCAG 2.1.4: a key that also writes text acts only where that was asked for. */
export const isSingle = (key: string): boolean =>
  !/^((Ctrl\+)?Shift\+)?(F\d{1,2}|Insert)$/.test(key);
