import { deskNow } from '@cherha/shared/domain/centre.ts';
import type { PadCommand } from '@cherha/shared/domain/commands.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import type { CentreId, Instant } from '@cherha/shared/domain/ids.ts';
import type { PadRefusedView } from '@cherha/shared/protocol/messages.ts';
import type { CentreMailbox } from '../centre.ts';
import { channel, type Channel } from './channel.ts';
import { ofCentre, type Room, type Rooms } from './rooms.ts';
import { sameOffer, type Views } from './views.ts';
import type { AnySocket } from './who-connects.ts';

export interface Broadcast {
  /** Accounts or devices changed, or a device came or went. */
  peopleChanged(): void;
  /** A device was given another name or another board. */
  devicesChanged(): void;
  /** Somebody's desk was opened or closed: whoever manages sees who could be sent to a window. */
  staffCameOrWent(): void;
  sendPeople(socket: AnySocket): void;
  sendOwnDay(socket: AnySocket): void;
  /** D9: whoever sits at the window of a call pad is told what the law refused it. */
  padRefused(press: PadCommand, why: PadRefusedView['why']): void;
  stop(): void;
}

const isCall = ({ type }: Event): boolean => type === 'ticketCalled' || type === 'ticketRecalled';

/** So many changes in so short a time are one view: no eye sees them apart. */
const GAP_MS = 15;

/** Tells every screen of every change, each its own view, made once and only if somebody looks. */
export function broadcast({
  rooms,
  views,
  mailbox,
  centreId,
  clock,
  heartbeatMs,
  onBug,
}: {
  rooms: Rooms;
  views: Views;
  mailbox: CentreMailbox;
  centreId: CentreId;
  clock: () => Instant;
  heartbeatMs: number;
  onBug: (what: string, cause: unknown) => void;
}): Broadcast {
  const send = (room: Room, view: () => unknown): void => {
    if (room.sockets.size > 0) room.to(ofCentre(centreId)).emit('view', view());
  };
  /** Everybody reads the same list, each under her own name. */
  const sendPeople = (socket: AnySocket): void => {
    const { who } = socket.data;
    if (who.kind === 'staff') socket.emit('view', views.people(who.session.me));
  };
  const sendToManager = (socket: AnySocket): void => {
    const { who } = socket.data;
    if (who.kind === 'staff' && who.session.me.may.includes('manage')) sendPeople(socket);
  };
  /** Nobody reads what another has done. */
  const sendOwnDay = (socket: AnySocket): void => {
    const { who } = socket.data;
    if (who.kind === 'staff') socket.emit('view', views.ownDay(who.session.me.id));
  };
  /** Each kiosk prints its own. */
  const sendCopies = (socket: AnySocket): void => {
    const { who } = socket.data;
    if (who.kind === 'device') socket.emit('view', views.copies(who.device.id));
  };
  /** Each is in service or not by itself. */
  const sendOwn = (socket: AnySocket): void => {
    const { who } = socket.data;
    if (who.kind === 'device') socket.emit('view', views.own(who.device.id));
  };
  /** Each hangs in a place of its own, and may be given another while it hangs there. */
  const sendOwnBoard = (socket: AnySocket): void => {
    const { who } = socket.data;
    // Before it is greeted its first view is not this one.
    const isGreeted = socket.rooms.has(ofCentre(centreId));
    const own = who.kind === 'device' && isGreeted && views.ownBoard(who.device.id);
    if (own) socket.emit('view', own);
  };
  const line = (name: string, sending: () => void): Channel =>
    channel({
      send: sending,
      gapMs: GAP_MS,
      heartbeatMs,
      onBug: (cause) => onBug(`view ${name}`, cause),
    });
  const lines = {
    board: line('board', () => send(rooms.board, views.board)),
    desk: line('desk', () => send(rooms.desk, views.desk)),
    buttons: line('buttons', () => send(rooms.buttons, views.buttons)),
    kiosk: line('kiosk', () => send(rooms.kiosk, views.kiosk)),
    copies: line('copies', () => rooms.kiosk.sockets.forEach(sendCopies)),
    own: line('own', () => rooms.kiosk.sockets.forEach(sendOwn)),
    ownBoard: line('ownBoard', () => rooms.board.sockets.forEach(sendOwnBoard)),
    ownDay: line('ownDay', () => rooms.desk.sockets.forEach(sendOwnDay)),
    people: line('people', () => rooms.desk.sockets.forEach(sendPeople)),
    managers: line('people', () => rooms.desk.sockets.forEach(sendToManager)),
  };

  let { copies, checklists, kiosksOff, ownDays } = mailbox.state();
  let offer = mailbox.state();
  const stopListening = mailbox.onChange((after, events) => {
    // The board first: in the hall people wait for the call.
    if (events.some(isCall)) lines.board.changedNow();
    else lines.board.changed();
    lines.desk.changed();
    lines.kiosk.changed();
    lines.buttons.changed();
    if (copies !== after.copies || checklists !== after.checklists) lines.copies.changed();
    if (kiosksOff !== after.kiosksOff) lines.own.changed();
    if (ownDays !== after.ownDays) lines.ownDay.changed();
    ({ copies, checklists, kiosksOff, ownDays } = after);
    if (!sameOffer(offer, after)) send(rooms.kiosk, views.catalogue);
    offer = after;
  });

  return {
    peopleChanged() {
      lines.people.changed();
      // Among the printers are those of the paired kiosks alone.
      lines.desk.changed();
      // Where else a ticket is given out depends on who is there.
      lines.own.changed();
    },
    devicesChanged: () => lines.ownBoard.changed(),
    staffCameOrWent: () => lines.managers.changed(),
    sendPeople,
    sendOwnDay,
    padRefused({ deskId, key }, why) {
      // A press whose moment has passed is no press.
      if (why === 'moment-passed') return;
      const { version, lastEventAt } = mailbox.state();
      const { operator } = deskNow(mailbox.state(), deskId);
      const at = Math.max(clock(), lastEventAt) as Instant;
      const view: PadRefusedView = { view: 'padRefused', version, at, deskId, key, why };
      for (const socket of rooms.desk.sockets.values()) {
        const { who } = socket.data;
        if (who.kind === 'staff' && who.session.me.id === operator) socket.emit('view', view);
      }
    },
    stop() {
      stopListening();
      for (const one of Object.values(lines)) one.stop();
    },
  };
}
