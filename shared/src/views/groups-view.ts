import { purposes, type Words } from '../domain/catalogue.ts';
import type { Centre } from '../domain/centre.ts';
import type { Forecast } from '../domain/forecast.ts';
import { lasted } from '../domain/hard-day.ts';
import type { GroupId, Instant } from '../domain/ids.ts';
import { everything } from '../domain/shelf.ts';
import type { WaitRange } from '../domain/ticket.ts';

/** How one group of services stands now, as whoever manages reads it. */
export interface GroupSeen {
  readonly id: GroupId;
  readonly letter: string;
  readonly name: Words;
  readonly waiting: number;
  /** How long whoever waits longest has waited in all, in seconds; an air raid does not count (X2). */
  readonly longest?: number;
  /** For somebody who would come now: the longest of the group's services. */
  readonly wait?: WaitRange;
}

export function groupsSeen(centre: Centre, at: Instant, told: Forecast): GroupSeen[] {
  const groupOf = new Map(centre.catalogue.services.map(({ id, groupId }) => [id, groupId]));
  const waits = everything(centre.waiting).map(({ serviceId, since, waitedBefore }) => ({
    groupId: groupOf.get(serviceId),
    seconds: Math.floor((waitedBefore + lasted(centre.hardDay, since, at)) / 1000),
  }));
  return centre.catalogue.groups.map(({ id, letter, name }) => {
    const own = waits.filter(({ groupId }) => groupId === id).map(({ seconds }) => seconds);
    const wait = longestOfGroup(centre, id, told);
    return {
      id,
      letter,
      name,
      waiting: own.length,
      ...(own.length > 0 && { longest: Math.max(...own) }),
      ...(wait && { wait }),
    };
  });
}

/** What somebody would wait who came now, for whichever service of the group. */
export const longestOfGroup = (
  centre: Centre,
  groupId: string,
  told: Forecast,
): WaitRange | undefined =>
  centre.catalogue.services
    .filter((service) => service.groupId === groupId)
    .flatMap(({ id }) =>
      purposes.flatMap((purpose) => told.newcomer({ serviceId: id, purpose }) ?? []),
    )
    .toSorted((a, b) => a.p90 - b.p90)
    .at(-1);
