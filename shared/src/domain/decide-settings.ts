import { seriesLetters, type Catalogue } from './catalogue.ts';
import type { Centre } from './centre.ts';
import type { Given, SettingsCommand } from './commands.ts';
import type { Verdict } from './decide.ts';
import type { Desk } from './desk.ts';
import type { ServiceId } from './ids.ts';
import type { OpeningHours } from './opening-hours.ts';
import { err, ok } from './result.ts';
import { everything } from './shelf.ts';
import { isTimeZone, weekdays } from './time.ts';

/** S1: settings are events too, and settings that contradict themselves are refused whole. */
export function decideSettings(centre: Centre, command: SettingsCommand, given: Given): Verdict {
  if (given.actor.kind !== 'setup') return err('not-yours-to-ask');
  switch (command.type) {
    case 'describeCentre': {
      const { name, timeZone, rules } = command;
      if (!name.uk || !name.en || !isTimeZone(timeZone) || rules.undoSeconds < 0)
        return err('settings-contradict');
      return ok([{ type: 'centreDescribed', name, timeZone, rules }]);
    }
    case 'setCatalogue':
      return soundCatalogue(command.catalogue, centre)
        ? ok([{ type: 'catalogueSet', catalogue: command.catalogue }])
        : err('settings-contradict');
    case 'setDesks':
      return soundDesks(command.desks, centre)
        ? ok([{ type: 'desksSet', desks: command.desks }])
        : err('settings-contradict');
    case 'setOpeningHours':
      return soundHours(command.hours)
        ? ok([{ type: 'openingHoursSet', hours: command.hours }])
        : err('settings-contradict');
  }
}

/**
 * S2: every service has a group, every group its own letter that cannot be misread (N2), and what
 * somebody waits for or a desk gives is not taken away.
 */
function soundCatalogue({ groups, services }: Catalogue, centre: Centre): boolean {
  const known = new Set<string>(services.map((service) => service.id));
  const needed = [...servicesInHall(centre), ...centre.desks.flatMap((desk) => desk.services)];
  const groupIds = new Set(groups.map((group) => group.id));
  const letters = groups.map((group) => group.letter);
  return (
    areDistinct(groups.map((group) => group.id)) &&
    areDistinct(services.map((service) => service.id)) &&
    areDistinct(letters) &&
    letters.every((letter) => seriesLetters.includes(letter)) &&
    services.every((service) => groupIds.has(service.groupId)) &&
    needed.every((id) => known.has(id))
  );
}

/**
 * S3: every desk has its own number and gives only services of the catalogue; a desk where somebody
 * sits or is served stays, and so does some desk for every service that somebody came for.
 */
function soundDesks(desks: readonly Desk[], centre: Centre): boolean {
  const known = new Set(centre.catalogue.services.map((service) => service.id));
  const busy = Object.entries(centre.deskNow).filter(([, now]) => now.operator ?? now.ticketId);
  return (
    areDistinct(desks.map((desk) => desk.id)) &&
    areDistinct(desks.map((desk) => desk.number)) &&
    desks.every((desk) => desk.services.every((id) => known.has(id))) &&
    busy.every(([id]) => desks.some((desk) => desk.id === id)) &&
    servicesInHall(centre).every((id) => desks.some((desk) => desk.services.includes(id)))
  );
}

/** S4: a span begins before it ends. */
function soundHours({ week, exceptions }: OpeningHours): boolean {
  const days = [
    ...weekdays.map((day) => week[day]),
    ...Object.values(exceptions).map((day) => day.spans),
  ];
  return days.flat().every(({ from, until }) => from < until);
}

/** What those who wait or are at a desk came for: a call that is undone makes them wait again. */
const servicesInHall = (centre: Centre): ServiceId[] =>
  everything(centre.tickets).flatMap((ticket) =>
    ticket.status === 'finished' ? [] : [ticket.serviceId],
  );

const areDistinct = (values: readonly string[]): boolean => new Set(values).size === values.length;
