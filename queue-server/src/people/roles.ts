import type { StaffRole } from '@cherha/shared/protocol/messages.ts';

export type Right = 'work-at-a-desk' | 'pair-devices';

/** Who may do what: the whole of it. */
const rights: Readonly<Record<StaffRole, readonly Right[]>> = {
  operator: ['work-at-a-desk'],
  administrator: ['work-at-a-desk', 'pair-devices'],
};

export const may = (role: StaffRole, right: Right): boolean => rights[role].includes(right);
