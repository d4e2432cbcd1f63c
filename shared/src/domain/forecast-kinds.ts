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
  const { comings, here } = all;
  const level = levels(centre, desk, all);
  const line = here.filter((i) => level(i) === 'primary');
  const value = (i: number, name: 'agedFrom' | 'dueFrom' | 'bookedKey' | 'backupFrom'): number =>
    comings[i]?.[name] ?? 0;
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
    late: comings.flatMap((_, i) => (i >= here.length && level(i) === 'primary' ? [i] : [])),
  };
}

/** What each leg is for this window; legs alike are looked up once. */
function levels(
  centre: Centre,
  desk: Desk,
  { sorts, wishes, only }: Everybody,
): (i: number) => Level | undefined {
  const bySort = wishes.map((wish) => levelAt(centre, desk, wish));
  return (i) => {
    const bound = only[i];
    if (bound) return bound.id === desk.id ? 'primary' : undefined;
    return bySort[sorts[i] ?? -1];
  };
}
