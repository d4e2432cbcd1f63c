import type { Actor, Permission } from './commands.ts';
import type { StaffId } from './ids.ts';

/** Staff who may do what is asked; everybody else is told `not-yours-to-ask`. */
export const mayDo = (actor: Actor, permission: Permission): boolean =>
  actor.kind === 'staff' && actor.may.includes(permission);

/** Whose hand it was, where it was a hand of the staff. */
export const byStaff = (actor: Actor): { readonly staffId?: StaffId } =>
  actor.kind === 'staff' ? { staffId: actor.staffId } : {};
