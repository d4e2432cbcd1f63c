import { randomUUID } from 'node:crypto';
import { isPinOf } from './pin.ts';
import type { GlassSize, Service } from './service.ts';

interface ServiceDoorSettings {
  readonly pinHash: string | undefined;
  readonly keepGlass: (glass: GlassSize) => void;
  /** Any clock that only goes forward, in milliseconds. */
  readonly now: () => number;
  /** Hears how many wrong PINs came in a row. */
  readonly noteWrong?: (count: number) => void;
  /** A full disk keeps no size; the kiosk goes on as it stands. */
  readonly reportBug?: ((error: unknown) => void) | undefined;
}

/** Three slips of the finger cost nothing; then it is twice as long each time, up to ten minutes. */
const FREE = 3;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 600_000;
/** A pass is for one look at the kiosk. */
const PASS_MS = 15 * 60_000;

export function serviceDoor(settings: ServiceDoorSettings): Service {
  const { pinHash, keepGlass, now, noteWrong, reportBug } = settings;
  let wrong = 0;
  let notBefore = Number.NEGATIVE_INFINITY;
  let pass: { readonly id: string; readonly until: number } | undefined;
  /** One PIN after another, so that many asked at once are not all tried. */
  let turn: Promise<unknown> = Promise.resolve();

  const tryPin: Service['open'] = async (pin) => {
    if (!pinHash) return { door: 'off' };
    if (now() < notBefore) return { door: 'wait', waitMs: notBefore - now() };
    if (pin === '') return { door: 'wait', waitMs: 0 };
    if (await isPinOf(pinHash, pin)) {
      const wrongBefore = wrong;
      wrong = 0;
      pass = { id: randomUUID(), until: now() + PASS_MS };
      return { door: 'open', pass: pass.id, wrongBefore };
    }
    wrong += 1;
    noteWrong?.(wrong);
    const waitMs =
      wrong < FREE ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (wrong - FREE));
    notBefore = now() + waitMs;
    return { door: 'wrong', waitMs };
  };

  return {
    open(pin) {
      const answer = turn.then(() => tryPin(pin));
      turn = answer.catch(() => undefined);
      return answer;
    },
    async keepGlass(given, glass) {
      if (!pass || pass.id !== given || now() > pass.until) return 'refused';
      try {
        keepGlass(glass);
        return 'kept';
      } catch (error) {
        reportBug?.(error);
        return 'refused';
      }
    },
  };
}
