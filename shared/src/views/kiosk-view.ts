import { serviceOf, type Centre } from '../domain/centre.ts';
import type { AboutService, Words } from '../domain/catalogue.ts';
import type { GroupId, Instant, ServiceId } from '../domain/ids.ts';
import { forecast, type Forecast } from '../domain/forecast.ts';
import { openingAt, openSpanAt, type Opening, type OpeningHours } from '../domain/opening-hours.ts';
import type { PriorityCategory } from '../domain/priority.ts';
import type { WaitRange } from '../domain/ticket.ts';
import { hardDaySeen, type HardDaySeen } from './hard-day-view.ts';

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
  /** Whoever belongs to one may be served out of turn, and shows a document at the window (R3). */
  readonly priorities: readonly OfferedPriority[];
  /** For a kiosk that is without the server: when tickets are given out, and in which series. */
  readonly hours: OpeningHours;
  readonly priorityLetter?: string;
}

export type OfferedPriority = Pick<
  PriorityCategory,
  'id' | 'name' | 'basis' | 'document' | 'accompanying'
>;

export interface OfferedService {
  readonly id: ServiceId;
  readonly groupId: GroupId;
  readonly name: Words;
  readonly frequent: boolean;
  readonly about: AboutService;
}

/** What a kiosk tells before the first touch: small, and sent with every change. */
export interface KioskView extends HardDaySeen {
  readonly view: 'kiosk';
  readonly version: number;
  readonly at: Instant;
  readonly opening: Opening;
  /** How many wait for each service; a service that nobody waits for is left out. */
  readonly waiting: Readonly<Record<string, number>>;
  readonly waitingInAll: number;
  /** How long somebody who came now would wait, by service; left out where nobody can say. */
  readonly wait: Readonly<Record<string, WaitRange>>;
  /** A longer usual wait than this, in seconds, is asked about first (H6). */
  readonly longWait?: number;
  /** The last hour: documents are handed in and collected, and there is no consultation (H5). */
  readonly documentsOnly: boolean;
  /** Services that have given all their tickets for today (H9). */
  readonly usedUp: readonly ServiceId[];
  /** The numbers of the desks where somebody sits now, by service. */
  readonly desksOpen: Readonly<Record<string, readonly string[]>>;
}

/** `version` counts the settings' changes only, so that a ticket does not send the catalogue again. */
export function catalogueView(centre: Centre, version: number): CatalogueView {
  const { groups, services } = centre.catalogue;
  const { priorityLetter } = centre.rules.numbers;
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
    priorities: centre.priorities
      .filter(({ active }) => active)
      .map(({ id, name, basis, document, accompanying }) => ({
        id,
        name,
        basis,
        document,
        accompanying,
      })),
    hours: centre.hours,
    ...(priorityLetter !== undefined && { priorityLetter }),
  };
}

export function kioskView(
  centre: Centre,
  at: Instant,
  told: Forecast = forecast(centre, at),
): KioskView {
  const waiting = Object.fromEntries(
    Object.entries(centre.waitingByService).filter(([id, n]) => n > 0 && serviceOf(centre, id)),
  );
  const { longWaitMinutes } = centre.rules.closing;
  const span = openSpanAt(centre.hours, centre.timeZone, at);
  return {
    view: 'kiosk',
    ...hardDaySeen(centre),
    version: centre.version,
    at,
    opening: openingAt(centre.hours, centre.timeZone, at),
    waiting,
    waitingInAll: centre.waiting.size,
    wait: waits(centre, told),
    ...(longWaitMinutes > 0 && { longWait: longWaitMinutes * 60 }),
    documentsOnly: span?.documentsOnlyFrom !== undefined && span.documentsOnlyFrom <= span.now,
    usedUp: centre.catalogue.services
      .filter(({ id, quota }) => quota !== undefined && (centre.issuedToday[id] ?? 0) >= quota)
      .map(({ id }) => id),
    desksOpen: desksOpen(centre),
  };
}

const waits = (centre: Centre, told: Forecast): Record<string, WaitRange> =>
  Object.fromEntries(
    centre.catalogue.services.flatMap(({ id }) => {
      const wait = told.newcomer({ serviceId: id, purpose: 'submit' });
      return wait ? [[id, wait]] : [];
    }),
  );

function desksOpen(centre: Centre): Record<string, string[]> {
  const open: Record<string, string[]> = {};
  for (const desk of centre.desks)
    if (centre.deskNow[desk.id]?.operator)
      for (const service of desk.services) (open[service] ??= []).push(desk.number);
  return open;
}
