import type { Permission } from '@cherha/shared/domain/commands.ts';
import type { CentreId, Instant, StaffId } from '@cherha/shared/domain/ids.ts';
import { err, ok, type Result } from '@cherha/shared/domain/result.ts';
import type { StaffMember, StaffRole } from '@cherha/shared/protocol/messages.ts';
import type { Database } from '../store/database.ts';
import { hashPassword, isPassword } from './passwords.ts';
import { permissionsIn, permitted } from './roles.ts';
import { newId } from './tokens.ts';

export interface NewStaffMember {
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly may?: readonly Permission[];
}

/** The accounts of those who work here. */
export interface Staff {
  add(member: NewStaffMember): Promise<Result<StaffMember, 'login-taken'>>;
  setPassword(login: string, password: string): Promise<Result<StaffId, 'login-unknown'>>;
  /** A closed account signs in no more; its row stays, because the log speaks of it. */
  close(login: string): Result<StaffId, 'login-unknown'>;
  /** From now on the account may do just this beyond calling the next visitor. */
  permit(login: string, may: readonly Permission[]): Result<StaffId, 'login-unknown'>;
  byPassword(login: string, password: string): Promise<StaffMember | undefined>;
  all(): readonly StaffMember[];
  hasLogin(login: string): boolean;
  /** Of an open account. */
  idOf(login: string): StaffId | undefined;
}

/** An account as it lies in the database. */
export type StaffRow = Pick<StaffMember, 'id' | 'name' | 'role'> & { readonly may: string };

export const memberOf = ({ id, name, role, may }: StaffRow): StaffMember => ({
  id,
  name,
  role,
  may: permitted(role, permissionsIn(may)),
});

type Row = StaffRow & { readonly password: string };

/** Keeps the accounts in the centre's database; `changed` hears of every change. */
export function staffIn(
  db: Database,
  { centreId, clock, changed }: { centreId: CentreId; clock: () => Instant; changed: () => void },
): Staff {
  const insert = db.prepare(`
    insert into staff (centre_id, id, login, name, role, password, created_at, may)
    values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (centre_id, login) do nothing`);
  const openByLogin = db.prepare<[string, string], Row>(`
    select id, name, role, may, password from staff
    where centre_id = ? and login = ? and closed_at is null`);
  const taken = db.prepare('select 1 from staff where centre_id = ? and login = ?');
  const open = db.prepare<[string], StaffRow>(`
    select id, name, role, may from staff where centre_id = ? and closed_at is null order by name`);
  const putPassword = db.prepare('update staff set password = ? where centre_id = ? and id = ?');
  const putMay = db.prepare('update staff set may = ? where centre_id = ? and id = ?');
  const close = db.prepare('update staff set closed_at = ? where centre_id = ? and id = ?');

  return {
    async add({ login, password, name, role, may = [] }) {
      const id = newId() as StaffId;
      const secret = await hashPassword(password);
      const row = { id, name, role, may: may.join(' ') };
      const { changes } = insert.run(
        centreId,
        id,
        folded(login),
        name,
        role,
        secret,
        clock(),
        row.may,
      );
      if (changes === 0) return err('login-taken');
      changed();
      return ok(memberOf(row));
    },
    async setPassword(login, password) {
      const member = openByLogin.get(centreId, folded(login));
      if (!member) return err('login-unknown');
      putPassword.run(await hashPassword(password), centreId, member.id);
      return ok(member.id);
    },
    close(login) {
      const member = openByLogin.get(centreId, folded(login));
      if (!member) return err('login-unknown');
      close.run(clock(), centreId, member.id);
      changed();
      return ok(member.id);
    },
    permit(login, may) {
      const member = openByLogin.get(centreId, folded(login));
      if (!member) return err('login-unknown');
      putMay.run(may.join(' '), centreId, member.id);
      changed();
      return ok(member.id);
    },
    async byPassword(login, password) {
      const row = openByLogin.get(centreId, folded(login));
      const right = await isPassword(password, row?.password);
      return row && right ? memberOf(row) : undefined;
    },
    all: () => open.all(centreId).map(memberOf),
    idOf: (login) => openByLogin.get(centreId, folded(login))?.id,
    hasLogin: (login) => taken.get(centreId, folded(login)) !== undefined,
  };
}

/** A login is the same however the keyboard wrote it. */
export const folded = (login: string): string => login.trim().normalize('NFC').toLowerCase();
