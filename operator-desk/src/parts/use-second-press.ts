import { useEffect } from 'react';
import { isStray, type Press } from './second-press.ts';

/** Keeps the second half of a double press from whatever has come to its place, all over the desk. */
export function useSecondPress(): void {
  useEffect(() => {
    let before: Press | undefined;
    const onClick = (event: MouseEvent): void => {
      const { target, detail: clicks, timeStamp: at } = event;
      const on = target instanceof Element ? target.closest('button, a, label, summary') : null;
      if (!on) return;
      const words = on.getAttribute('aria-label') ?? on.textContent;
      const press = { on, words, clicks, at };
      if (isStray(press, before)) {
        event.preventDefault();
        event.stopPropagation();
        // The third of three is as stray as the second.
        if (before) before = { ...before, at };
        return;
      }
      before = press;
    };
    /** Whoever went on by herself, or typed, means what she stands on now. */
    const forget = (): void => {
      before = undefined;
    };
    const onKey = (event: KeyboardEvent): void => {
      const { key, repeat, target } = event;
      if (key !== 'Enter' && key !== ' ') forget();
      // A key that is held down is one press.
      const isPressed = target instanceof Element && target.closest('button, a, summary');
      if (repeat && key === 'Enter' && isPressed) event.preventDefault();
    };
    window.addEventListener('click', onClick, { capture: true });
    window.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('input', forget, { capture: true });
    return () => {
      window.removeEventListener('click', onClick, { capture: true });
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('input', forget, { capture: true });
    };
  }, []);
}
