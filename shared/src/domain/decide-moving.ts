import { deskOf, serviceOf, type Centre } from './centre.ts';
import type { Target, WindowCommand } from './commands.ts';
import { facts, type AtWindow, type VisitorHere } from './at-window.ts';
import { boundTo, isGivenAt } from './matching.ts';
import type { Refusal } from './refusals.ts';
import { err, ok } from './result.ts';
import type { Verdict } from './verdict.ts';

type Of<Type extends WindowCommand['type']> = WindowCommand & { type: Type };

/** C3, V2: a leg ends with its outcome and with what was really done. */
export function finishVisit(
  at: AtWindow,
  visitor: VisitorHere,
  { outcome, did }: Of<'finishVisit'>,
): Verdict {
  if (visitor.status !== 'serving') return err('visit-not-started');
  if (did?.some((id) => !serviceOf(at.centre, id))) return err('service-unknown');
  return ok([
    {
      type: 'visitFinished',
      ...facts(at, visitor),
      ...(outcome && { outcome }),
      ...(did && { did }),
    },
  ]);
}

/** M1, M2: to another service, window or person, from the call on. */
export function transfer(
  at: AtWindow,
  visitor: VisitorHere,
  { to, withReturn }: Of<'transfer'>,
): Verdict {
  const refusal = leadsNowhere(at, to);
  return refusal
    ? err(refusal)
    : ok([{ type: 'visitTransferred', ...facts(at, visitor), to, withReturn }]);
}

function leadsNowhere({ centre, desk, staffId }: AtWindow, to: Target): Refusal | undefined {
  switch (to.kind) {
    case 'service':
      return noWayTo(centre, to);
    case 'desk': {
      if (!deskOf(centre, to.deskId)) return 'desk-unknown';
      const works = boundTo(centre, to) !== undefined;
      return works && to.deskId !== desk.id ? undefined : 'no-way-to-serve';
    }
    case 'staff': {
      const works = boundTo(centre, to) !== undefined;
      return works && to.staffId !== staffId ? undefined : 'no-way-to-serve';
    }
  }
}

function noWayTo(centre: Centre, to: Target & { kind: 'service' }): Refusal | undefined {
  if (!serviceOf(centre, to.serviceId)) return 'service-unknown';
  if (centre.hardDay.off[to.serviceId]) return 'service-off';
  return centre.desks.some((desk) => isGivenAt(desk, to)) ? undefined : 'no-way-to-serve';
}

/** M3: she copies or pays and comes back; the window serves others meanwhile. */
export function park(at: AtWindow, visitor: VisitorHere, { reason, where }: Of<'park'>): Verdict {
  if (visitor.status !== 'serving') return err('visit-not-started');
  return ok([{ type: 'visitorParked', ...facts(at, visitor), reason, ...(where && { where }) }]);
}
