import type { Words } from './catalogue.ts';
import type { PriorityId } from './ids.ts';

/**
 * Who may be served out of turn. Categories are data: the law changes, and centres add their own.
 * (Law 1664-IX gives it to persons with disabilities and one person with them; the rest is local.)
 */
export interface PriorityCategory {
  readonly id: PriorityId;
  readonly name: Words;
  /** The law or the centre's decision that it rests on. */
  readonly basis: Words;
  /** What is shown at the window; its number is never written down (R5). */
  readonly document: Words;
  /** By law: the next free suitable window (R1). Otherwise by the centre's decision (R2). */
  readonly byLaw: boolean;
  /** By the centre's decision: counts as having come so many minutes earlier (R2). */
  readonly headStartMinutes: number;
  /** One person who comes along has the right too. */
  readonly accompanying: boolean;
  /** At most once in a day for one service (R6). */
  readonly oncePerDay: boolean;
  readonly active: boolean;
}

/** What a visitor declared, and what the window found when the document was shown (R3, R4). */
export interface TicketPriority {
  readonly categoryId: PriorityId;
  readonly as: 'self' | 'accompanying';
  readonly state: 'declared' | 'confirmed' | 'refused';
}

export const priorityRefusedWhy = ['no-document', 'not-entitled', 'used-today'] as const;
export type PriorityRefusedWhy = (typeof priorityRefusedWhy)[number];
