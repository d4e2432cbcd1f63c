import type { Centre } from './centre.ts';
import type { WithoutServerCommand } from './commands.ts';
import type { Happening } from './events.ts';
import type { DeviceId } from './ids.ts';
import { lendable, loansOf, type Series } from './lending.ts';
import { nextOpenDay } from './opening-hours.ts';
import { defined } from './result.ts';

type Borrowing = WithoutServerCommand & { type: 'borrowNumbers' };

/** A kiosk that keeps forgetting what it was lent gets no more than so many times its due. */
const MOST_OUT = 3;

/** L1: for today and for the next day of opening, whatever series the kiosk is running low in. */
export function lent(centre: Centre, { held }: Borrowing, kioskId: DeviceId): Happening[] {
  const wanted = centre.rules.withoutServer.numbers;
  return seriesOf(centre).flatMap((series): Happening[] => {
    const { day, letter } = series;
    const left = held.find((one) => one.day === day && one.letter === letter)?.left ?? 0;
    if (left * 2 > wanted || left >= wanted) return [];
    const out = loansOf(centre, series)
      .filter((loan) => loan.kioskId === kioskId)
      .reduce((sum, { from, to, given }) => sum + to - from + 1 - Object.keys(given).length, 0);
    if (out + wanted - left > MOST_OUT * wanted) return [];
    const numbers = lendable(centre, series, wanted - left);
    return numbers ? [{ type: 'numbersLent', kioskId, day, letter, ...numbers }] : [];
  });
}

/** Every series that a visitor of a kiosk may get a number of. */
function seriesOf(centre: Centre): Series[] {
  const { catalogue, rules, priorities } = centre;
  const today = defined(centre.day, 'business day');
  const next = nextOpenDay(centre.hours, today);
  const { priorityLetter } = rules.numbers;
  const ranges = [
    ...catalogue.groups
      .filter(({ id }) => catalogue.services.some(({ groupId }) => groupId === id))
      .map(({ letter, numbers = rules.numbers }) => ({ letter, range: numbers })),
    ...(priorityLetter !== undefined && priorities.some(({ active }) => active)
      ? [{ letter: priorityLetter, range: rules.numbers }]
      : []),
  ];
  return [today, ...(next ? [next] : [])].flatMap((day) =>
    ranges.map(({ letter, range: { first, last } }) => ({ day, letter, range: { first, last } })),
  );
}
