import type { DefaultEventsMap, Namespace as IoNamespace, Server } from 'socket.io';
import type { CentreId, DeviceId } from '@cherha/shared/domain/ids.ts';
import type { Who } from './who-connects.ts';

/** One Socket.IO namespace whose every connection is known. */
export type Room = IoNamespace<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, { who: Who }>;

export interface Rooms {
  readonly kiosk: Room;
  readonly board: Room;
  readonly buttons: Room;
  readonly desk: Room;
}

export const roomsOf = (io: Server): Rooms => ({
  kiosk: io.of('/kiosk'),
  board: io.of('/board'),
  buttons: io.of('/buttons'),
  desk: io.of('/desk'),
});

/** Everybody of a centre in one namespace; and the connections of one session, of one device. */
export const ofCentre = (id: CentreId): string => `centre:${id}`;
export const ofSession = (id: string): string => `session:${id}`;
export const ofDevice = (id: DeviceId): string => `device:${id}`;
