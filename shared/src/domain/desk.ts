import type { Purpose } from './catalogue.ts';
import type { ClockTime, DeskId, Instant, ServiceId, StaffId, TicketId } from './ids.ts';

/** A window of the hall («вікно»): its number over the glass and what is given there. */
export interface Desk {
  readonly id: DeskId;
  readonly number: string;
  /** What stands under that number; absent: a window. */
  readonly place?: DeskPlace;
  readonly services: readonly ServiceId[];
  /** Given here only when somebody has waited long (Q7). */
  readonly backup: readonly ServiceId[];
  /** Visits with these purposes alone; empty: with every purpose (V3). */
  readonly purposes: readonly Purpose[];
  /** Every day's planned breaks (D7). */
  readonly breaks: readonly PlannedBreak[];
}

export const deskPlaces = ['window', 'room', 'table'] as const;
export type DeskPlace = (typeof deskPlaces)[number];

export interface PlannedBreak {
  readonly from: ClockTime;
  readonly until: ClockTime;
  /** Where nothing is said, it is lunch. */
  readonly reason?: BreakReason;
}

/** What one person can do, wherever she sits; who is not in the matrix does whatever the window gives (D6). */
export interface Skills {
  readonly services: readonly ServiceId[];
  readonly backup: readonly ServiceId[];
}

/** The same services, in whatever order they are named. */
export const sameSkills = (a: Skills, b: Skills): boolean =>
  sameIds(a.services, b.services) && sameIds(a.backup, b.backup);

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

export const breakReasons = ['lunch', 'rest', 'documents', 'technical', 'other'] as const;
export type BreakReason = (typeof breakReasons)[number];

export interface Break {
  /** `declined`: the pause after a visitor was declined (A3). */
  readonly reason: BreakReason | 'declined';
  readonly since: Instant;
  readonly until: Instant | undefined;
  readonly planned: boolean;
}

/** D11: her window was closed, or her break ended, by somebody else. */
export interface InHerStead {
  readonly did: 'closed' | 'breakEnded';
  readonly operator: StaffId;
  readonly by: StaffId;
  readonly at: Instant;
}

/** Who sits at a desk, and whose tickets are there. */
export interface DeskNow {
  readonly operator: StaffId | undefined;
  /** Who opened the window for her, where she did not sit down herself (D10). */
  readonly openedBy: StaffId | undefined;
  /** What whoever manages did here in an operator's stead, until somebody goes on (D11). */
  readonly inHerStead: InHerStead | undefined;
  readonly tickets: readonly TicketId[];
  /** Since when nobody is at the window of somebody who works (A2). */
  readonly freeSince: Instant | undefined;
  readonly break: Break | undefined;
  /** The planned break that was taken or ended last; it does not begin again that day. */
  readonly lastPlanned: ClockTime | undefined;
}

export const emptyDesk: DeskNow = {
  operator: undefined,
  openedBy: undefined,
  inHerStead: undefined,
  tickets: [],
  freeSince: undefined,
  break: undefined,
  lastPlanned: undefined,
};
