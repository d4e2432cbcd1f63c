import type { People } from '../people/people.ts';
import { ofDevice, ofSession, type Room, type Rooms } from './rooms.ts';
import type { Who } from './who-connects.ts';

/**
 * Hangs up on whoever may be here no longer: at once when it was done through this server, within
 * a heartbeat when a session ran out or another process (the centre tool) closed it.
 */
export function cutTheUnwelcome(
  { kiosk, board, buttons, desk }: Rooms,
  people: People,
  { everyMs, onBug }: { everyMs: number; onBug: (what: string, cause: unknown) => void },
): { stop(): void } {
  const forget = people.onChange((change) => {
    if (change.type === 'session-closed') hangUp(desk, ofSession(change.sessionId));
    if (change.type === 'device-revoked')
      for (const room of [kiosk, board, buttons]) hangUp(room, ofDevice(change.deviceId));
  });

  function sweep(): void {
    const sessions = people.sessions.holding();
    const devices = people.devices.holding();
    const isWelcome = (who: Who): boolean =>
      who.kind === 'staff' ? sessions.has(who.session.id) : devices.has(who.device.id);
    for (const room of [kiosk, board, buttons, desk])
      for (const socket of room.sockets.values())
        if (!isWelcome(socket.data.who)) socket.disconnect(true);
  }
  // A database that cannot be read for a moment is read again at the next heartbeat.
  const sweeping = setInterval(() => {
    try {
      sweep();
    } catch (cause) {
      onBug('sweep', cause);
    }
  }, everyMs);

  return {
    stop() {
      forget();
      clearInterval(sweeping);
    },
  };
}

function hangUp(room: Room, connections: string): void {
  room.in(connections).disconnectSockets(true);
}
