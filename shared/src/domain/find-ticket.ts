import { asTyped } from './booking.ts';
import type { Centre } from './centre.ts';
import { everything } from './shelf.ts';
import type { Ticket } from './ticket.ts';

/**
 * Today's tickets that somebody means who types a number, the latest first: small letters, either
 * alphabet, with the zeros or without them, the digits alone too. A number may come again on one day
 * (N5), and where the paper says another one, that is known as well (L5).
 */
export function ticketsBy(centre: Centre, typed: string): readonly Ticket[] {
  const meant = partsOf(typed);
  if (!meant) return [];
  return everything(centre.tickets)
    .filter(({ number, withoutServer }) =>
      [number, withoutServer?.paper].some(
        (one) => one !== undefined && isMeant(partsOf(one), meant),
      ),
    )
    .toSorted((a, b) => b.turn - a.turn);
}

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
