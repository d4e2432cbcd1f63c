import type { StaffMember } from '@cherha/shared/protocol/messages.ts';
import type { Hall } from '../hall.ts';

/** Whose desk page is open now. */
export const isHere = ({ people }: Hall, { id }: StaffMember): boolean =>
  people.here?.includes(id) ?? false;

/** D10: the others who sit at no window, first those whose desk page is open, each half by name. */
export function nowhereYet(hall: Hall): readonly StaffMember[] {
  const { people, view } = hall;
  const byName = new Intl.Collator('uk');
  const free = people.staff
    .filter(({ id }) => id !== people.me.id && !view.desks.some(({ operator }) => operator === id))
    .toSorted((a, b) => byName.compare(a.name, b.name));
  return [
    ...free.filter((person) => isHere(hall, person)),
    ...free.filter((person) => !isHere(hall, person)),
  ];
}
