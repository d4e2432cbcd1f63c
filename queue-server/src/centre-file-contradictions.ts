import type { CentreFile } from './centre-file-schema.ts';

/** One thing that is wrong in a centre file: where, and what to write instead. */
export interface FileProblem {
  readonly place: string;
  readonly problem: string;
}

/** What each line alone does not show: the same thing twice, and names of nothing. */
export function contradictions({ groups, services, desks }: CentreFile): FileProblem[] {
  const groupIds = new Set(groups.map((group) => group.id));
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
    ...services.flatMap(({ group }, i) =>
      unknown(`services[${i}].group`, [group], groupIds, 'group'),
    ),
    ...desks.flatMap((desk, i) => [
      ...unknown(`desks[${i}].groups`, desk.groups, groupIds, 'group'),
      ...unknown(`desks[${i}].services`, desk.services, serviceIds, 'service'),
    ]),
  ];
}

const repeated = (list: string, field: string, values: readonly string[]): FileProblem[] =>
  values.flatMap((value, i) => {
    const first = values.indexOf(value);
    return first === i
      ? []
      : [
          {
            place: `${list}[${i}].${field}`,
            problem: `"${value}" is the ${field} of ${list}[${first}] already`,
          },
        ];
  });

const unknown = (
  place: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  what: string,
): FileProblem[] =>
  ids
    .filter((one) => !known.has(one))
    .map((one) => ({ place, problem: `there is no ${what} "${one}" in this file` }));
