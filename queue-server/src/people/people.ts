import type { CentreId, DeviceId, Instant } from '@cherha/shared/domain/ids.ts';
import type { Database } from '../store/database.ts';
import { devicesIn, type Devices } from './devices.ts';
import { pairingIn, type Pairing } from './pairing.ts';
import { sessionsIn, type Sessions } from './sessions.ts';
import { staffIn, type Staff } from './staff.ts';

export type PeopleChange =
  | { readonly type: 'people-changed' }
  | { readonly type: 'session-closed'; readonly sessionId: string }
  | { readonly type: 'device-revoked'; readonly deviceId: DeviceId };

/** Everybody and everything that the centre knows by a secret. */
export interface People {
  readonly staff: Staff;
  readonly sessions: Sessions;
  readonly devices: Devices;
  readonly pairing: Pairing;
  /** Tells of every change made through this process; gives back how to stop. */
  onChange(listener: (change: PeopleChange) => void): () => void;
}

export function peopleIn(
  db: Database,
  { centreId, clock }: { centreId: CentreId; clock: () => Instant },
): People {
  const listeners = new Set<(change: PeopleChange) => void>();
  const tell = (change: PeopleChange): void => {
    for (const listener of listeners) listener(change);
  };
  /** Told a moment later: who listens reads the database, and a transaction may be open now. */
  const changed = (): void => void setImmediate(tell, { type: 'people-changed' });
  const staff = staffIn(db, { centreId, clock, changed });
  const sessions = sessionsIn(db, {
    centreId,
    clock,
    closed: (sessionId) => tell({ type: 'session-closed', sessionId }),
  });
  const devices = devicesIn(db, {
    centreId,
    clock,
    changed,
    revoked: (deviceId) => tell({ type: 'device-revoked', deviceId }),
  });

  return {
    staff: {
      ...staff,
      async setPassword(login, password) {
        const done = await staff.setPassword(login, password);
        if (done.ok) sessions.closeAllOf(done.value);
        return done;
      },
      close(login) {
        const done = staff.close(login);
        if (done.ok) sessions.closeAllOf(done.value);
        return done;
      },
    },
    sessions,
    devices,
    pairing: pairingIn(db, { centreId, clock, devices }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
