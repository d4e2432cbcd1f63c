import { deskOf, serviceOf, type Call, type Centre } from '../domain/centre.ts';
import type { Language, Words } from '../domain/catalogue.ts';
import { forecast, type Forecast } from '../domain/forecast.ts';
import type { DeskPlace } from '../domain/desk.ts';
import type { CallId, DeskId, GroupId, Instant } from '../domain/ids.ts';
import { everything, look } from '../domain/shelf.ts';
import { waitingInGroup } from '../domain/order.ts';
import { longestOfGroup } from './groups-view.ts';
import type { ParkReason, WaitRange } from '../domain/ticket.ts';
import type { SpotKind } from '../domain/building.ts';
import type { HallSettings } from '../domain/hall-settings.ts';
import { boardWindows, type BoardWindow } from './board-windows.ts';
import { hardDaySeen, type HardDaySeen } from './hard-day-view.ts';

/** What the whole hall may see: numbers and places, never a name, a service or a category. */
export interface BoardView extends HardDaySeen {
  readonly view: 'board';
  readonly version: number;
  readonly at: Instant;
  readonly centreName: Words;
  readonly timeZone: string;
  /** Every board of the centre; which of them a screen is, its address says. */
  readonly hall: HallSettings;
  /** Newest first; a ticket stands here once, with its latest call. */
  readonly calls: readonly BoardCall[];
  readonly waiting: readonly {
    readonly groupId: GroupId;
    readonly letter: string;
    readonly group: Words;
    readonly count: number;
    /** For somebody who would come now: the longest of the group's services. */
    readonly wait?: WaitRange;
  }[];
  readonly waitingInAll: number;
  /** Gone on an errand, with the place that they went to; the latest first. */
  readonly parked: readonly ParkedOnBoard[];
  readonly windows: readonly BoardWindow[];
}

export interface ParkedOnBoard {
  readonly number: string;
  readonly groupId: GroupId;
  readonly deskId: DeskId;
  readonly reason: ParkReason;
  /** As the window said it, or where such errands are done in this building. */
  readonly where: Words;
}

export interface BoardCall {
  readonly callId: CallId;
  readonly number: string;
  /** The number over the desk, «до вікна 3». */
  readonly desk: string;
  readonly deskId: DeskId;
  /** What stands under that number: a window, a room, a table. */
  readonly place: DeskPlace;
  /** Of the ticket's service when the view was made; missing once the ticket is forgotten. */
  readonly groupId?: GroupId;
  readonly at: Instant;
  /** 1 for the call, 2 for the first recall, and so on. */
  readonly time: number;
  /** The visitor's own language: she is called in it too, after the Ukrainian. */
  readonly language: Language;
  readonly state: Call['state'];
}

/** Calls that are over stay to be read for a while. */
export const OVER_IS_SHOWN_MS = 10 * 60_000;
/** Who was given up stays so long at least, whenever she had been called (accessibility.md row 65). */
export const MISSED_IS_SHOWN_MS = 2 * 60_000;

export function boardView(
  centre: Centre,
  at: Instant,
  told: Forecast = forecast(centre, at),
): BoardView {
  return {
    view: 'board',
    ...hardDaySeen(centre),
    version: centre.version,
    at,
    centreName: centre.name,
    timeZone: centre.timeZone,
    hall: centre.hall,
    calls: centre.calls
      .filter((call) => isShown(centre, call, at))
      .map((call) => boardCall(centre, call)),
    waiting: waitingByLetter(centre, told),
    waitingInAll: centre.waiting.size,
    parked: parkedOnBoard(centre),
    windows: boardWindows(centre),
  };
}

function isShown({ tickets }: Centre, call: Call, at: Instant): boolean {
  if (call.state !== 'over' || at - call.at < OVER_IS_SHOWN_MS) return true;
  const ticket = look(tickets, call.ticketId);
  const isMissed = ticket?.status === 'finished' && ticket.outcome === 'no-show';
  return isMissed && at - ticket.finishedAt < MISSED_IS_SHOWN_MS;
}

const boardCall = (
  centre: Centre,
  { callId, ticketId, number, deskId, at, time, state }: Call,
): BoardCall => {
  const ticket = look(centre.tickets, ticketId);
  const desk = deskOf(centre, deskId);
  const groupId = ticket && serviceOf(centre, ticket.serviceId)?.groupId;
  return {
    callId,
    language: ticket?.language ?? 'uk',
    number,
    desk: desk?.number ?? '',
    deskId,
    place: desk?.place ?? 'window',
    ...(groupId && { groupId }),
    at,
    time,
    state,
  };
};

/** More than these nobody finds her own among. */
const PARKED_SHOWN = 6;

const spotOf: Readonly<Partial<Record<ParkReason, SpotKind>>> = {
  copying: 'copying',
  paying: 'bank',
};

function parkedOnBoard(centre: Centre): ParkedOnBoard[] {
  return everything(centre.tickets)
    .flatMap((ticket) => (ticket.status === 'parked' ? [ticket] : []))
    .toSorted((a, b) => b.parkedAt - a.parkedAt)
    .flatMap(({ number, serviceId, deskId, reason, where: said }) => {
      const groupId = serviceOf(centre, serviceId)?.groupId;
      const where = said ? { uk: said, en: said } : spotFor(centre, reason);
      return groupId && where ? [{ number, groupId, deskId, reason, where }] : [];
    })
    .slice(0, PARKED_SHOWN);
}

const spotFor = ({ building }: Centre, reason: ParkReason): Words | undefined =>
  building.find(({ kind }) => kind === spotOf[reason])?.name;

function waitingByLetter(centre: Centre, told: Forecast): BoardView['waiting'] {
  return centre.catalogue.groups.flatMap(({ id, letter, name }) => {
    const count = waitingInGroup(centre, id);
    if (count === 0) return [];
    const wait = longestOfGroup(centre, id, told);
    return [{ groupId: id, letter, group: name, count, ...(wait && { wait }) }];
  });
}
