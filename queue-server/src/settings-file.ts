import type * as z from 'zod';
import type { Spot } from '@cherha/shared/domain/building.ts';
import { doubtfulFacts, type Catalogue, type Doubtful } from '@cherha/shared/domain/catalogue.ts';
import type { Desk } from '@cherha/shared/domain/desk.ts';
import type { HelpPlace } from '@cherha/shared/domain/help.ts';
import type { PriorityCategory } from '@cherha/shared/domain/priority.ts';
import type { Rules } from '@cherha/shared/domain/rules.ts';
import type { OpeningHours } from '@cherha/shared/domain/opening-hours.ts';
import type { TicketTemplate } from '@cherha/shared/domain/ticket-template.ts';
import { hallOf } from './centre-file-hall.ts';
import { contradictions } from './centre-file-contradictions.ts';
import type { FileProblem } from './centre-file-problems.ts';
import { centreFile, type CentreFile, type FileLogo } from './centre-file-schema.ts';
import { inBoth, type FileTold } from './centre-file-words.ts';
import type { CentreSettings } from './settings.ts';

export type CentreFileRead =
  /** `logo`: the picture that is still to be drawn into them. */
  | { readonly ok: true; readonly value: CentreSettings; readonly logo?: FileLogo | undefined }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads a centre file (docs/centre-file.md). What is wrong is named by its place in the file. */
export function readCentreFile(text: string): CentreFileRead {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (cause) {
    return wrong([{ place: 'the file', problem: `is not JSON: ${String(cause)}` }]);
  }
  const read = centreFile.safeParse(raw);
  if (!read.success)
    return wrong(
      read.error.issues.map((issue) => ({ place: placeOf(issue.path), problem: problemOf(issue) })),
    );
  const problems = contradictions(read.data);
  return problems.length > 0
    ? wrong(problems)
    : { ok: true, value: settingsOf(read.data), logo: read.data.ticket.logo };
}

const wrong = (problems: readonly FileProblem[]): CentreFileRead => ({ ok: false, problems });

/** What is wrong with a name within the file is told by what that name should have been. */
const problemOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, step) =>
      typeof step === 'number' ? `${place}[${step}]` : `${place}${place && '.'}${String(step)}`,
    '',
  ) || 'the file';

function settingsOf(file: CentreFile): CentreSettings {
  const { name, timeZone, undoSeconds, rules } = file;
  return {
    description: { name, timeZone, rules: { undoSeconds, ...rules } as Rules },
    catalogue: catalogueOf(file),
    desks: file.desks.map((desk) => deskOf(file, desk)),
    hours: hoursOf(file),
    priorities: prioritiesOf(file),
    helpPlaces: helpPlacesOf(file),
    ticket: ticketOf(file),
    building: buildingOf(file),
    hall: hallOf(file.hall),
  };
}

const toldIn = (told: FileTold) =>
  typeof told === 'string' || told.en !== undefined ? told : told.uk;

/** The one place where checked ids get their branded names. */
const catalogueOf = ({ groups, services, topics }: CentreFile): Catalogue =>
  ({
    groups: groups.map((group) => ({ ...group, name: inBoth(group.name) })),
    services: services.map((service) => ({
      id: service.id,
      groupId: service.group,
      name: inBoth(service.name),
      alsoCalled: service.alsoCalled,
      frequent: service.frequent,
      normMinutes: service.normMinutes,
      quota: service.quota,
      onTicket: service.onTicket && inBoth(service.onTicket),
      about: aboutOf(service),
    })),
    ...(topics.length > 0 && {
      topics: topics.map((topic) => ({ ...topic, name: inBoth(topic.name) })),
    }),
  }) as unknown as Catalogue;

function aboutOf({ about, unverified }: CentreFile['services'][number]) {
  const doubtful = doubtfulFacts.filter(
    (fact) => unverified.some((one) => one.fact === fact) && isToldOf(about, fact),
  );
  const { target, term, fee, note } = about;
  return {
    ...about,
    documents: about.documents.map(toldIn),
    ...Object.fromEntries(
      Object.entries({ target, term, fee, note }).flatMap(([name, told]) =>
        told === undefined ? [] : [[name, toldIn(told)]],
      ),
    ),
    ...(doubtful.length > 0 && { doubtful }),
  };
}

/** Nobody is asked to make sure of what she was not told. */
const isToldOf = (about: CentreFile['services'][number]['about'], fact: Doubtful): boolean =>
  fact === 'offered' ||
  (fact === 'documents' ? about.documents.length > 0 : about[fact] !== undefined);

const deskOf = ({ services }: CentreFile, desk: CentreFile['desks'][number]): Desk => {
  const given = services.filter(
    (service) => desk.groups.includes(service.group) || desk.services.includes(service.id),
  );
  return {
    id: desk.id,
    number: desk.number,
    ...(desk.place && { place: desk.place }),
    services: given.map(({ id: one }) => one),
    backup: desk.backup,
    purposes: desk.purposes,
    breaks: desk.breaks.map(openSpan),
  } as unknown as Desk;
};

const hoursOf = ({ openingHours: { week, exceptions } }: CentreFile): OpeningHours =>
  ({
    week: mapped(week, (day) => day.map(openSpan)),
    exceptions: mapped(exceptions, (day) => ({ ...day, spans: day.spans.map(openSpan) })),
  }) as unknown as OpeningHours;

const prioritiesOf = ({ priorities }: CentreFile): PriorityCategory[] =>
  priorities.map((category) => ({
    ...category,
    name: inBoth(category.name),
    basis: inBoth(category.basis),
    document: inBoth(category.document),
  })) as unknown as PriorityCategory[];

const helpPlacesOf = ({ helpPlaces }: CentreFile): HelpPlace[] =>
  helpPlaces.map((place) => ({ ...place, name: inBoth(place.name) })) as unknown as HelpPlace[];

const ticketOf = ({ ticket: { logo: _, foot, ...look } }: CentreFile): TicketTemplate => ({
  ...look,
  ...(foot && { foot: inBoth(foot) }),
});
const buildingOf = ({ building }: CentreFile): Spot[] =>
  building.map((spot) => ({
    ...spot,
    name: inBoth(spot.name),
    way: inBoth(spot.way),
    ...(spot.floor && { floor: inBoth(spot.floor) }),
  })) as unknown as Spot[];

type FileSpan =
  | CentreFile['openingHours']['week'][string][number]
  | CentreFile['desks'][number]['breaks'][number];

const openSpan = (value: FileSpan) => {
  const { span, ...within } = typeof value === 'string' ? { span: value } : value;
  const [from, until] = span.split('-');
  return { from, until, ...within };
};

const mapped = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
