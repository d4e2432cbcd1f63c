import { mayDo } from './asking.ts';
import { serviceOf, type Centre } from './centre.ts';
import type { Given, HardDayCommand } from './commands.ts';
import type { Instant, NoticeId, ServiceId, StaffId } from './ids.ts';
import { NOTICES_AT_MOST } from './notices.ts';
import { err, ok } from './result.ts';
import type { Verdict } from './verdict.ts';

type Of<Type extends HardDayCommand['type']> = HardDayCommand & { type: Type };

/** X: what goes wrong, and is put right again; each with the name of who said so. */
export function decideHardDay(centre: Centre, command: HardDayCommand, given: Given): Verdict {
  const { actor } = given;
  if (actor.kind !== 'staff') return err('not-yours-to-ask');
  const { staffId } = actor;
  switch (command.type) {
    case 'soundAirRaid':
      return soundAirRaid(centre, staffId);
    case 'giveAllClear':
      return giveAllClear(centre, command, { staffId, now: given.now });
    case 'resumeCalls':
      return centre.hardDay.airRaid ? ok([{ type: 'callsResumed', staffId }]) : err('no-air-raid');
    default:
      return mayDo(actor, 'hard-day')
        ? switched(centre, command, { ...given, staffId })
        : err('not-yours-to-ask');
  }
}

/** X1: anybody who works here stops the calls; a second alarm after the all-clear takes that back. */
function soundAirRaid({ hardDay: { airRaid } }: Centre, staffId: StaffId): Verdict {
  if (airRaid && airRaid.allClearAt === undefined) return ok([]);
  return ok([{ type: 'airRaidBegan', staffId }]);
}

/** X3: calls go on after the minutes that the centre has set, or that are said now; 0: by hand. */
function giveAllClear(
  centre: Centre,
  { minutes = centre.rules.airRaid.resumeMinutes }: Of<'giveAllClear'>,
  { staffId, now }: { staffId: StaffId; now: Instant },
): Verdict {
  if (!centre.hardDay.airRaid) return err('no-air-raid');
  const resumeAt = (now + minutes * 60_000) as Instant;
  return ok([{ type: 'allClearGiven', staffId, ...(minutes > 0 && { resumeAt }) }]);
}

type Switching = HardDayCommand & {
  type:
    | 'switchServicesOff'
    | 'switchServicesOn'
    | 'switchBookedTimes'
    | 'postNotice'
    | 'clearNotice';
};

type ByStaff = Given & { readonly staffId: StaffId };

function switched(centre: Centre, command: Switching, given: ByStaff): Verdict {
  const { staffId } = given;
  switch (command.type) {
    case 'switchServicesOff':
      return servicesOff(centre, command, staffId);
    case 'switchServicesOn': {
      const wanted =
        command.services === 'all' ? Object.keys(centre.hardDay.off) : command.services;
      const services = wanted.filter((id) => centre.hardDay.off[id]) as ServiceId[];
      return services.length > 0 ? ok([{ type: 'servicesSwitchedOn', services, staffId }]) : ok([]);
    }
    case 'switchBookedTimes': {
      const isOff = centre.hardDay.bookingOffSince !== undefined;
      if (isOff === (command.to === 'off')) return ok([]);
      return ok([{ type: isOff ? 'bookedTimesOn' : 'bookedTimesOff', staffId }]);
    }
    case 'postNotice':
      return postNotice(centre, command, given);
    case 'clearNotice':
      return clearNotice(centre, command, staffId);
  }
}

/** X4: those who wait keep their place; they are told why nobody calls them. */
function servicesOff(
  centre: Centre,
  { services, reason, message }: Of<'switchServicesOff'>,
  staffId: StaffId,
): Verdict {
  const wanted =
    services === 'needing-power'
      ? centre.catalogue.services
          .filter(({ about }) => about.unavailableWithoutPower)
          .map(({ id }) => id)
      : services;
  if (wanted.some((id) => !serviceOf(centre, id))) return err('service-unknown');
  if (wanted.length === 0) return ok([]);
  return ok([
    {
      type: 'servicesSwitchedOff',
      services: wanted,
      reason,
      ...(message && { message }),
      staffId,
    },
  ]);
}

/** X8: said at once on every screen; what should end by itself ends later than it begins. */
function postNotice(
  { notices }: Centre,
  { text, severity, until }: Of<'postNotice'>,
  { now, newTicketId, staffId }: ByStaff,
): Verdict {
  if (until !== undefined && until <= now) return err('notice-over');
  if (notices.length >= NOTICES_AT_MOST) return err('notices-full');
  const noticeId = newTicketId as string as NoticeId;
  return ok([{ type: 'noticePosted', noticeId, text, severity, ...(until && { until }), staffId }]);
}

/** X8: cleared twice is cleared once. */
const clearNotice = (
  { notices }: Centre,
  { noticeId }: Of<'clearNotice'>,
  staffId: StaffId,
): Verdict =>
  ok(
    notices.some(({ id }) => id === noticeId) ? [{ type: 'noticeCleared', noticeId, staffId }] : [],
  );
