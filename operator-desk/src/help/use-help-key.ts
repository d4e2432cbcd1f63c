import type { KeyMap } from '../keys/key-map.ts';
import { isSingle, pressedKey } from '../keys/pressed-key.ts';
import { useKeydown } from '../keys/use-keydown.ts';

/** The key that accepts a call for help: on every page, and over every dialog. */
export function useHelpKey(keys: KeyMap, onAccept: () => void): void {
  useKeydown((event) => {
    const key = pressedKey(event);
    if (!keys.acceptHelp.includes(key) || isSingle(key)) return;
    event.preventDefault();
    if (!event.repeat) onAccept();
  });
}
