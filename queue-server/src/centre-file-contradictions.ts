import { hallContradictions } from './centre-file-hall.ts';
import { repeated, unknown, type FileProblem } from './centre-file-problems.ts';
import type { CentreFile } from './centre-file-schema.ts';

/** What each line alone does not show: the same thing twice, and names of nothing. */
export function contradictions({
  groups,
  services,
  desks,
  priorities,
  helpPlaces,
  topics,
  building,
  rules,
  hall,
}: CentreFile): FileProblem[] {
  const groupIds = new Set(groups.map((group) => group.id));
  const deskIds = new Set(desks.map((desk) => desk.id));
  const serviceIds = new Set(services.map((service) => service.id));
  return [
    ...repeated(
      'groups',
      'id',
      groups.map((group) => group.id),
    ),
    ...repeated(
      'groups',
      'letter',
      groups.map((group) => group.letter),
    ),
    ...repeated(
      'services',
      'id',
      services.map((service) => service.id),
    ),
    ...repeated(
      'desks',
      'id',
      desks.map((desk) => desk.id),
    ),
    ...repeated(
      'desks',
      'number',
      desks.map((desk) => desk.number),
    ),
    ...repeated(
      'priorities',
      'id',
      priorities.map((category) => category.id),
    ),
    ...repeated(
      'helpPlaces',
      'id',
      helpPlaces.map((place) => place.id),
    ),
    ...helpPlaces.flatMap((place, i) =>
      place.panic && place.desks.length + place.staff.length === 0
        ? [{ place: `helpPlaces[${i}]`, problem: 'a quiet alarm must name who comes' }]
        : [],
    ),
    ...(helpPlaces.filter(({ panic }) => panic).length > 1
      ? [{ place: 'helpPlaces', problem: 'only one may be the quiet alarm ("panic")' }]
      : []),
    ...helpPlaces.flatMap((place, i) =>
      unknown(`helpPlaces[${i}].desks`, place.desks, deskIds, 'desk'),
    ),
    ...repeated(
      'topics',
      'id',
      topics.map((topic) => topic.id),
    ),
    ...topics.flatMap((topic, i) => [
      ...unknown(`topics[${i}].services`, topic.services, serviceIds, 'service'),
      ...twice(`topics[${i}].services`, topic.services),
    ]),
    ...repeated(
      'building',
      'id',
      building.map((spot) => spot.id),
    ),
    ...building.flatMap((spot, i) => unknown(`building[${i}].desks`, spot.desks, deskIds, 'desk')),
    ...hallContradictions(hall, { groups: groupIds, desks: deskIds }),
    ...services.flatMap(({ about }, i) => withoutDate(`services[${i}].about`, about)),
    ...ownLetters(rules.numbers, groups),
    ...services.flatMap(({ group }, i) =>
      unknown(`services[${i}].group`, [group], groupIds, 'group'),
    ),
    ...desks.flatMap((desk, i) => [
      ...unknown(`desks[${i}].groups`, desk.groups, groupIds, 'group'),
      ...unknown(`desks[${i}].services`, desk.services, serviceIds, 'service'),
      ...unknown(`desks[${i}].backup`, desk.backup, serviceIds, 'service'),
      ...ownAndBackup(`desks[${i}].backup`, desk, services),
    ]),
  ];
}

/** N6: a letter for booked visitors or for priority belongs to no group. */
const ownLetters = (
  { bookedLetter, priorityLetter }: CentreFile['rules']['numbers'],
  groups: CentreFile['groups'],
): FileProblem[] => {
  const taken = (place: string, letter: string | undefined, by: readonly (string | undefined)[]) =>
    letter !== undefined && by.includes(letter)
      ? [{ place: `rules.numbers.${place}`, problem: `the letter "${letter}" is in use already` }]
      : [];
  const letters = groups.map((group) => group.letter);
  return [
    ...taken('bookedLetter', bookedLetter, letters),
    ...taken('priorityLetter', priorityLetter, [...letters, bookedLetter]),
  ];
};

/** S3: what a window gives as its own it does not give as a backup too. */
const ownAndBackup = (
  place: string,
  desk: CentreFile['desks'][number],
  services: CentreFile['services'],
): FileProblem[] =>
  services
    .filter(({ id, group }) => desk.services.includes(id) || desk.groups.includes(group))
    .filter(({ id }) => desk.backup.includes(id))
    .map(({ id }) => ({ place, problem: `"${id}" is the window's own service already` }));

/** A fee changes with the year: who reads it must know of when it is. */
const withoutDate = (
  place: string,
  { fee, asOf }: CentreFile['services'][number]['about'],
): FileProblem[] =>
  fee !== undefined && asOf === undefined
    ? [{ place: `${place}.asOf`, problem: 'say when the fee was looked up, such as "2026-01-15"' }]
    : [];

const twice = (place: string, ids: readonly string[]): FileProblem[] =>
  ids
    .filter((one, i) => ids.indexOf(one) !== i)
    .map((one) => ({ place, problem: `"${one}" stands here twice` }));
