import type { TextKey } from '@cherha/shared/text/say.ts';
import type { AccessSeen } from './access-machine.ts';
import { faster, louder, type SettingChange } from './access-settings.ts';
import type { AccessEvent } from './access-setup.ts';
import type { KeyAction } from './keymap.ts';
import type { Reader } from './reader.ts';
import { buttonsIn, comeTo, nextStop, scopeNow, stopsIn } from './stops.ts';

export interface KeysPlace {
  readonly seen: () => AccessSeen;
  readonly send: (event: AccessEvent) => void;
  readonly reader: Reader;
}

/** What each key of a keypad or switch does to the page. */
export function keysOf({ seen, send, reader }: KeysPlace) {
  let firstPressed: KeyAction | undefined;
  const set = (change: SettingChange): void => send({ type: 'setting.changed', change });

  const go = (by: 1 | -1): void => {
    const stop = nextStop(stopsIn(scopeNow()), by, document.activeElement);
    if (stop) comeTo(stop);
  };
  const offerNext = (): void => {
    const stop = nextStop(buttonsIn(scopeNow()), 1, document.activeElement);
    if (stop) comeTo(stop);
  };
  const act = (): void => {
    const focused = document.activeElement;
    if (focused instanceof HTMLButtonElement) focused.click();
    else reader.readFocused();
  };
  const turn = (way: 'back' | 'next' | 'previous', otherwise: TextKey): void => {
    const button = scopeNow().querySelector<HTMLElement>(`[data-way="${way}"]`);
    if (button && button.ariaDisabled !== 'true') button.click();
    else reader.tell(otherwise);
  };
  const pressSwitch = (which: 'first-switch' | 'second-switch'): void => {
    const { scanning } = seen().settings;
    const isOther = firstPressed !== undefined && firstPressed !== which;
    firstPressed ??= which;
    if (scanning === 'off') {
      set({ scanning: 'one' });
      reader.tell('access.ear.oneSwitch');
    } else if (scanning === 'one' && isOther) {
      set({ scanning: 'two' });
      reader.tell('access.ear.twoSwitches');
    } else if (scanning === 'two' && which === 'first-switch') offerNext();
    else act();
  };

  const does: Record<KeyAction, () => void> = {
    up: () => go(-1),
    down: () => go(1),
    act,
    back: () => turn('back', 'access.ear.noBack'),
    next: () => turn('next', 'access.ear.noNext'),
    previous: () => turn('previous', 'access.ear.noPrevious'),
    help: () => undefined,
    louder: () => set(louder(seen().settings, 1)),
    quieter: () => set(louder(seen().settings, -1)),
    faster: () => set(faster(seen().settings, 1)),
    slower: () => set(faster(seen().settings, -1)),
    repeat: () => reader.repeat(),
    blank: () => set({ screen: seen().settings.screen === 'seen' ? 'blank' : 'seen' }),
    settings: () => send({ type: 'panel.opened' }),
    'first-switch': () => pressSwitch('first-switch'),
    'second-switch': () => pressSwitch('second-switch'),
    'headphones-in': () => send({ type: 'access.asked', by: 'headphones' }),
    'headphones-out': () => send({ type: 'headphones.out' }),
  };
  return {
    does: (action: KeyAction) => does[action](),
    offerNext,
    forget: () => void (firstPressed = undefined),
    beganWith: (action: KeyAction) => void (firstPressed = action),
  };
}
