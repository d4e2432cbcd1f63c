import { useEffect, useRef } from 'react';
import type { KeyMap } from '../keys/key-map.ts';
import { isSingle, pressedKey } from '../keys/pressed-key.ts';

/** The key that accepts a call for help: on every page, and over every dialog. */
export function useHelpKey(keys: KeyMap, onAccept: () => void): void {
  const latest = useRef(onAccept);
  useEffect(() => {
    latest.current = onAccept;
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = pressedKey(event);
      if (!keys.acceptHelp.includes(key) || isSingle(key)) return;
      event.preventDefault();
      if (!event.repeat) latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keys]);
}
