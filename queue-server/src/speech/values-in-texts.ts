import type { Language } from '@cherha/shared/domain/catalogue.ts';
import type { Centre } from '@cherha/shared/domain/centre.ts';
import type { Desk } from '@cherha/shared/domain/desk.ts';
import { deskNames } from '@cherha/shared/text/desk-names.ts';
import { sayIn } from '@cherha/shared/text/say.ts';

type Value = string | number;
type Values = (centre: Centre, language: Language) => Iterable<Value>;

/** A hall holds so many; a longer queue is rendered when it is there. */
const PEOPLE = 60;
const PAGES = 9;

/**
 * What may stand in a text and can be known before it is said. An empty list: the text is rendered
 * when it is first said, because a day, an hour or several services make too many of it.
 */
export const valuesIn = {
  count: () => upTo(PEOPLE),
  number: () => ['А001'],
  desk: ({ desks }) => desks.map(({ number }) => number),
  place: ({ desks }, language) => desks.map((desk) => named([desk], language)),
  places: (centre, language) => desksOfServices(centre, language),
  name: ({ priorities }, language) => priorities.map(({ name }) => name[language]),
  document: ({ priorities }, language) => priorities.map(({ document }) => document[language]),
  page: () => upTo(PAGES),
  pages: () => upTo(PAGES),
  from: () => [],
  to: () => [],
  time: () => [],
  day: () => [],
  date: () => [],
  /** What somebody should make sure of about one service. */
  facts: () => [],
  services: () => [],
  /** The voice's own steps: how loud of ten, and how fast in per cent. */
  now: () => [...upTo(10), 0, 50, 75, 100, 125, 150, 200],
  most: () => [10],
  /** Which button of how many, and what was typed: the screen asks for them as it comes. */
  n: () => [],
  all: () => [],
  seconds: () => [],
  text: () => [],
  /** The number on a paper that had to get another one: for staff, who read it. */
  paper: () => [],
  why: () => [],
  /** A name in an address that somebody mistyped. */
  asked: () => [],
} satisfies Readonly<Record<string, Values>>;

export type ValueName = keyof typeof valuesIn;

/** As the kiosk lists the windows that give a service. */
function desksOfServices({ catalogue, desks }: Centre, language: Language): Iterable<string> {
  return new Set(
    catalogue.services
      .map(({ id }) => desks.filter(({ services }) => services.includes(id)))
      .filter((giving) => giving.length > 0)
      .map((giving) => named(giving, language)),
  );
}

/** «вікно 3», «вікна 2 і 3, кабінет 12». */
const named = (desks: readonly Desk[], language: Language): string =>
  deskNames(
    sayIn(language),
    desks.map(({ number, place = 'window' }) => ({ number, place })),
  );

const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);
