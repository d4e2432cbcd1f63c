import { permissions, type Permission } from '@cherha/shared/domain/commands.ts';
import type { StaffRole } from '@cherha/shared/protocol/messages.ts';

export type Right = 'work-at-a-desk' | 'pair-devices';

/** Who may do what: the whole of it. */
const rights: Readonly<Record<StaffRole, readonly Right[]>> = {
  operator: ['work-at-a-desk'],
  administrator: ['work-at-a-desk', 'pair-devices'],
};

export const may = (role: StaffRole, right: Right): boolean => rights[role].includes(right);

/** An administrator may do all that an account can be permitted; an operator what was permitted. */
export const permitted = (role: StaffRole, given: readonly Permission[]): readonly Permission[] =>
  role === 'administrator' ? permissions : given;

/** As they lie in the database, parted by spaces; a word of a newer program permits nothing here. */
export const permissionsIn = (words: string): Permission[] =>
  permissions.filter((permission) => words.split(' ').includes(permission));
