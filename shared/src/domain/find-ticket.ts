import { asTyped } from './booking.ts';
import type { Centre } from './centre.ts';
import { everything } from './shelf.ts';
import type { Ticket } from './ticket.ts';

/**
 * Today's tickets that somebody means who types a number, the latest first: small letters, either
 * alphabet, with the zeros or without them, after a № or none, the digits alone too. A Latin letter is
 * the Cyrillic one that it looks like, or where nobody has such a number, the one that it sounds like:
 * R012 is Р012, P012 may be П012. A number may come again on one day
 * (N5), and where the paper says another one, that is known as well (L5).
 */
export function ticketsBy(centre: Centre, typed: string): readonly Ticket[] {
  const meant = partsOf(withoutMark(typed));
  if (!meant) return [];
  for (const letter of lettersOf(typed, meant)) {
    const found = numbered(centre, { ...meant, letter });
    if (found.length > 0) return found;
  }
  return [];
}

/** The numbers that are looked for when this is typed, as they stand on paper; none: it is no number. */
export function numbersMeant(typed: string): readonly string[] {
  const meant = partsOf(withoutMark(typed));
  if (!meant) return [];
  const digits = String(meant.digits).padStart(3, '0');
  const letters = lettersOf(typed, meant).map((letter) => cyrillic[letter] ?? letter);
  const known = letters.filter((letter) => !/[A-Z]/.test(letter));
  return (known.length > 0 ? known : letters).map((letter) => `${letter}${digits}`);
}

const withoutMark = (typed: string): string => typed.replace(/^\s*[№#]/, '');

/** The letter as it looks; where Latin was typed, then as it sounds. A Cyrillic letter is itself alone. */
function lettersOf(typed: string, { letter }: Parts): readonly string[] {
  const sound = /[A-Z]/i.test(typed) ? soundsLike[letter] : undefined;
  return sound === undefined ? [letter] : [letter, asTyped(sound)];
}

const numbered = (centre: Centre, meant: Parts): readonly Ticket[] =>
  everything(centre.tickets)
    .filter(({ number, withoutServer }) =>
      [number, withoutServer?.paper].some(
        (one) => one !== undefined && isMeant(partsOf(one), meant),
      ),
    )
    .toSorted((a, b) => b.turn - a.turn);

/** As the letters are said, whatever keyboard is on; those that look like a Cyrillic one, by their sound. */
const soundsLike: Readonly<Record<string, string>> = {
  B: 'Б',
  D: 'Д',
  F: 'Ф',
  G: 'Г',
  H: 'Г',
  J: 'Й',
  L: 'Л',
  N: 'Н',
  P: 'П',
  R: 'Р',
  S: 'С',
  U: 'У',
  V: 'В',
  Y: 'И',
  Z: 'З',
};

const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  [...'АВЕКМНРСТУХ'].map((letter) => [asTyped(letter), letter]),
);

interface Parts {
  readonly letter: string;
  readonly digits: number;
}

function partsOf(number: string): Parts | undefined {
  const [, letter, digits] = /^(\p{L}?)(\d{1,6})$/u.exec(asTyped(number)) ?? [];
  return letter === undefined || digits === undefined
    ? undefined
    : { letter, digits: Number(digits) };
}

const isMeant = (one: Parts | undefined, { letter, digits }: Parts): boolean =>
  one !== undefined && one.digits === digits && (letter === '' || one.letter === letter);
