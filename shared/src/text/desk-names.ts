import type { DeskPlace } from '../domain/desk.ts';
import type { Say } from './say.ts';

export interface NumberedDesk {
  readonly number: string;
  readonly place: DeskPlace;
}

/** Numbers as a view tells them, with what stands under each: a window, where nothing is said. */
export const numbered = (
  numbers: readonly string[],
  places: Readonly<Record<string, DeskPlace>> = {},
): NumberedDesk[] => numbers.map((number) => ({ number, place: places[number] ?? 'window' }));

/** «Вікно 3»; in some centres «Кабінет 12», or «Стіл 4». */
export const deskName = (say: Say, { number, place }: NumberedDesk): string =>
  say(`desk.place.numbered.${place}`, { number });

/** Several of them, each kind named once: «вікна 2 і 3, кабінет 12». */
export function deskNames(say: Say, desks: readonly NumberedDesk[]): string {
  const list = new Intl.ListFormat(say.language, { type: 'conjunction' });
  return [...Map.groupBy(desks, ({ place }) => place)]
    .map(([place, some]) => {
      const word = say(`board.place.${place}.${some.length === 1 ? 'over' : 'several'}`);
      return `${word} ${list.format(some.map(({ number }) => number))}`;
    })
    .join(', ');
}
