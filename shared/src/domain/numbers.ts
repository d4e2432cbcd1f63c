import type { Centre } from './centre.ts';
import type { Group } from './catalogue.ts';
import { lentIn, loansOf, takenNumbers } from './lending.ts';
import { ticketNumber } from './ticket.ts';

export interface NextNumber {
  readonly letter: string;
  /** How many numbers the series has come to today, with this one. */
  readonly ordinal: number;
  readonly number: string;
}

/**
 * N3–N6: the next number of a ticket. Booked visitors and declared priority may have letters of their
 * own; a group may have its own range. After the last number comes the first again where the centre
 * has set so, passing over numbers whose tickets have not ended; a range that was changed in the
 * middle of a day passes over what was given before. Numbers that are lent to a kiosk are
 * passed over too (L2). Undefined: the series is exhausted.
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
  const loans = centre.day === undefined ? [] : loansOf(centre, { day: centre.day, letter });
  const lent = lentIn(loans);
  const taken = takenNumbers(centre);
  for (let ordinal = given + 1; ordinal <= given + size; ordinal++) {
    if (lent.ordinals.has(ordinal)) continue;
    const number = ticketNumber(letter, first + ((ordinal - 1) % size));
    if (!lent.numbers.has(number) && !taken.has(number)) return { letter, ordinal, number };
  }
  return undefined;
}
