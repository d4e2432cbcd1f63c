import { serviceOf, type Centre } from '../domain/centre.ts';
import type { AboutService, Words } from '../domain/catalogue.ts';
import type { GroupId, Instant, ServiceId } from '../domain/ids.ts';
import { openingAt, type Opening } from '../domain/opening-hours.ts';

/** What a kiosk offers: large, and sent only when the settings change. */
export interface CatalogueView {
  readonly view: 'catalogue';
  readonly version: number;
  readonly centreName: Words;
  readonly timeZone: string;
  readonly groups: readonly {
    readonly id: GroupId;
    readonly name: Words;
    readonly letter: string;
  }[];
  readonly services: readonly OfferedService[];
}

export interface OfferedService {
  readonly id: ServiceId;
  readonly groupId: GroupId;
  readonly name: Words;
  readonly frequent: boolean;
  readonly about: AboutService;
}

/** What a kiosk tells before the first touch: small, and sent with every change. */
export interface KioskView {
  readonly view: 'kiosk';
  readonly version: number;
  readonly at: Instant;
  readonly opening: Opening;
  /** How many wait for each service; a service that nobody waits for is left out. */
  readonly waiting: Readonly<Record<string, number>>;
  readonly waitingInAll: number;
  /** The numbers of the desks where somebody sits now, by service. */
  readonly desksOpen: Readonly<Record<string, readonly string[]>>;
}

/** `version` counts the settings' changes only, so that a ticket does not send the catalogue again. */
export function catalogueView(centre: Centre, version: number): CatalogueView {
  const { groups, services } = centre.catalogue;
  return {
    view: 'catalogue',
    version,
    centreName: centre.name,
    timeZone: centre.timeZone,
    groups: groups.map(({ id, name, letter }) => ({ id, name, letter })),
    services: services.map(({ id, groupId, name, frequent, about }) => ({
      id,
      groupId,
      name,
      frequent,
      about,
    })),
  };
}

export function kioskView(centre: Centre, at: Instant): KioskView {
  const waiting = Object.fromEntries(
    Object.entries(centre.waitingByService).filter(([id, n]) => n > 0 && serviceOf(centre, id)),
  );
  return {
    view: 'kiosk',
    version: centre.version,
    at,
    opening: openingAt(centre.hours, centre.timeZone, at),
    waiting,
    waitingInAll: centre.waiting.size,
    desksOpen: desksOpen(centre),
  };
}

function desksOpen(centre: Centre): Record<string, string[]> {
  const open: Record<string, string[]> = {};
  for (const desk of centre.desks)
    if (centre.deskNow[desk.id]?.operator)
      for (const service of desk.services) (open[service] ??= []).push(desk.number);
  return open;
}
