import type { DeskView } from '@cherha/shared/views/desk-view.ts';

/** What no desk's view may show: one ticket in two places, or more visitors at a window than it takes. */
export function crowdedIn({ desks, waiting, parked, away, rules }: DeskView): string[] {
  const places = new Map<string, string[]>();
  const stands = (number: string, place: string): void =>
    void places.set(number, [...(places.get(number) ?? []), place]);
  for (const desk of desks)
    for (const visitor of desk.visitors) stands(visitor.number, `at window ${desk.number}`);
  for (const ticket of waiting) stands(ticket.number, 'waiting');
  for (const ticket of parked) stands(ticket.number, 'on an errand');
  for (const ticket of away) stands(ticket.number, 'away');
  return [
    ...[...places]
      .filter(([, all]) => all.length > 1)
      .map(([number, all]) => `${number} was seen in two places: ${all.join(' and ')}`),
    ...desks
      .filter(({ visitors }) => visitors.length > rules.visitorsAtDesk)
      .map(({ number, visitors }) => `window ${number} was seen with ${visitors.length} visitors`),
  ];
}
