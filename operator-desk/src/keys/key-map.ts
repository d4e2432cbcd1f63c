import { err, ok, type Result } from '@cherha/shared/domain/result.ts';

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
] as const;
export type WorkWish = (typeof workWishes)[number];

/** And everywhere on the desk. */
export const wishes = [...workWishes, 'acceptHelp'] as const;
export type Wish = (typeof wishes)[number];

/** Wishes that something is done at the window; the other one only looks at somebody else. */
export type Act = Exclude<WorkWish, 'otherVisitor'>;
export const acts = workWishes.filter((wish) => wish !== 'otherVisitor');

/** Wishes that mean something only where a window may have several visitors (D5). */
const forSeveral: readonly Wish[] = ['callNext', 'otherVisitor'];
export const wishesWhere = (visitors: 'one' | 'several'): readonly Wish[] =>
  visitors === 'several' ? wishes : wishes.filter((wish) => !forSeveral.includes(wish));

/** The keys of each wish, by their place on the keyboard (`event.code`): no layout changes them. */
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
  acceptHelp: ['F6'],
};

/** Keys that a person needs to get about in the page and the browser. */
const reserved = new Set(
  'Tab Enter Escape Delete ContextMenu F1 F5 F11 F12 ArrowUp ArrowDown ArrowLeft ArrowRight PageUp PageDown Home End ShiftLeft ShiftRight ControlLeft ControlRight AltLeft AltRight MetaLeft MetaRight CapsLock NumLock ScrollLock PrintScreen'.split(
    ' ',
  ),
);

export const isReserved = (code: string): boolean => code === '' || reserved.has(code);

/** WCAG 2.1.4: a key that also writes text acts only where that was asked for. */
export const isSingle = (code: string): boolean => !/^(F\d{1,2}|Insert)$/.test(code);

/** The keys that act now, for the labels on the buttons. */
export const activeKeys = (keys: KeyMap, wish: Wish, singleKeys: boolean): readonly string[] =>
  keys[wish].filter((code) => singleKeys || !isSingle(code));

export const wishOf = (keys: KeyMap, code: string): Wish | undefined =>
  wishes.find((wish) => keys[wish].includes(code));

/** Gives a wish another key. A key that has a wish already is refused: nothing is taken silently. */
export function withKey(
  keys: KeyMap,
  { wish, slot, code }: { wish: Wish; slot: Slot; code: string },
): Result<KeyMap, 'taken' | 'reserved'> {
  if (isReserved(code)) return err('reserved');
  const owner = wishOf(keys, code);
  const same = owner === wish && keys[wish][slot] === code;
  if (owner && !same) return err('taken');
  const codes = [...keys[wish]];
  codes[Math.min(slot, codes.length)] = code;
  return ok({ ...keys, [wish]: codes });
}

export const withoutKey = (keys: KeyMap, wish: Wish, slot: Slot): KeyMap => ({
  ...keys,
  [wish]: keys[wish].filter((_code, at) => at !== slot),
});

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
  return wishes.filter((wish) => kept[wish] === undefined).reduce(withUsualKey, keys);
}

function withUsualKey(keys: KeyMap, wish: Wish): KeyMap {
  const [code = ''] = usualKeys[wish];
  const next = withKey(keys, { wish, slot: 0, code });
  return next.ok ? next.value : keys;
}

const noKeys: KeyMap = {
  main: [],
  finishAndCall: [],
  callNext: [],
  otherVisitor: [],
  recall: [],
  markNoShow: [],
  undoCall: [],
  leaveDesk: [],
  acceptHelp: [],
};
