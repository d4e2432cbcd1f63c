import type { Centre } from '@cherha/shared/domain/centre.ts';
import { asOf } from '@cherha/shared/domain/decide.ts';
import { forecast, type Forecast } from '@cherha/shared/domain/forecast.ts';
import type { DeviceId, Instant, StaffId } from '@cherha/shared/domain/ids.ts';
import type { Ticket } from '@cherha/shared/domain/ticket.ts';
import type { DeviceSeen, PeopleView, StaffMember } from '@cherha/shared/protocol/messages.ts';
import { boardView, type BoardView } from '@cherha/shared/views/board-view.ts';
import { copiesView, type CopiesView } from '@cherha/shared/views/copies-view.ts';
import { deskView, type DeskView } from '@cherha/shared/views/desk-view.ts';
import { buttonsView, type ButtonsView } from '@cherha/shared/views/help-view.ts';
import {
  catalogueView,
  kioskView,
  type CatalogueView,
  type KioskView,
} from '@cherha/shared/views/kiosk-view.ts';
import { ownBoardOf, type OwnBoardView } from '@cherha/shared/views/own-board-view.ts';
import { ownKioskView, type OwnKioskView } from '@cherha/shared/views/own-kiosk-view.ts';
import { ownDayView, type OwnDayView } from '@cherha/shared/views/own-day-view.ts';
import type { KeptDevice } from '../people/devices.ts';
import type { People } from '../people/people.ts';

/** What each kind of screen sees at this moment. */
export interface Views {
  catalogue(): CatalogueView;
  kiosk(): KioskView;
  copies(kioskId: DeviceId): CopiesView;
  own(kioskId: DeviceId): OwnKioskView;
  board(): BoardView;
  /** Nothing of a screen that was cut off meanwhile. */
  ownBoard(boardId: DeviceId): OwnBoardView | undefined;
  buttons(): ButtonsView;
  desk(): DeskView;
  people(me: StaffMember): PeopleView;
  ownDay(staffId: StaffId): OwnDayView;
  devices(): readonly DeviceSeen[];
  /** The kiosks that are on the wire. */
  kiosksHere(): readonly DeviceId[];
}

export type DeviceNow = Pick<DeviceSeen, 'connected' | 'awaySince' | 'byHttp' | 'kiosk'>;

export function viewsOf({
  state,
  clock,
  people,
  noteOf,
  now: deviceNow,
  staffHere,
}: {
  state: () => Centre;
  clock: () => Instant;
  people: People;
  noteOf: (ticket: Ticket) => string | undefined;
  now: (device: KeptDevice) => DeviceNow;
  staffHere: () => readonly StaffId[];
}): Views {
  const settings = settingsVersion();
  const devices = (): DeviceSeen[] =>
    people.devices.all().map((device) => ({ ...named(device), ...deviceNow(device) }));
  const kiosksHere = (): DeviceId[] =>
    devices().flatMap(({ id, kind, connected }) => (kind === 'kiosk' && connected ? [id] : []));
  return {
    catalogue: () => catalogueView(state(), settings(state())),
    kiosk: () => kioskView(...now()),
    copies: (kioskId) => copiesView(state(), kioskId, clock()),
    own: (kioskId) =>
      ownKioskView(state(), kioskId, {
        at: clock(),
        kiosksHere,
        nameOf: (id) => people.staff.all().find((one) => one.id === id)?.name,
      }),
    board: () => boardView(...now()),
    ownBoard: (boardId) => {
      const device = people.devices.all().find(({ id }) => id === boardId);
      return device && ownBoardOf(device);
    },
    buttons: () => buttonsView(state(), clock()),
    desk: () => withPaired(deskView(...now(), noteOf)),
    people: (me) => ({
      view: 'people',
      me,
      staff: people.staff.all(),
      devices: devices(),
      ...(me.may.includes('manage') && { here: staffHere() }),
    }),
    ownDay: (staffId) => {
      const [centre, at] = now();
      return ownDayView(centre, staffId, at);
    },
    devices,
    kiosksHere,
  };

  /** The log remembers every device there ever was; the staff see those of the centre. */
  function withPaired(view: DeskView): DeskView {
    const paired = people.devices.holding();
    return {
      ...view,
      printers: view.printers.filter(({ kioskId }) => paired.has(kioskId)),
      buttons: view.buttons.filter(({ deviceId }) => paired.has(deviceId)),
      kiosksOff: view.kiosksOff.filter(({ kioskId }) => paired.has(kioskId)),
    };
  }

  function now(): [Centre, Instant, Forecast] {
    const at = clock();
    const centre = asOf(state(), at);
    return [centre, at, forecast(centre, at)];
  }
}

const named = ({ id, kind, name, board }: KeptDevice) => ({
  id,
  kind,
  name,
  ...(board !== undefined && { board }),
});

/** The centre's version when its catalogue was last seen to change; it never goes back. */
function settingsVersion(): (centre: Centre) => number {
  let seen: Centre | undefined;
  return (centre) => {
    if (!seen || !sameOffer(seen, centre)) seen = centre;
    return seen.version;
  };
}

/** What is given at a window today changes often, and what stands over it seldom. */
const sameNumbers = (a: Centre, b: Centre): boolean =>
  a.desks === b.desks ||
  JSON.stringify(a.desks.map(overIt)) === JSON.stringify(b.desks.map(overIt));

const overIt = ({ id, number, place }: Centre['desks'][number]) => [id, number, place];

/** `evolve` keeps what did not change as the same object. */
export const sameOffer = (a: Centre, b: Centre): boolean =>
  a.catalogue === b.catalogue &&
  a.priorities === b.priorities &&
  a.building === b.building &&
  a.name === b.name &&
  a.timeZone === b.timeZone &&
  a.hours === b.hours &&
  a.rules === b.rules &&
  sameNumbers(a, b) &&
  a.ticketTemplate === b.ticketTemplate;
