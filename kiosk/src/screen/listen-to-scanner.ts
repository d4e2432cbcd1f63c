import type { World } from './world.ts';
import { newScanner } from './scanner.ts';
import { kioskSeen } from './scene.ts';

/** Where a scan means that somebody has come for her booking; elsewhere keys are keys. */
const listening: readonly string[] = ['welcome', 'booking', 'phone', 'priority'];

/** Before everything else on the page: a scanner's Enter must press no button. */
export function listenToScanner({ actor }: Pick<World, 'actor'>): void {
  const hear = newScanner((query) => actor.send({ type: 'booking.scanned', query }));
  window.addEventListener(
    'keydown',
    (event) => {
      if (!listening.includes(kioskSeen(actor.getSnapshot()).scene)) return;
      if (hear({ code: event.code, at: event.timeStamp }) === 'typed') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      actor.send({ type: 'visitor.touched' });
    },
    true,
  );
}
