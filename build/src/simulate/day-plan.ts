import type { Language } from '@cherha/shared/domain/catalogue.ts';
import type { DeclaredPriority, Wish } from '@cherha/shared/domain/commands.ts';
import type { BreakReason } from '@cherha/shared/domain/desk.ts';
import type { DeskId, PriorityId, ServiceId } from '@cherha/shared/domain/ids.ts';
import type { ParkReason, VisitOutcome } from '@cherha/shared/domain/ticket.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** What a centre has, as its own screens tell it: what can be planned for. */
export interface Offer {
  readonly services: readonly { readonly id: ServiceId; readonly frequent: boolean }[];
  readonly windows: readonly { readonly id: DeskId; readonly services: readonly ServiceId[] }[];
  readonly priorities: readonly PriorityId[];
}

/** A day as it was meant: everything that chance decides. Instants are milliseconds after midnight. */
export interface DayPlan {
  readonly opensAt: number;
  readonly closesAt: number;
  readonly visitors: readonly VisitorPlan[];
  /** One for each window, in the order of the windows. */
  readonly shifts: readonly ShiftPlan[];
  readonly airRaid: { readonly at: number; readonly allClearAt: number };
  readonly powerCut: { readonly at: number; readonly until: number };
}

export interface VisitorPlan {
  readonly wishes: readonly [Wish, ...Wish[]];
  readonly language: Language;
  readonly arrivesAt: number;
  /** Reception kept this time for her in the morning. */
  readonly bookedFor?: number;
  /** Declared at the kiosk, or at reception a little later. */
  readonly priority?: DeclaredPriority & {
    readonly at: 'kiosk' | 'reception';
    readonly hasDocument: boolean;
  };
  readonly acceptsLongWait: boolean;
  /** Gives the ticket back after so long a wait. */
  readonly patienceMs?: number;
  /** Does not come to the first call; `returns`: comes to reception a few minutes later. */
  readonly misses?: { readonly returns: boolean };
  readonly walkMs: number;
  /** Her operator pressed too soon and takes the call back. */
  readonly calledByMistake: boolean;
  /** One for each wish. */
  readonly services: readonly ServicePlan[];
}

export interface ServicePlan {
  readonly ms: number;
  readonly outcome: VisitOutcome;
  /** What comes up in the middle of it. */
  readonly turn?:
    | { readonly kind: 'errand'; readonly reason: ParkReason; readonly ms: number }
    | { readonly kind: 'sentOn'; readonly to: Wish; readonly withReturn: boolean }
    | { readonly kind: 'oneMore'; readonly wish: Wish };
}

export interface ShiftPlan {
  readonly from: number;
  /** How much longer or shorter than others this operator takes. */
  readonly pace: number;
  readonly tidyMs: number;
  readonly breaks: readonly {
    readonly at: number;
    readonly ms: number;
    readonly reason: BreakReason;
  }[];
}
