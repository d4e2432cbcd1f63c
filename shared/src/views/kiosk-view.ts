import type { Spot } from '../domain/building.ts';
import {
  purposes,
  type AboutService,
  type AlsoCalled,
  type Topic,
  type Words,
} from '../domain/catalogue.ts';
import { deskOf, serviceOf, type Centre } from '../domain/centre.ts';
import type { Wish } from '../domain/commands.ts';
import type { DeskPlace } from '../domain/desk.ts';
import type { GroupId, Instant, ServiceId } from '../domain/ids.ts';
import { isUsedUp } from '../domain/decide-issuing.ts';
import { forecast, type Forecast } from '../domain/forecast.ts';
import { openingAt, openSpanAt, type Opening, type OpeningHours } from '../domain/opening-hours.ts';
import type { PriorityCategory } from '../domain/priority.ts';
import type { TicketTemplate } from '../domain/ticket-template.ts';
import type { WaitRange } from '../domain/ticket.ts';
import { hardDaySeen, type HardDaySeen } from './hard-day-view.ts';
import { helpTold, type HelpTold } from './help-view.ts';
import { newcomerWaits, type NewcomerWaits } from './newcomer-waits.ts';

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
  readonly topics: readonly Topic[];
  readonly building: readonly ShownSpot[];
  /** Missing where there are windows alone. */
  readonly places?: DeskPlaces;
  /** Whoever belongs to one may be served out of turn, and shows a document at the window (R3). */
  readonly priorities: readonly OfferedPriority[];
  /** For a kiosk that is without the server: when tickets are given out, and in which series. */
  readonly hours: OpeningHours;
  readonly priorityLetter?: string;
  /** How the paper looks; an older server does not say it. */
  readonly ticket?: TicketTemplate;
}

export type OfferedPriority = Pick<
  PriorityCategory,
  'id' | 'name' | 'basis' | 'document' | 'accompanying' | 'byLaw'
>;

export interface OfferedService {
  readonly id: ServiceId;
  readonly groupId: GroupId;
  readonly name: Words;
  /** To be searched, never to be shown (S14). */
  readonly alsoCalled?: AlsoCalled;
  readonly frequent: boolean;
  readonly onTicket?: Words;
  /** Where it is known from is for staff, and would be an eighth of the catalogue. */
  readonly about: Omit<AboutService, 'sources'>;
}

/** A spot with the numbers over its windows. */
export type ShownSpot = Omit<Spot, 'desks'> & { readonly desks: readonly string[] };

/** What stands under the numbers that are over no window. */
export type DeskPlaces = Readonly<Record<string, DeskPlace>>;

/** What a kiosk tells before the first touch: small, and sent with every change. */
export interface KioskView extends HardDaySeen {
  readonly view: 'kiosk';
  readonly version: number;
  readonly at: Instant;
  readonly opening: Opening;
  /** How many wait for each service; a service that nobody waits for is left out. */
  readonly waiting: Readonly<Record<string, number>>;
  readonly waitingInAll: number;
  readonly wait: NewcomerWaits;
  /** Where windows take some purposes only (V3), by `legKey`: waits of other purposes that differ. */
  readonly waitFor: Readonly<Record<string, WaitRange>>;
  /** V3: what no window takes, whoever works, by `legKey`; it is not offered. */
  readonly notTaken: readonly string[];
  /** A longer usual wait than this, in seconds, is asked about first (H6). */
  readonly longWait?: number;
  /** The last hour: documents are handed in and collected, and there is no consultation (H5). */
  readonly documentsOnly: boolean;
  /** Services that have given all their tickets for today (H9). */
  readonly usedUp: readonly ServiceId[];
  /** The numbers of the desks where somebody sits now, by service; of those that help out, where no other is. */
  readonly desksOpen: Readonly<Record<string, readonly string[]>>;
  /** Calls for help by place; a kiosk shows those of its own. */
  readonly help: readonly HelpTold[];
}

/** `version` counts the settings' changes only, so that a ticket does not send the catalogue again. */
export function catalogueView(centre: Centre, version: number): CatalogueView {
  const { groups, services, topics = [] } = centre.catalogue;
  const { priorityLetter } = centre.rules.numbers;
  return {
    view: 'catalogue',
    version,
    centreName: centre.name,
    timeZone: centre.timeZone,
    groups: groups.map(({ id, name, letter }) => ({ id, name, letter })),
    services: services.map(({ id, groupId, name, alsoCalled, frequent, about, onTicket }) => ({
      id,
      groupId,
      name,
      ...(alsoCalled && { alsoCalled }),
      frequent,
      about: withoutSources(about),
      ...(onTicket && { onTicket }),
    })),
    topics,
    building: centre.building.map((spot) => ({
      ...spot,
      desks: spot.desks.flatMap((id) => deskOf(centre, id)?.number ?? []),
    })),
    ...deskPlaces(centre),
    priorities: centre.priorities
      .filter(({ active }) => active)
      .map(({ id, name, basis, document, accompanying, byLaw }) => ({
        id,
        name,
        basis,
        document,
        accompanying,
        byLaw,
      })),
    hours: centre.hours,
    ...(priorityLetter !== undefined && { priorityLetter }),
    ticket: centre.ticketTemplate,
  };
}

const withoutSources = ({ sources: _, ...about }: AboutService): OfferedService['about'] => about;

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
    wait: newcomerWaits(centre, told),
    waitFor: waitsFor(centre, told),
    notTaken: notTaken(centre),
    ...(longWaitMinutes > 0 && { longWait: longWaitMinutes * 60 }),
    documentsOnly: span?.documentsOnlyFrom !== undefined && span.documentsOnlyFrom <= span.now,
    usedUp: centre.catalogue.services
      .filter((service) => isUsedUp(centre, service))
      .map(({ id }) => id),
    desksOpen: desksOpen(centre),
    help: helpTold(centre, at),
  };
}

/** A service and what one comes for in it, as one word. */
export const legKey = ({ serviceId, purpose }: Wish): string => `${serviceId}/${purpose}`;

const everyLeg = ({ catalogue }: Centre): Wish[] =>
  catalogue.services.flatMap(({ id }) => purposes.map((purpose) => ({ serviceId: id, purpose })));

const arePurposesApart = ({ desks }: Centre): boolean =>
  desks.some((desk) => desk.purposes.length > 0);

const waitsFor = (centre: Centre, told: Forecast): Record<string, WaitRange> =>
  arePurposesApart(centre)
    ? Object.fromEntries(
        everyLeg(centre).flatMap((leg) => {
          const wait = leg.purpose === 'submit' ? undefined : told.newcomer(leg);
          return wait ? [[legKey(leg), wait]] : [];
        }),
      )
    : {};

const notTaken = (centre: Centre): string[] => {
  const taken = new Set(
    centre.desks.flatMap((desk) =>
      [...desk.services, ...desk.backup].flatMap((serviceId) =>
        (desk.purposes.length > 0 ? desk.purposes : purposes).map((purpose) =>
          legKey({ serviceId, purpose }),
        ),
      ),
    ),
  );
  return everyLeg(centre)
    .map(legKey)
    .filter((key) => !taken.has(key));
};

function deskPlaces({ desks }: Pick<Centre, 'desks'>): { places?: DeskPlaces } {
  const others = desks.flatMap(({ number, place = 'window' }) =>
    place === 'window' ? [] : [[number, place] as const],
  );
  return others.length > 0 ? { places: Object.fromEntries(others) } : {};
}

function desksOpen(centre: Centre): Record<string, string[]> {
  const open: Record<string, string[]> = {};
  const manned = centre.desks.filter(({ id }) => centre.deskNow[id]?.operator);
  for (const desk of manned)
    for (const service of desk.services) (open[service] ??= []).push(desk.number);
  const helping: Record<string, string[]> = {};
  for (const desk of manned)
    for (const service of desk.backup) (helping[service] ??= []).push(desk.number);
  return { ...helping, ...open };
}
