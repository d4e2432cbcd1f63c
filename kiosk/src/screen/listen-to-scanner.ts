import type { World } from './world.ts';
import { accessSeen } from './access/access-machine.ts';
import { actionOf } from './access/keymap.ts';
import { BETWEEN_SIGNS_MS, newScanner } from './scanner.ts';
import { kioskSeen } from './scene.ts';

/** Where a scan means that somebody has come for her booking; elsewhere keys are keys. */
const listening: readonly string[] = ['welcome', 'booking', 'phone', 'priority'];

/** Before everything else on the page: a scanner's Enter must press no button. */
export function listenToScanner({ actor, access, config }: Heard): void {
  const hear = newScanner((query) => actor.send({ type: 'booking.scanned', query }));
  const first = keepBack();
  const isAlsoKey = ({ code }: KeyboardEvent): boolean =>
    accessSeen(access.getSnapshot()).mode === 'accessible' &&
    /^(?:Key|Digit|Numpad\d|Minus)/.test(code) &&
    actionOf(config.access.keys, code, 'accessible') !== undefined;
  window.addEventListener(
    'keydown',
    (event) => {
      if (first.isGivenOn(event)) return;
      if (!listening.includes(kioskSeen(actor.getSnapshot()).scene)) return;
      if (hear({ code: event.code, at: event.timeStamp }) === 'typed') {
        first.giveOn();
        if (isAlsoKey(event)) first.keep(event);
        return;
      }
      first.drop();
      event.preventDefault();
      event.stopImmediatePropagation();
      actor.send({ type: 'visitor.touched' });
    },
    true,
  );
}

type Heard = Pick<World, 'actor' | 'access'> & { config: Pick<World['config'], 'access'> };

/** A key of the accessible mode may be the first sign of a scan: whose it was is known when the next one may come. */
function keepBack() {
  const given = new WeakSet<Event>();
  let kept: KeyboardEvent | undefined;
  let due: ReturnType<typeof setTimeout> | undefined;
  const drop = (): void => {
    clearTimeout(due);
    kept = undefined;
  };
  const giveOn = (): void => {
    if (!kept) return;
    const { target, code, key, repeat } = kept;
    const again = new KeyboardEvent('keydown', {
      code,
      key,
      repeat,
      bubbles: true,
      cancelable: true,
    });
    drop();
    given.add(again);
    target?.dispatchEvent(again);
  };
  return {
    isGivenOn: (event: Event): boolean => given.has(event),
    keep(event: KeyboardEvent): void {
      event.preventDefault();
      event.stopImmediatePropagation();
      kept = event;
      due = setTimeout(giveOn, BETWEEN_SIGNS_MS);
    },
    giveOn,
    drop,
  };
}
