import type { Spot } from './building.ts';
import {
  languages,
  seriesLetters,
  type AlsoCalled,
  type Catalogue,
  type Topic,
} from './catalogue.ts';
import type { Centre } from './centre.ts';
import type { Given, SettingsCommand } from './commands.ts';
import type { Desk, Skills } from './desk.ts';
import { soundHall } from './hall-settings.ts';
import { openHelp, type HelpPlace } from './help.ts';
import type { ServiceId } from './ids.ts';
import { inTheWay } from './in-the-way.ts';
import type { OpeningHours } from './opening-hours.ts';
import type { PriorityCategory } from './priority.ts';
import { err, ok } from './result.ts';
import type { Rules } from './rules.ts';
import { areDistinct, isSaid } from './sound.ts';
import { isTimeZone, weekdays } from './time.ts';
import { soundTicket } from './ticket-template.ts';
import type { Verdict } from './verdict.ts';

/** S1: settings are events too, and settings that contradict themselves are refused whole. */
export function decideSettings(centre: Centre, command: SettingsCommand, given: Given): Verdict {
  if (given.actor.kind !== 'setup') return err('not-yours-to-ask');
  switch (command.type) {
    case 'describeCentre': {
      const { name, timeZone, rules } = command;
      if (!name.uk || !name.en || !isTimeZone(timeZone) || !soundRules(rules, centre.catalogue))
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
    case 'setPriorities':
      return soundPriorities(command.priorities)
        ? ok([{ type: 'prioritiesSet', priorities: command.priorities }])
        : err('settings-contradict');
    case 'setSkills':
      return soundSkills(command.skills, centre)
        ? ok([{ type: 'skillsSet', skills: command.skills }])
        : err('settings-contradict');
    case 'setHelpPlaces':
      return soundHelpPlaces(command.places, centre)
        ? ok([{ type: 'helpPlacesSet', places: command.places }])
        : err('settings-contradict');
    case 'setTicketTemplate':
      return soundTicket(command.ticket)
        ? ok([{ type: 'ticketTemplateSet', ticket: command.ticket }])
        : err('settings-contradict');
    case 'setBuilding':
      return soundBuilding(command.spots, centre)
        ? ok([{ type: 'buildingSet', spots: command.spots }])
        : err('settings-contradict');
    case 'setHall':
      return soundHall(command.hall, centre)
        ? ok([{ type: 'hallSet', hall: command.hall }])
        : err('settings-contradict');
  }
}

/** S5: nothing lasts less than no time, somebody can be served, and own letters are nobody else's. */
function soundRules(rules: Rules, { groups }: Catalogue): boolean {
  const { calls, order, numbers, assignment, closing, airRaid, help } = rules;
  const lengths = [
    rules.undoSeconds,
    rules.targetMinutes,
    calls.recallSeconds,
    calls.comeSeconds,
    calls.graceMinutes,
    rules.stepOut.minutes,
    assignment.pauseSeconds,
    order.agedMinutes,
    order.backupMinutes,
    order.earlyMinutes,
    order.lateMinutes,
    closing.longWaitMinutes,
    airRaid.resumeMinutes,
    help.escalateSeconds,
    rules.withoutServer.numbers,
    rules.book.keepDays,
  ];
  const { interleave } = order;
  const own = [numbers.bookedLetter, numbers.priorityLetter].filter((one) => one !== undefined);
  return (
    lengths.every((length) => length >= 0) &&
    calls.announcementsAtMost >= 1 &&
    help.escalationsAtMost >= 1 &&
    rules.visitorsAtDesk >= 1 &&
    (!interleave || (interleave.priority >= 1 && interleave.others >= 1)) &&
    soundRange(numbers) &&
    areDistinct([...own, ...groups.map(({ letter }) => letter)]) &&
    own.every((letter) => seriesLetters.includes(letter))
  );
}

/** N3: numbers of at most three digits, none of them zero. */
const soundRange = ({ first, last }: { readonly first: number; readonly last: number }): boolean =>
  Number.isInteger(first) && Number.isInteger(last) && first >= 1 && first <= last && last <= 999;

/**
 * S2: every service has a group, every group its own letter that cannot be misread (N2), and what
 * somebody waits for or a desk gives is not taken away.
 */
function soundCatalogue(catalogue: Catalogue, centre: Centre): boolean {
  const { groups, services, topics = [] } = catalogue;
  const known = new Set<string>(services.map((service) => service.id));
  const groupIds = new Set(groups.map((group) => group.id));
  const letters = groups.map((group) => group.letter);
  const { bookedLetter, priorityLetter } = centre.rules.numbers;
  return (
    areDistinct(groups.map((group) => group.id)) &&
    areDistinct(services.map((service) => service.id)) &&
    areDistinct(letters) &&
    letters.every((letter) => seriesLetters.includes(letter)) &&
    letters.every((letter) => letter !== bookedLetter && letter !== priorityLetter) &&
    groups.every(({ numbers }) => !numbers || soundRange(numbers)) &&
    services.every((service) => groupIds.has(service.groupId)) &&
    services.every(({ normMinutes, quota }) => normMinutes > 0 && (quota ?? 0) >= 0) &&
    services.every(({ onTicket }) => !onTicket || isSaid(onTicket)) &&
    services.every(({ alsoCalled }) => !alsoCalled || soundlyCalled(alsoCalled)) &&
    soundTopics(topics, known) &&
    inTheWay(centre, { type: 'setCatalogue', catalogue }).length === 0
  );
}

/** S14: every everyday word says something, and none stands there twice. */
const soundlyCalled = (alsoCalled: AlsoCalled): boolean =>
  languages.every(
    (language) =>
      areDistinct(alsoCalled[language]) && alsoCalled[language].every((word) => word.trim() !== ''),
  );

/** S10: a topic has its own id, says in words what it is, and leads to services of the catalogue. */
const soundTopics = (topics: readonly Topic[], known: ReadonlySet<string>): boolean =>
  areDistinct(topics.map(({ id }) => id)) &&
  topics.every(
    ({ name, services }) =>
      isSaid(name) &&
      services.length > 0 &&
      areDistinct(services) &&
      services.every((id) => known.has(id)),
  );

/**
 * S3: every desk has its own number and gives only services of the catalogue; a desk where somebody
 * sits or is served stays, and so does some desk for every service that somebody came for.
 */
function soundDesks(desks: readonly Desk[], centre: Centre): boolean {
  const known = new Set(centre.catalogue.services.map((service) => service.id));
  return (
    areDistinct(desks.map((desk) => desk.id)) &&
    areDistinct(desks.map((desk) => desk.number)) &&
    desks.every((desk) => soundMatrix(desk, known)) &&
    desks.every((desk) => desk.breaks.every(({ from, until }) => from < until)) &&
    inTheWay(centre, { type: 'setDesks', desks }).length === 0
  );
}

/** S6: what a person can do is of the catalogue, and nothing is her own and her backup at once. */
const soundSkills = (skills: Readonly<Record<string, Skills>>, { catalogue }: Centre): boolean => {
  const known = new Set(catalogue.services.map((service) => service.id));
  return Object.values(skills).every((one) => soundMatrix(one, known));
};

export const soundMatrix = ({ services, backup }: Skills, known: ReadonlySet<ServiceId>): boolean =>
  areDistinct([...services, ...backup]) && [...services, ...backup].every((id) => known.has(id));

/** S4: a span begins before it ends, and what happens within it happens in that order. */
function soundHours({ week, exceptions }: OpeningHours): boolean {
  const days = [
    ...weekdays.map((day) => week[day]),
    ...Object.values(exceptions).map((day) => day.spans),
  ];
  return days
    .flat()
    .every(
      ({ from, until, receptionUntil = until, documentsOnlyFrom = from }) =>
        from < until &&
        until <= receptionUntil &&
        from <= documentsOnlyFrom &&
        documentsOnlyFrom <= until,
    );
}

/** S7: every category has its own id and says in words what it is, by what right, and what is shown. */
const soundPriorities = (priorities: readonly PriorityCategory[]): boolean =>
  areDistinct(priorities.map(({ id }) => id)) &&
  priorities.every(
    ({ name, basis, document, headStartMinutes }) =>
      [name, basis, document].every(isSaid) && headStartMinutes >= 0,
  );

/**
 * S8: every place has its own id and says in words where it is, alerts desks that there are, and
 * stays while somebody calls for help from it.
 */
const soundHelpPlaces = (places: readonly HelpPlace[], centre: Centre): boolean =>
  areDistinct(places.map(({ id }) => id)) &&
  soundPanic(places.filter(({ panic }) => panic)) &&
  places.every(
    ({ name, desks }) =>
      isSaid(name) &&
      areDistinct(desks) &&
      desks.every((id) => centre.desks.some((desk) => desk.id === id)),
  ) &&
  openHelp(centre).every(
    ({ placeId }) =>
      !centre.helpPlaces.some(({ id }) => id === placeId) ||
      places.some(({ id }) => id === placeId),
  );

/** G8: one place at most says who comes in danger, and somebody is named there. */
const soundPanic = (all: readonly HelpPlace[]): boolean =>
  all.length <= 1 && all.every(({ desks, staff }) => desks.length + staff.length > 0);

/** S11: a spot has its own id, says in words what it is and how to get there, and names desks that there are. */
const soundBuilding = (spots: readonly Spot[], centre: Centre): boolean =>
  areDistinct(spots.map(({ id }) => id)) &&
  spots.every(
    ({ name, way, floor, desks }) =>
      [name, way, ...(floor ? [floor] : [])].every(isSaid) &&
      desks.every((id) => centre.desks.some((desk) => desk.id === id)),
  );
