import { deskOf, type Call, type Centre } from '../domain/centre.ts';
import type { Language, Words } from '../domain/catalogue.ts';
import { forecast, type Forecast } from '../domain/forecast.ts';
import type { CallId, Instant } from '../domain/ids.ts';
import { look } from '../domain/shelf.ts';
import { waitingInGroup } from '../domain/order.ts';
import type { WaitRange } from '../domain/ticket.ts';
import { longestOfGroup } from './groups-view.ts';
import { hardDaySeen, type HardDaySeen } from './hard-day-view.ts';

/** What the whole hall may see: numbers and places, never a name, a service or a category. */
export interface BoardView extends HardDaySeen {
  readonly view: 'board';
  readonly version: number;
  readonly at: Instant;
  readonly centreName: Words;
  readonly timeZone: string;
  /** Newest first; a ticket stands here once, with its latest call. */
  readonly calls: readonly BoardCall[];
  readonly waiting: readonly {
    readonly letter: string;
    readonly group: Words;
    readonly count: number;
    /** For somebody who would come now: the longest of the group's services. */
    readonly wait?: WaitRange;
  }[];
  readonly waitingInAll: number;
}

export interface BoardCall {
  readonly callId: CallId;
  readonly number: string;
  /** The number over the desk, «до вікна 3». */
  readonly desk: string;
  readonly at: Instant;
  /** 1 for the call, 2 for the first recall, and so on. */
  readonly time: number;
  /** The visitor's own language: she is called in it too, after the Ukrainian. */
  readonly language: Language;
  readonly state: Call['state'];
}

/** Calls that are over stay to be read for a while (accessibility.md row 65: at least 2 minutes). */
export const OVER_IS_SHOWN_MS = 10 * 60_000;

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
    calls: centre.calls.filter((call) => isShown(call, at)).map((call) => boardCall(centre, call)),
    waiting: waitingByLetter(centre, told),
    waitingInAll: centre.waiting.size,
  };
}

const isShown = (call: Call, at: Instant): boolean =>
  call.state !== 'over' || at - call.at < OVER_IS_SHOWN_MS;

const boardCall = (
  centre: Centre,
  { callId, ticketId, number, deskId, at, time, state }: Call,
): BoardCall => ({
  callId,
  language: look(centre.tickets, ticketId)?.language ?? 'uk',
  number,
  desk: deskOf(centre, deskId)?.number ?? '',
  at,
  time,
  state,
});

function waitingByLetter(centre: Centre, told: Forecast): BoardView['waiting'] {
  return centre.catalogue.groups.flatMap(({ id, letter, name }) => {
    const count = waitingInGroup(centre, id);
    if (count === 0) return [];
    const wait = longestOfGroup(centre, id, told);
    return [{ letter, group: name, count, ...(wait && { wait }) }];
  });
}
