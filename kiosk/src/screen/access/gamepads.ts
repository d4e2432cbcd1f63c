import type { KeyAction } from './keymap.ts';

type Pads = readonly (Pick<Gamepad, 'index' | 'buttons'> | null)[];
type Held = ReadonlySet<string>;

/** Sip-and-puff boxes and switch boxes may call themselves gamepads: their first button is the first switch. */
export function newPresses(before: Held, pads: Pads): { held: Held; pressed: KeyAction[] } {
  const down = pads.flatMap((pad) =>
    (pad?.buttons ?? []).flatMap(({ pressed }, button) =>
      pressed ? [{ name: `${pad?.index}/${button}`, button }] : [],
    ),
  );
  return {
    held: new Set(down.map(({ name }) => name)),
    pressed: down
      .filter(({ name }) => !before.has(name))
      .map(({ button }) => (button === 0 ? 'first-switch' : 'second-switch')),
  };
}

const LOOK_MS = 30;

/** Chromium tells of a gamepad by its first press; from then on it must be looked at. */
export function watchGamepads(press: (action: KeyAction) => void): void {
  let held: Held = new Set();
  let looking: ReturnType<typeof setInterval> | undefined;
  const look = (): void => {
    const now = newPresses(held, navigator.getGamepads());
    ({ held } = now);
    for (const action of now.pressed) press(action);
  };
  addEventListener('gamepadconnected', () => void (looking ??= setInterval(look, LOOK_MS)));
}
