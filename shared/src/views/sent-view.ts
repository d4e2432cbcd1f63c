import type { Purpose } from '../domain/catalogue.ts';
import type { DeskId, ServiceId, StaffId } from '../domain/ids.ts';
import type { Ticket } from '../domain/ticket.ts';

/** M1, M3: who has sent a visitor on, and to whom she goes back. */
export interface SentSeen {
  /** Whoever served her last, where that one sent her on. */
  readonly from?: WhoSent;
  /** She goes back to this person afterwards, for this. */
  readonly backTo?: {
    readonly staffId: StaffId;
    readonly serviceId: ServiceId;
    readonly purpose: Purpose;
  };
  /** She is back from this window, where whoever serves her now had sent her. */
  readonly backFrom?: WhoSent;
}

export interface WhoSent {
  readonly deskId: DeskId;
  readonly staffId: StaffId;
}

export function sentSeen({ done, next, only, returnedAt }: Ticket): SentSeen | undefined {
  const last = done.at(-1);
  const who = last && { deskId: last.deskId, staffId: last.staffId };
  const isSentOn = last?.outcome === 'transferred';
  const isBack = !isSentOn && only?.kind === 'staff' && returnedAt !== undefined;
  // A leg of the future that is one person's alone is a return, and nothing else.
  const back = next.find((leg) => leg.only?.kind === 'staff');
  if (!who || !(isSentOn || isBack || back)) return undefined;
  return {
    ...(isSentOn && { from: who }),
    ...(isBack && { backFrom: who }),
    ...(back?.only?.kind === 'staff' && {
      backTo: { staffId: back.only.staffId, serviceId: back.serviceId, purpose: back.purpose },
    }),
  };
}
