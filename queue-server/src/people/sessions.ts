import type { CentreId, Instant, StaffId } from '@cherha/shared/domain/ids.ts';
import type { StaffMember } from '@cherha/shared/protocol/messages.ts';
import type { Database } from '../store/database.ts';
import { memberOf, type StaffRow } from './staff.ts';
import { newToken, tokenHash } from './tokens.ts';

/** A working day and a little; then one signs in again. */
export const SESSION_HOURS = 14;

/** One sign-in of one person. `id` is the hash of the cookie's token and tells nothing to anybody. */
export interface Session {
  readonly id: string;
  readonly me: StaffMember;
}

export interface Sessions {
  /** Gives the token for the cookie; it is not kept here. */
  open(staffId: StaffId): string;
  byToken(token: string): Session | undefined;
  close(token: string): void;
  closeAllOf(staffId: StaffId): void;
  /** The ids of all that hold now: sockets of others are cut. */
  holding(): ReadonlySet<string>;
}

/** Keeps sign-ins in the database; `closed` is told which session ended. */
export function sessionsIn(
  db: Database,
  {
    centreId,
    clock,
    closed,
  }: { centreId: CentreId; clock: () => Instant; closed: (sessionId: string) => void },
): Sessions {
  const insert = db.prepare(
    'insert into session (token_sha256, centre_id, staff_id, created_at, expires_at) values (?, ?, ?, ?, ?)',
  );
  const forget = db.prepare('delete from session where expires_at <= ?');
  const holder = db.prepare<[string, number, string], StaffRow>(`
    select staff.id, staff.name, staff.role, staff.may from session join staff
      on staff.centre_id = session.centre_id and staff.id = session.staff_id
    where token_sha256 = ? and expires_at > ? and staff.closed_at is null and staff.centre_id = ?`);
  const remove = db.prepare('delete from session where token_sha256 = ?');
  const removeAllOf = db
    .prepare<[string, string], string>(
      'delete from session where centre_id = ? and staff_id = ? returning token_sha256',
    )
    .pluck();
  const holding = db
    .prepare<[number, string], string>(`
      select token_sha256 from session join staff
        on staff.centre_id = session.centre_id and staff.id = session.staff_id
      where expires_at > ? and staff.closed_at is null and staff.centre_id = ?`)
    .pluck();

  return {
    open(staffId) {
      const now = clock();
      const token = newToken();
      forget.run(now);
      insert.run(tokenHash(token), centreId, staffId, now, now + SESSION_HOURS * 3_600_000);
      return token;
    },
    byToken(token) {
      const id = tokenHash(token);
      const row = holder.get(id, clock(), centreId);
      return row && { id, me: memberOf(row) };
    },
    close(token) {
      const id = tokenHash(token);
      if (remove.run(id).changes > 0) closed(id);
    },
    closeAllOf(staffId) {
      for (const id of removeAllOf.all(centreId, staffId)) closed(id);
    },
    holding: () => new Set(holding.all(clock(), centreId)),
  };
}
