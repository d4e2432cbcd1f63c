import type { SmallHall, SmallLeg, Visitor } from './small-hall.ts';
import type { Of, SmallTarget, WindowWish } from './small-wishes.ts';

/** What a window may do, in the model: `ok`, or the refusal's word. */
export function atWindow(hall: SmallHall, who: string, wish: WindowWish): string {
  const { deskId: desk } = wish;
  if (hall.operators[desk] !== who) return 'not-your-desk';
  const visitor = hall.visitorAt(desk);
  switch (wish.type) {
    case 'leaveDesk':
      if (visitor) return 'visitor-at-desk';
      delete hall.operators[desk];
      return 'ok';
    case 'callNext':
      return cannotCall(hall, desk) ?? calls(hall, desk, hall.nextAt(desk));
    case 'callTicket':
      if (who !== 'admin') return 'not-yours-to-ask';
      return cannotCall(hall, desk) ?? callsChosen(hall, wish);
    default:
      if (!visitor) return 'nobody-at-desk';
      return visitor.state === 'called'
        ? withCalled(hall, visitor, wish)
        : withServed(hall, visitor, wish);
  }
}

type WithVisitor = Exclude<WindowWish, { type: 'callTicket' }>;

function cannotCall(hall: SmallHall, desk: string): string | undefined {
  if (hall.raid !== 'no') return 'air-raid';
  return hall.visitorAt(desk) && 'visitor-at-desk';
}

function callsChosen(hall: SmallHall, { deskId, ticketId }: Of<'callTicket'>): string {
  const chosen = hall.called(ticketId);
  if (!chosen) return 'ticket-unknown';
  if (chosen.state !== 'waiting') return 'ticket-not-waiting';
  if (hall.off.includes(chosen.leg.service)) return 'service-off';
  return calls(hall, deskId, chosen, 'chosen');
}

function calls(hall: SmallHall, desk: string, visitor?: Visitor, chosen?: string): string {
  if (!visitor) return 'nobody-waiting';
  const why = chosen ?? hall.standing(visitor).rule;
  Object.assign(visitor, {
    state: 'called',
    desk,
    calledAt: hall.now,
    called: hall.worked,
    time: 1,
  });
  hall.announce(visitor);
  return `ok ${visitor.number} ${why}`;
}

function withCalled(hall: SmallHall, visitor: Visitor, wish: WithVisitor): string {
  switch (wish.type) {
    case 'recall':
      if (hall.raid !== 'no') return 'air-raid';
      if (visitor.time >= 3) return 'recalled-enough';
      if (hall.worked - visitor.announced < 15_000) return 'recall-too-soon';
      visitor.time += 1;
      hall.announce(visitor);
      return 'ok';
    case 'undoCall':
      if (hall.worked - visitor.called > 10_000) return 'too-late-to-undo';
      hall.waits(visitor);
      hall.forget(visitor);
      return 'ok';
    case 'startVisit':
      if (!visitor.checked) return 'priority-not-checked';
      visitor.state = 'serving';
      hall.mark(visitor, 'serving');
      return 'ok';
    case 'markNoShow':
      if (hall.raid !== 'no') return 'air-raid';
      hall.missed(visitor);
      return 'ok';
    case 'refusePriority':
      if (visitor.checked) return 'no-priority-to-check';
      hall.waits(visitor, { checked: true, priority: 'none' });
      hall.forget(visitor);
      return 'ok';
    case 'confirmPriority':
      return confirmed(visitor);
    case 'transfer':
      return transferred(hall, visitor, wish);
    default:
      return 'visit-not-started';
  }
}

function withServed(hall: SmallHall, visitor: Visitor, wish: WithVisitor): string {
  switch (wish.type) {
    case 'finishVisit':
      hall.mark(visitor, 'over');
      visitor.legsDone += 1;
      finished(hall, visitor);
      return 'ok';
    case 'park':
      hall.mark(visitor, 'over');
      visitor.state = 'parked';
      return 'ok';
    case 'transfer':
      return transferred(hall, visitor, wish);
    case 'confirmPriority':
      return confirmed(visitor);
    default:
      return 'visit-already-started';
  }
}

function finished(hall: SmallHall, visitor: Visitor): void {
  const [leg, ...next] = visitor.next;
  const returned = leg?.only && hall.now;
  if (leg)
    hall.waits(visitor, {
      leg,
      next,
      since: hall.worked - (visitor.called - visitor.since),
      returned,
    });
  else visitor.state = 'over';
}

function confirmed(visitor: Visitor): string {
  if (visitor.checked) return 'no-priority-to-check';
  visitor.checked = true;
  return 'ok';
}

function transferred(hall: SmallHall, visitor: Visitor, wish: Of<'transfer'>): string {
  const { deskId, to, withReturn } = wish;
  const refusal = leadsNowhere(hall, deskId, to);
  if (refusal) return refusal;
  const me = hall.operators[deskId] ?? '';
  const { leg, next } = visitor;
  const back: SmallLeg = { service: leg.service, only: { staff: me } };
  hall.mark(visitor, 'over');
  hall.waits(visitor, {
    leg: { service: to.kind === 'service' ? to.serviceId : leg.service, ...boundTo(to) },
    next: withReturn ? [back, ...next] : next,
    since: hall.worked - (visitor.called - visitor.since),
    returned: undefined,
  });
  return 'ok';
}

function leadsNowhere(hall: SmallHall, from: string, to: SmallTarget): string | undefined {
  if (to.kind === 'service') return hall.off.includes(to.serviceId) ? 'service-off' : undefined;
  const there =
    to.kind === 'desk' ? hall.operators[to.deskId] && to.deskId : hall.deskOf(to.staffId);
  return there && there !== from ? undefined : 'no-way-to-serve';
}

function boundTo(to: SmallTarget): Pick<SmallLeg, 'only'> {
  if (to.kind === 'service') return {};
  return { only: to.kind === 'desk' ? { desk: to.deskId } : { staff: to.staffId } };
}
