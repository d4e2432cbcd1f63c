import type { TicketId } from '@cherha/shared/domain/ids.ts';
import type { ServicePlan, VisitorPlan } from './day-plan.ts';

/** Somebody with a ticket in her hand: what was planned for her, and how far it has come. */
export interface Guest {
  readonly ticketId: TicketId;
  /** Missing for a ticket that somebody else took: she comes, and is served as most are. */
  readonly plan: VisitorPlan | undefined;
  servicesDone: number;
  hasMissed: boolean;
  wasCalledByMistake: boolean;
  /** What came up in the middle of the service under way; the rest of it remains. */
  hasTurned: boolean;
}

export const guestOf = (ticketId: TicketId, plan?: VisitorPlan): Guest => ({
  ticketId,
  plan,
  servicesDone: 0,
  hasMissed: false,
  wasCalledByMistake: false,
  hasTurned: false,
});

const asMost: ServicePlan = { ms: 300_000, outcome: 'resolved' };

export const serviceNow = ({ plan, servicesDone }: Guest): ServicePlan =>
  plan?.services[servicesDone] ?? asMost;
