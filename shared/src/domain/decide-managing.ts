import { mayDo } from './asking.ts';
import { deskOf, type Centre } from './centre.ts';
import type { Given, ManagerCommand } from './commands.ts';
import { sameSkills, type Desk } from './desk.ts';
import { closeDesk, endBreakOf, openDesk } from './decide-seats.ts';
import { soundMatrix } from './decide-settings.ts';
import { soundHall } from './hall-settings.ts';
import { strandedBy } from './in-the-way.ts';
import { err, ok } from './result.ts';
import { businessDay } from './time.ts';
import type { Verdict } from './verdict.ts';

/** What is changed for today in the whole hall, with the name of who did it (Q10, D8, D10, D11). */
export function decideManaging(centre: Centre, command: ManagerCommand, given: Given): Verdict {
  const { actor } = given;
  if (actor.kind !== 'staff' || !mayDo(actor, 'manage')) return err('not-yours-to-ask');
  switch (command.type) {
    case 'callBackup':
      return callBackup(centre, command, actor);
    case 'changeDeskToday':
      return changeDeskToday(centre, command, actor);
    case 'openDesk':
      return openDesk(centre, command, { ...given, openedBy: actor.staffId });
    case 'closeDesk':
      return closeDesk(centre, command, actor.staffId);
    case 'endBreakOf':
      return endBreakOf(centre, command, actor.staffId);
    case 'scheduleMedia':
      return scheduleMedia(centre, command, actor);
  }
}

type Manager = Extract<Given['actor'], { kind: 'staff' }>;

/** Q10: called for twice is called for once. */
function callBackup(
  centre: Centre,
  { to }: ManagerCommand & { type: 'callBackup' },
  { staffId }: Manager,
): Verdict {
  const isOn = centre.backupSince !== undefined;
  if (isOn === (to === 'on')) return ok([]);
  return ok([{ type: isOn ? 'backupCalledOff' : 'backupCalled', staffId }]);
}

/** S15: the days of one file alone; a file without days is shown always, and needs no line of its own. */
function scheduleMedia(
  centre: Centre,
  { file, from, until }: ManagerCommand & { type: 'scheduleMedia' },
  { staffId }: Manager,
): Verdict {
  const { media } = centre.hall;
  const days = { ...(from && { from }), ...(until && { until }) };
  const now = media.schedule.find((one) => one.file === file);
  if (now?.from === from && now?.until === until) return ok([]);
  const line = from || until ? [{ file, ...days }] : [];
  const schedule = [...media.schedule.filter((one) => one.file !== file), ...line];
  const hall = { ...centre.hall, media: { ...media, schedule } };
  if (!soundHall(hall, centre)) return err('days-backwards');
  return ok([{ type: 'hallSet', hall, staffId }]);
}

/** D8: nobody who came for a service is left without a window that gives it. */
function changeDeskToday(
  centre: Centre,
  { deskId, services, backup }: ManagerCommand & { type: 'changeDeskToday' },
  { staffId }: Manager,
): Verdict {
  const desk = deskOf(centre, deskId);
  if (!desk) return err('desk-unknown');
  const known = new Set(centre.catalogue.services.map(({ id }) => id));
  if (!soundMatrix({ services, backup }, known)) return err('service-unknown');
  if (sameSkills(desk, { services, backup })) return ok([]);
  const changed = centre.desks.map((one) =>
    one.id === deskId ? { ...one, services, backup } : one,
  );
  if (strandedToday(centre, changed)) return err('no-way-to-serve');
  return ok([{ type: 'deskChangedToday', deskId, services, backup, staffId }]);
}

/** Who is booked for another day is not in the way of today. */
const strandedToday = (centre: Centre, desks: readonly Desk[]): boolean =>
  strandedBy(centre, desks).some(
    (one) =>
      one.kind === 'visitor' ||
      (one.kind === 'booking' && businessDay(one.for, centre.timeZone) === centre.day),
  );
