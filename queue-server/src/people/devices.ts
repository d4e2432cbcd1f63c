import type { BoardId, CentreId, DeviceId, Instant } from '@cherha/shared/domain/ids.ts';
import { err, ok, type Result } from '@cherha/shared/domain/result.ts';
import type { PairedDevice } from '@cherha/shared/protocol/http.ts';
import type { DeviceKind } from '@cherha/shared/protocol/messages.ts';
import type { Database } from '../store/database.ts';
import { newId, tokenHash } from './tokens.ts';

export interface KeptDevice extends PairedDevice {
  readonly pairedAt: Instant;
  /** When it was heard by HTTP last. */
  readonly pressedAt: Instant | null;
}

/** The kiosks and boards that belong to the centre. */
export interface Devices {
  add(device: {
    kind: DeviceKind;
    name: string;
    board?: BoardId | undefined;
    tokenHash: string;
  }): PairedDevice;
  byToken(token: string): PairedDevice | undefined;
  /** Called anew; a board also becomes another board of the centre, or leaves it to its address. */
  change(
    id: DeviceId,
    to: { name: string; board?: BoardId | undefined },
  ): Result<PairedDevice, 'device-unknown'>;
  revoke(id: DeviceId): Result<PairedDevice, 'device-unknown'>;
  all(): readonly KeptDevice[];
  /** A call button was heard by HTTP. */
  pressed(id: DeviceId): void;
  /** How many of a kind there ever were: the next one's number. */
  everPaired(kind: DeviceKind): number;
  holding(): ReadonlySet<DeviceId>;
}

/** Keeps devices in the database; `changed` hears of new ones, `revoked` of those cut off. */
export function devicesIn(
  db: Database,
  {
    centreId,
    clock,
    changed,
    revoked,
  }: {
    centreId: CentreId;
    clock: () => Instant;
    changed: () => void;
    revoked: (id: DeviceId) => void;
  },
): Devices {
  const insert = db.prepare(
    `insert into device (centre_id, id, kind, name, board_id, token_sha256, paired_at)
     values (?, ?, ?, ?, ?, ?, ?)`,
  );
  const holder = db.prepare<[string, string], Row<PairedDevice>>(`
    select id, kind, name, board_id as board from device
    where token_sha256 = ? and centre_id = ? and revoked_at is null`);
  const paired = db.prepare<[string], Row<KeptDevice>>(`
    select id, kind, name, board_id as board, paired_at as pairedAt, pressed_at as pressedAt from device
    where centre_id = ? and revoked_at is null order by kind, paired_at, id`);
  const press = db.prepare('update device set pressed_at = ? where centre_id = ? and id = ?');
  const change = db.prepare<[string, string | null, string, string], Row<PairedDevice>>(`
    update device set name = ?, board_id = iif(kind = 'board', ?, null)
    where centre_id = ? and id = ? and revoked_at is null
    returning id, kind, name, board_id as board`);
  const revoke = db.prepare<[number, string, string], PairedDevice>(`
    update device set revoked_at = ? where centre_id = ? and id = ? and revoked_at is null
    returning id, kind, name`);
  const ever = db
    .prepare<[string, string], number>(
      'select count(*) from device where centre_id = ? and kind = ?',
    )
    .pluck();

  return {
    add({ kind, name, board: asked, tokenHash: secret }) {
      const id = newId() as DeviceId;
      const board = kind === 'board' && asked ? asked : null;
      insert.run(centreId, id, kind, name, board, secret, clock());
      changed();
      return said({ id, kind, name, board });
    },
    byToken(token) {
      const row = holder.get(tokenHash(token), centreId);
      return row && said(row);
    },
    change(id, { name, board }) {
      const device = change.get(name, board ?? null, centreId, id);
      if (!device) return err('device-unknown');
      changed();
      return ok(said(device));
    },
    revoke(id) {
      const device = revoke.get(clock(), centreId, id);
      if (!device) return err('device-unknown');
      revoked(id);
      changed();
      return ok(device);
    },
    all: () => paired.all(centreId).map(said),
    pressed(id) {
      press.run(clock(), centreId, id);
      changed();
    },
    everPaired: (kind) => ever.get(centreId, kind) ?? 0,
    holding: () => new Set(paired.all(centreId).map((device) => device.id)),
  };
}

type Row<Device extends PairedDevice> = Omit<Device, 'board'> & { readonly board: BoardId | null };

const said = <Device extends PairedDevice>({ board, ...device }: Row<Device>) => ({
  ...device,
  ...(board !== null && { board }),
});
