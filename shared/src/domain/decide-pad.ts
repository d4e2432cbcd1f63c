import { deskNow, deskOf, type Centre } from './centre.ts';
import type { Given, PadCommand } from './commands.ts';
import { decideAtDesk } from './decide-at-desk.ts';
import { decideHelp } from './decide-help.ts';
import { evolve } from './evolve.ts';
import { askedByPad, mainIsTooSoon, standsAt } from './pad.ts';
import { err, ok } from './result.ts';
import type { Verdict } from './verdict.ts';

/** D9: whoever sits at the window has pressed, and what the window stood at is what was meant. */
export function decidePad(
  centre: Centre,
  { deskId, key, stands }: PadCommand,
  given: Given,
): Verdict {
  if (given.actor.kind !== 'buttons') return err('not-yours-to-ask');
  const desk = deskOf(centre, deskId);
  if (!desk) return err('desk-unknown');
  const { operator } = deskNow(centre, deskId);
  if (!operator) return err('nobody-works-there');
  const asOperator: Given = { ...given, actor: { kind: 'staff', staffId: operator, may: [] } };
  if (key === 'raisePanic') return decideHelp(centre, { type: key, deskId }, asOperator);
  if (stands !== standsAt(centre, deskId)) return err('moment-passed');
  if (key === 'main' && mainIsTooSoon(centre, deskId, given.now)) return err('moment-passed');

  const [first, then] = askedByPad(centre, deskId, key);
  const done = decideAtDesk(centre, first, asOperator);
  if (!done.ok || !then) return done;
  const after = done.value.reduce((so, one) => evolve(so, { at: given.now, ...one }), centre);
  const next = decideAtDesk(after, then, asOperator);
  // What is finished stays finished, also where nobody waits to be called.
  return next.ok ? ok([...done.value, ...next.value]) : done;
}
