import { wishOf, workWishes, type KeyMap, type WorkWish } from './key-map.ts';
import { isSingle, pressedKey } from './pressed-key.ts';
import { useKeydown } from './use-keydown.ts';

export interface KeyRules {
  readonly keys: KeyMap;
  readonly singleKeys: boolean;
}

/** Joins the keyboard to the wishes of the operator while the working screen is there. */
export function useKeys({ keys, singleKeys }: KeyRules, onWish: (wish: WorkWish) => void): void {
  useKeydown((event) => {
    const wish = workWishes.find((one) => one === wishOf(keys, pressedKey(event)));
    if (!wish || !isMeant(event, singleKeys)) return;
    event.preventDefault();
    if (!event.repeat) onWish(wish);
  });
}

function isMeant(event: KeyboardEvent, singleKeys: boolean): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (document.querySelector('dialog[open]')) return false;
  if (!isSingle(pressedKey(event))) return true;
  if (!singleKeys) return false;
  const at = event.target instanceof Element ? event.target : document.body;
  if (at.closest('input, select, textarea, [contenteditable]')) return false;
  // Space on a button presses that button; it must not press the main one as well.
  return !(event.code === 'Space' && at.closest('button, a, summary'));
}
