import { deskNow, type Centre } from './centre.ts';
import type { Wish } from './commands.ts';
import type { Desk } from './desk.ts';
import type { Coming } from './forecast-hall.ts';
import { levelAt, type Level } from './matching.ts';

/** Windows that give the same in the same way see the same line. */
export interface Kind {
  readonly desk: Desk;
  /** By `Coming`, in the order of now. */
  readonly line: readonly number[];
  readonly ageing: readonly number[];
  readonly due: readonly number[];
  readonly backup: readonly number[];
  /** Sent to another window: may be called here while she is free of that (M2), and from then on (Q7). */
  readonly sentOn: readonly { readonly who: number; readonly from: number }[];
  /** Not here yet. */
  readonly late: readonly number[];
}

/** Everybody who comes, with what she comes for and where alone, if anywhere. */
export interface Everybody {
  readonly comings: readonly Coming[];
  /** What each of them comes for, by its place in the list of wishes. */
  readonly sorts: readonly number[];
  readonly wishes: readonly Wish[];
  readonly only: readonly (Desk | undefined)[];
  readonly here: readonly number[];
}

/** Windows with one name are of one kind. */
export const kindName = (
  centre: Centre,
  desk: Desk,
  only: readonly (Desk | undefined)[],
): string => {
  const { operator } = deskNow(centre, desk.id);
  const own = only.some((bound) => bound?.id === desk.id) ? desk.id : '';
  const skills = operator && centre.skills[operator] ? operator : '';
  return [own, skills, desk.purposes.join(), desk.services.join(), desk.backup.join()].join('|');
};

/** What a window sees of those who come. */
export function kindAt(centre: Centre, desk: Desk, all: Everybody): Kind {
  const { comings, here, only } = all;
  const given = givenAt(centre, desk, all);
  /** M2: who was sent to a window is its own there, and nobody's elsewhere. */
  const level = (i: number): Level | undefined => {
    const sent = only[i];
    if (!sent) return given(i);
    return sent.id === desk.id ? 'primary' : undefined;
  };
  const value = (i: number, name: 'agedFrom' | 'dueFrom' | 'bookedKey' | 'backupFrom'): number =>
    comings[i]?.[name] ?? 0;
  const line = here.filter((i) => level(i) === 'primary');
  return {
    desk,
    line,
    ageing: line
      .filter((i) => value(i, 'agedFrom') < Infinity)
      .toSorted((a, b) => value(a, 'agedFrom') - value(b, 'agedFrom')),
    due: line
      .filter((i) => value(i, 'dueFrom') < Infinity)
      .toSorted((a, b) => value(a, 'bookedKey') - value(b, 'bookedKey')),
    backup: here
      .filter((i) => level(i) === 'backup')
      .toSorted((a, b) => value(a, 'backupFrom') - value(b, 'backupFrom')),
    sentOn: here
      .filter((i) => only[i] && only[i].id !== desk.id && given(i))
      .map((who) => ({ who, from: given(who) === 'backup' ? value(who, 'backupFrom') : 0 })),
    late: comings.flatMap((_, i) => (i >= here.length && level(i) === 'primary' ? [i] : [])),
  };
}

/** What this window gives of what each comes for; legs alike are looked up once. */
function givenAt(centre: Centre, desk: Desk, { sorts, wishes }: Everybody) {
  const bySort = wishes.map((wish) => levelAt(centre, desk, wish));
  return (i: number): Level | undefined => bySort[sorts[i] ?? -1];
}
