import { openHelp } from '../domain/help.ts';
import type { LawOfDays, Lived } from './lived.ts';

/** G2, G6: a place has one open call for help, from its first press until it is finished or cancelled. */
export function* helpIsOpenUntilItEnds({ steps }: Lived): ReturnType<LawOfDays> {
  let open: readonly string[] = [];
  for (const { event, after } of steps) {
    if (event.type === 'helpAsked') {
      yield open.length === 0 ? undefined : `${event.helpId} is asked while ${open.join()} is open`;
      open = [event.helpId];
    }
    if (event.type === 'helpFinished' || event.type === 'helpCancelled') open = [];
    const known = openHelp(after).map(({ id }) => id);
    if (String(known) !== String(open))
      yield `open should be ${open.join() || 'nothing'} and is ${known.join() || 'nothing'}`;
  }
}
