import type { BoardId, CentreId, DeviceId, Instant } from '@cherha/shared/domain/ids.ts';
import { err, ok, type Result } from '@cherha/shared/domain/result.ts';
import type { PairedDevice, PairingOpened, PairingState } from '@cherha/shared/protocol/http.ts';
import type { DeviceKind } from '@cherha/shared/protocol/messages.ts';
import type { Database } from '../store/database.ts';
import type { Devices } from './devices.ts';
import { deviceToken, newPairingCode, newToken, readCode, tokenHash } from './tokens.ts';

export const PAIRING_MINUTES = 10;
export const PAIRINGS_AT_ONCE = 50;

/**
 * How a new device comes in: it shows a code, a person who may types the code, and the device gets
 * its token. The token is never stored: it is made again from the device's secret and our salt.
 */
export interface Pairing {
  open(kind: DeviceKind): Result<PairingOpened, 'too-many-tries'>;
  stateOf(pairingId: string): PairingState;
  accept(typedCode: string, name: string, board?: BoardId): Result<PairedDevice, 'code-unknown'>;
}

interface Waiting {
  readonly id_sha256: string;
  readonly kind: DeviceKind;
  readonly salt: string;
  readonly token_sha256: string;
}

export function pairingIn(
  db: Database,
  { centreId, clock, devices }: { centreId: CentreId; clock: () => Instant; devices: Devices },
): Pairing {
  const forget = db.prepare('delete from pairing where expires_at <= ?');
  const waiting = db
    .prepare<[string], number>(
      'select count(*) from pairing where centre_id = ? and device_id is null',
    )
    .pluck();
  const insert = db.prepare(`
    insert into pairing (id_sha256, centre_id, code, kind, salt, token_sha256, expires_at)
    values (?, ?, ?, ?, ?, ?, ?) on conflict (centre_id, code) do nothing`);
  const byCode = db.prepare<[string, string, number], Waiting>(`
    select id_sha256, kind, salt, token_sha256 from pairing
    where centre_id = ? and code = ? and expires_at > ? and device_id is null`);
  const mark = db.prepare('update pairing set device_id = ? where id_sha256 = ?');
  const found = db.prepare<
    [string, number],
    { salt: string; id: DeviceId | null; name: string | null; revoked: number | null }
  >(`
    select pairing.salt, device.id, device.name, device.revoked_at as revoked
    from pairing left join device
      on device.centre_id = pairing.centre_id and device.id = pairing.device_id
    where id_sha256 = ? and expires_at > ?`);

  const accepted = db.transaction((typed: string, name: string, board?: BoardId) => {
    const pairing = byCode.get(centreId, readCode(typed), clock());
    if (!pairing) return undefined;
    const device = devices.add({
      kind: pairing.kind,
      name,
      board,
      tokenHash: pairing.token_sha256,
    });
    mark.run(device.id, pairing.id_sha256);
    return device;
  });

  return {
    open(kind) {
      const now = clock();
      forget.run(now);
      if ((waiting.get(centreId) ?? 0) >= PAIRINGS_AT_ONCE) return err('too-many-tries');
      const [pairingId, salt] = [newToken(), newToken()];
      const secret = tokenHash(deviceToken(pairingId, salt));
      const until = now + PAIRING_MINUTES * 60_000;
      for (;;) {
        const code = newPairingCode();
        const row = [tokenHash(pairingId), centreId, code, kind, salt, secret, until];
        if (insert.run(...row).changes > 0) return ok({ pairingId, code });
      }
    },
    stateOf(pairingId) {
      const pairing = found.get(tokenHash(pairingId), clock());
      if (!pairing || pairing.revoked !== null) return { state: 'gone' };
      const { salt, id, name } = pairing;
      if (id === null || name === null) return { state: 'waiting' };
      return { state: 'paired', deviceId: id, name, token: deviceToken(pairingId, salt) };
    },
    accept(typedCode, name, board) {
      const device = accepted.immediate(typedCode, name, board);
      return device ? ok(device) : err('code-unknown');
    },
  };
}
