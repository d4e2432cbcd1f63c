import type { TicketId } from '@cherha/shared/domain/ids.ts';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { happened } from './asking.ts';
import type { Day } from './day.ts';
import { HOUR, MINUTE, type ShiftPlan } from './day-plan.ts';
import { receive, type Window } from './receiving.ts';
import type { Seat } from './seats.ts';

const LOOK_AGAIN_MS = 15_000;
const PRESSES_AGAIN_MS = 10 * MINUTE;
/** Who still waits so long after closing is not served by anybody today. */
const GOES_HOME_AFTER_MS = 2 * HOUR;

/** An operator's day: sits down, calls, serves, eats, and goes home when nobody waits for her any more. */
export async function workShift(day: Day, shift: ShiftPlan, { deskId, post }: Seat): Promise<void> {
  const { clock } = day;
  await clock.until(shift.from);
  if (clock.isHurried) return;
  const seated = await post.ask({ type: 'takeDesk', deskId });
  if (!seated.ok) return;
  const at: Window = { day, deskId, post, shift };
  for (const { id } of deskIn(at).visitors) await receive(at, id);
  const breaks = [...shift.breaks];
  while (!mayGo(at)) {
    const [next] = breaks;
    if (next && next.at <= clock.now()) {
      breaks.shift();
      await rest(at, next);
    } else if (post.view().airRaid || !(await callAndServe(at))) await clock.after(LOOK_AGAIN_MS);
  }
  // Who was called and cannot be given up while an alarm goes on is received when it is over.
  for (let tries = 0; tries < TRIES_TO_LEAVE; tries++) {
    for (const { id } of deskIn(at).visitors) await receive(at, id);
    if ((await post.ask({ type: 'leaveDesk', deskId })).ok) return;
    await clock.after(LOOK_AGAIN_MS);
  }
}

const TRIES_TO_LEAVE = 40;

/** False when nobody was there to be called. */
async function callAndServe(at: Window): Promise<boolean> {
  const { deskId, post, day, shift } = at;
  if (waitingFor(at).length === 0) return false;
  const called = happened(await post.ask({ type: 'callNext', deskId }), 'ticketCalled');
  if (!called) {
    await nextChange(at);
    return false;
  }
  await receive(at, called.ticketId);
  await day.clock.after(shift.tidyMs);
  return true;
}

/** Those whom she sees may be bound to another window: she does not press again before the list moves. */
async function nextChange(at: Window): Promise<void> {
  const seen = waitingFor(at).join();
  const { clock } = at.day;
  const until = clock.now() + PRESSES_AGAIN_MS;
  while (clock.now() < until && !clock.isHurried && waitingFor(at).join() === seen)
    await clock.after(LOOK_AGAIN_MS);
}

async function rest(
  { day: { clock, server }, deskId, post }: Window,
  { ms, reason }: ShiftPlan['breaks'][number],
): Promise<void> {
  const minutes = server.minutes(ms / MINUTE);
  await post.ask({ type: 'beginBreak', deskId, reason, ...(minutes && { minutes }) });
  await clock.after(ms);
  await post.ask({ type: 'endBreak', deskId });
}

function mayGo(at: Window): boolean {
  const { clock, plan } = at.day;
  if (clock.isHurried) return true;
  if (clock.now() < plan.closesAt) return false;
  const { airRaid, parked } = at.post.view();
  const isLate = clock.now() > plan.closesAt + GOES_HOME_AFTER_MS;
  return isLate || (!airRaid && parked.length === 0 && waitingFor(at).length === 0);
}

/** As she sees them on her screen: those whose service her window gives and that is not off. */
function waitingFor(at: Window): TicketId[] {
  const { waiting, off } = at.post.view();
  const { services, backup } = deskIn(at);
  return waiting
    .filter(({ serviceId }) => services.includes(serviceId) || backup.includes(serviceId))
    .filter(({ serviceId }) => !off.some((one) => one.serviceId === serviceId))
    .map(({ id }) => id);
}

const nothing: Pick<DeskSeen, 'services' | 'backup' | 'visitors'> = {
  services: [],
  backup: [],
  visitors: [],
};

const deskIn = ({ post, deskId }: Window): typeof nothing =>
  post.view().desks.find(({ id }) => id === deskId) ?? nothing;
