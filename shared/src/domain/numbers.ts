import type { Centre } from './centre.ts';
import type { Group } from './catalogue.ts';
import { everything } from './shelf.ts';

/** N3: a letter and at least three digits. */
export const ticketNumber = (letter: string, number: number): string =>
  `${letter}${String(number).padStart(3, '0')}`;

export interface NextNumber {
  readonly letter: string;
  /** How many numbers the series has come to today, with this one. */
  readonly ordinal: number;
  readonly number: string;
}

/**
 * N3–N6: the next number of a ticket. Booked visitors and declared priority may have letters of their
 * own; a group may have its own range. After the last number comes the first again where the centre
 * has set so, passing over numbers whose tickets have not ended. Undefined: the series is exhausted.
 */
export function nextNumber(
  centre: Centre,
  group: Group,
  of: { readonly isBooked: boolean; readonly hasPriority: boolean },
): NextNumber | undefined {
  const { numbers } = centre.rules;
  const ownLetter =
    (of.isBooked ? numbers.bookedLetter : undefined) ??
    (of.hasPriority ? numbers.priorityLetter : undefined);
  const letter = ownLetter ?? group.letter;
  const { first, last } = (ownLetter === undefined ? group.numbers : undefined) ?? numbers;
  const size = last - first + 1;
  const given = centre.lastNumbers[letter] ?? 0;
  const numbered = (ordinal: number): NextNumber => ({
    letter,
    ordinal,
    number: ticketNumber(letter, first + ((ordinal - 1) % size)),
  });
  if (given < size) return numbered(given + 1);
  if (!numbers.wrap) return undefined;
  const taken = numbersInHall(centre);
  for (let ordinal = given + 1; ordinal <= given + size; ordinal++) {
    const next = numbered(ordinal);
    if (!taken.has(next.number)) return next;
  }
  return undefined;
}

const numbersInHall = (centre: Centre): Set<string> =>
  new Set(
    everything(centre.tickets).flatMap(({ status, number }) =>
      status === 'finished' ? [] : [number],
    ),
  );
