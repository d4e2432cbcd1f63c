import type { AccessSeen } from './access-machine.ts';
import type { AccessConfig } from './access-config.ts';
import type { AccessEvent } from './access-setup.ts';
import type { keysOf } from './keys.ts';
import { actionOf, type KeyAction } from './keymap.ts';
import type { Reader } from './reader.ts';
import { newStrikes } from './strikes.ts';

export interface ListenPlace {
  readonly config: Pick<AccessConfig, 'keys' | 'doubleStrikeMs'>;
  readonly seen: () => AccessSeen;
  readonly send: (event: AccessEvent) => void;
  readonly keys: ReturnType<typeof keysOf>;
  readonly reader: Reader;
  /** Somebody is there: the kiosk's own question is answered too. */
  readonly stay: () => void;
  readonly hush: () => void;
}

/** Hears the keys of keypads and switches, wherever the focus is; what else presses like a key calls what is given back. */
export function listenToKeys(place: ListenPlace): (action: KeyAction) => void {
  const { config, seen, send, keys, reader, stay, hush } = place;
  const isMeant = newStrikes(config.doubleStrikeMs);
  let held: 'nothing' | 'help' | 'help and another' = 'nothing';

  /** The first key only wakes: nobody presses what she has not been told of. */
  const wake = (action: KeyAction): void => {
    if (action === 'headphones-out') return;
    const isSwitch = action === 'first-switch' || action === 'second-switch';
    if (isSwitch) keys.beganWith(action);
    send({
      type: 'access.asked',
      by: action === 'headphones-in' ? 'headphones' : isSwitch ? 'switch' : 'keypad',
    });
  };
  const help = (): void => {
    if (!seen().explaining) {
      send({ type: 'help.asked' });
      reader.tell('access.ear.explain');
    } else send({ type: 'help.ended' });
  };
  const press = (action: KeyAction): void => {
    hush();
    if (seen().mode === 'usual') return wake(action);
    if (seen().wondering) return stay();
    if (action === 'help') return help();
    if (!seen().explaining) return keys.does(action);
    if (held === 'help') held = 'help and another';
    reader.tell(`access.ear.keys.${action}`);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { code, repeat, timeStamp: at } = event;
    const action = actionOf(config.keys, code, seen().mode);
    if (!action) {
      if (seen().explaining) reader.tell('access.ear.unknownKey');
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (!isMeant({ code, repeat, at })) return;
    if (action === 'help' && seen().mode === 'accessible') held = 'help';
    press(action);
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    if (actionOf(config.keys, event.code, seen().mode) !== 'help') return;
    if (held === 'help and another') send({ type: 'help.ended' });
    held = 'nothing';
  };
  document.addEventListener('keydown', onKeyDown, true);
  document.addEventListener('keyup', onKeyUp, true);
  return press;
}
