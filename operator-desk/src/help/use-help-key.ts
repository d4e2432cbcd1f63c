import { useEffect, useRef } from 'react';
import type { KeyMap } from '../keys/key-map.ts';
import { isSingle } from '../keys/key-map.ts';

/** The key that accepts a call for help: on every page, and over every dialog. */
export function useHelpKey(keys: KeyMap, onAccept: () => void): void {
  const latest = useRef(onAccept);
  useEffect(() => {
    latest.current = onAccept;
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!keys.acceptHelp.includes(event.code) || isSingle(event.code)) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (!event.repeat) latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keys]);
}
