import { err, ok, type Result } from '@cherha/shared/domain/result.ts';
import { isReserved, isSingle } from './pressed-key.ts';

/** What a key can ask for at the window. `main` is whatever the moment's main action is. */
export const workWishes = [
  'main',
  'finishAndCall',
  'callNext',
  'otherVisitor',
  'recall',
  'markNoShow',
  'undoCall',
  'leaveDesk',
  'transfer',
  'park',
  'finishWith',
  'addService',
  'note',
  'beginBreak',
  'more',
] as const;
export type WorkWish = (typeof workWishes)[number];

/** Wishes that one press cannot tell whole: each opens a small form of its own. */
export const forms = [
  'transfer',
  'park',
  'finishWith',
  'addService',
  'note',
  'beginBreak',
] as const satisfies readonly WorkWish[];
export type Form = (typeof forms)[number];
export const isForm = (wish: Wish): wish is Form => forms.some((form) => form === wish);

/** And everywhere on the desk. */
export const wishes = [...workWishes, 'acceptHelp', 'panic'] as const;
export type Wish = (typeof wishes)[number];

/** Wishes that something is done at the window; the others only look at somebody or something else. */
export type Act = Exclude<WorkWish, 'otherVisitor' | 'more' | Form>;
const looks: readonly WorkWish[] = ['otherVisitor', 'more', ...forms];
export const acts = workWishes.filter((wish): wish is Act => !looks.includes(wish));

/** Wishes that mean something only where a window may have several visitors (D5). */
const forSeveral: readonly Wish[] = ['callNext', 'otherVisitor'];
export const wishesWhere = (visitors: 'one' | 'several'): readonly Wish[] =>
  visitors === 'several' ? wishes : wishes.filter((wish) => !forSeveral.includes(wish));

/** The keys of each wish, as `pressedKey` names them: no layout changes them. */
export type KeyMap = Readonly<Record<Wish, readonly string[]>>;
export type Slot = 0 | 1;

export const usualKeys: KeyMap = {
  main: ['F2', 'Space'],
  finishAndCall: ['F4'],
  callNext: ['F3'],
  otherVisitor: ['Insert'],
  recall: ['F8'],
  markNoShow: ['F9'],
  undoCall: ['F7'],
  leaveDesk: ['F10'],
  transfer: ['Shift+F6'],
  park: ['Shift+F7'],
  finishWith: ['Shift+F3'],
  addService: ['Shift+F8'],
  note: ['Shift+F4'],
  beginBreak: ['Shift+F9'],
  more: ['Shift+F2'],
  acceptHelp: ['F6'],
  panic: ['Ctrl+Shift+F8'],
};

/** The keys that act now, for the labels on the buttons. */
export const activeKeys = (keys: KeyMap, wish: Wish, singleKeys: boolean): readonly string[] =>
  keys[wish].filter((code) => singleKeys || !isSingle(code));

export const wishOf = (keys: KeyMap, code: string): Wish | undefined =>
  wishes.find((wish) => keys[wish].includes(code));

/** Why a key is not given, or not taken away. */
export type KeyRefusal = 'taken' | 'reserved' | 'too-easy' | 'needed';

/**
 * Gives a wish another key. A key that has a wish already is refused: nothing is taken silently. Nor is
 * the quiet alarm put on a single press that a sleeve can make.
 */
export function withKey(
  keys: KeyMap,
  { wish, slot, code }: { wish: Wish; slot: Slot; code: string },
): Result<KeyMap, KeyRefusal> {
  if (isReserved(code)) return err('reserved');
  const owner = wishOf(keys, code);
  const same = owner === wish && keys[wish][slot] === code;
  if (owner && !same) return err('taken');
  if (wish === 'panic' && !code.includes('+')) return err('too-easy');
  const codes = [...keys[wish]];
  codes[Math.min(slot, codes.length)] = code;
  return ok({ ...keys, [wish]: codes });
}

/** G8: whoever is in danger has a key for it, whatever was changed. */
export function withoutKey(keys: KeyMap, wish: Wish, slot: Slot): Result<KeyMap, KeyRefusal> {
  const left = keys[wish].filter((_code, at) => at !== slot);
  return wish === 'panic' && left.length === 0 ? err('needed') : ok({ ...keys, [wish]: left });
}

/** What the browser remembered, if it still makes sense; a wish of later gets its usual key if that is free. */
export function keysFrom(raw: unknown): KeyMap {
  if (typeof raw !== 'object' || raw === null) return usualKeys;
  const kept = raw as Record<string, unknown>;
  let keys: KeyMap = noKeys;
  for (const wish of wishes) {
    const codes: unknown = kept[wish] ?? [];
    if (!Array.isArray(codes) || codes.length > 2) return usualKeys;
    for (const [slot, code] of codes.entries()) {
      if (typeof code !== 'string') return usualKeys;
      const next = withKey(keys, { wish, slot: slot as Slot, code });
      if (!next.ok) return usualKeys;
      keys = next.value;
    }
  }
  const whole = wishes.filter((wish) => kept[wish] === undefined).reduce(withUsualKey, keys);
  return whole.panic.length > 0 ? whole : usualKeys;
}

function withUsualKey(keys: KeyMap, wish: Wish): KeyMap {
  const [code = ''] = usualKeys[wish];
  const next = withKey(keys, { wish, slot: 0, code });
  return next.ok ? next.value : keys;
}

const noKeys = Object.fromEntries(wishes.map((wish) => [wish, []])) as unknown as KeyMap;
