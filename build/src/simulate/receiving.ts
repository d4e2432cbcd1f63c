import type { DeskId, TicketId } from '@cherha/shared/domain/ids.ts';
import type { Day } from './day.ts';
import { MINUTE, type ServicePlan, type ShiftPlan } from './day-plan.ts';
import { guestOf, serviceNow, type Guest } from './guest.ts';
import type { Post } from './hall.ts';
import { comeBack, comeLate } from './reception.ts';

/** An operator at her window. */
export interface Window {
  readonly day: Day;
  readonly deskId: DeskId;
  readonly post: Post;
  readonly shift: ShiftPlan;
}

/** Nobody is quicker from her seat to a window. */
const QUICKEST_WALK_MS = 25_000;

/** From the call until the visitor has left the window, one way or another. */
export async function receive(at: Window, ticketId: TicketId): Promise<void> {
  const { day, deskId, post } = at;
  if (await takenBack(at, day.guests.get(ticketId))) return;
  // The kiosk's answer may be later than the call; by now it is here.
  await day.clock.after(QUICKEST_WALK_MS);
  const guest = day.guests.get(ticketId) ?? guestOf(ticketId);
  if (guest.plan?.misses && !guest.hasMissed && !day.clock.isHurried) return missed(at, guest);
  await day.clock.after(guest.plan?.walkMs ?? MINUTE);
  if (!(await isEntitled(at, guest))) return;
  const started = await post.ask({ type: 'startVisit', deskId });
  if (started.ok || started.error === 'visit-already-started') await serve(at, guest);
}

/** C5: pressed too soon; the visitor keeps her place and is called again. */
async function takenBack({ post, deskId }: Window, guest: Guest | undefined): Promise<boolean> {
  if (!guest?.plan?.calledByMistake || guest.wasCalledByMistake) return false;
  guest.wasCalledByMistake = true;
  return (await post.ask({ type: 'undoCall', deskId })).ok;
}

/** C2, C4: called once more, and then the next one's turn has come. */
async function missed(at: Window, guest: Guest): Promise<void> {
  const { day, deskId, post } = at;
  const soonest = day.server.ofDay(post.view().rules.recallSeconds * 1_000);
  await day.clock.after(MINUTE);
  if (soonest <= MINUTE) {
    await post.ask({ type: 'recall', deskId });
    await day.clock.after(MINUTE);
  }
  guest.hasMissed = true;
  while (post.view().airRaid && !day.clock.isHurried) await day.clock.after(MINUTE / 2);
  const marked = await post.ask({ type: 'markNoShow', deskId });
  if (marked.ok && guest.plan?.misses?.returns) day.begin(comeLate(day, guest));
  // The alarm was quicker than the press: she has come out of the shelter with the others.
  if (!marked.ok) await receive(at, guest.ticketId);
}

/** R3, R4: her document is looked at before anything else. False: she waits at her ordinary place. */
async function isEntitled({ post, deskId }: Window, { ticketId, plan }: Guest): Promise<boolean> {
  const here = post.view().desks.find(({ id }) => id === deskId)?.visitors;
  const claims = here?.find(({ id }) => id === ticketId)?.priority?.state === 'declared';
  if (!claims) return true;
  if (plan?.priority?.hasDocument ?? true)
    return (await post.ask({ type: 'confirmPriority', deskId })).ok;
  return !(await post.ask({ type: 'refusePriority', deskId, why: 'no-document' })).ok;
}

async function serve(at: Window, guest: Guest): Promise<void> {
  const { day, deskId, post, shift } = at;
  const service = serviceNow(guest);
  const ms = service.ms * shift.pace;
  if (service.turn && !guest.hasTurned && !day.clock.isHurried) {
    guest.hasTurned = true;
    await day.clock.after(ms / 2);
    if (await hasLeft(at, guest, service.turn)) return;
  }
  await day.clock.after(guest.hasTurned ? ms / 2 : ms);
  guest.servicesDone += 1;
  guest.hasTurned = false;
  await post.ask({ type: 'finishVisit', deskId, outcome: service.outcome });
}

/** M1–M4, V4: what came up in the middle. True when the window is free again. */
async function hasLeft(
  { day, deskId, post }: Window,
  guest: Guest,
  turn: NonNullable<ServicePlan['turn']>,
): Promise<boolean> {
  switch (turn.kind) {
    case 'errand': {
      const parked = await post.ask({ type: 'park', deskId, reason: turn.reason });
      if (parked.ok) day.begin(comeBack(day, guest, turn.ms));
      return parked.ok;
    }
    case 'sentOn': {
      const to = { kind: 'service', ...turn.to } as const;
      return (await post.ask({ type: 'transfer', deskId, to, withReturn: turn.withReturn })).ok;
    }
    case 'oneMore':
      await post.ask({ type: 'addService', ticketId: guest.ticketId, ...turn.wish });
      return false;
  }
}
