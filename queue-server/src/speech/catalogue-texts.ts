import type { AboutService, Language, Told, Words } from '@cherha/shared/domain/catalogue.ts';
import type { Centre } from '@cherha/shared/domain/centre.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { readIn } from '@cherha/shared/text/told.ts';

/** What is said of this centre alone: names of groups and services, what to bring, who has priority. */
export function* catalogueTexts(centre: Centre, language: Language): Generator<string> {
  const say = sayIn(language);
  const { groups, services } = centre.catalogue;
  yield centre.name[language];
  yield* groups.map(({ name }) => name[language]);
  yield* services.map(({ name }) => name[language]);
  for (const { name, basis, document } of centre.priorities)
    yield* [name, basis, document].map((words: Words) => words[language]);
  yield* lettersOf(centre);
  for (const { number } of centre.desks) yield `${say('board.place.window.over')} ${number}`;
  for (const { name } of centre.catalogue.topics ?? []) yield name[language];
  for (const { name, way, floor } of centre.building)
    for (const words of [name, way, floor]) if (words) yield words[language];
  for (const told of services.flatMap(({ about }) => toldOf(about))) {
    const read = readIn(language, told);
    if (read.language === language) yield read.text;
  }
}

const toldOf = ({ documents, term, fee, target, note }: AboutService): Told[] =>
  [...documents, term, fee, target, note].filter((told) => told !== undefined);

/** A letter is said as on a ticket, so it stands on one here. */
function* lettersOf({ catalogue, rules }: Centre): Generator<string> {
  const { bookedLetter, priorityLetter } = rules.numbers;
  for (const letter of [
    ...catalogue.groups.map((group) => group.letter),
    bookedLetter,
    priorityLetter,
  ])
    if (letter !== undefined) yield `${letter}001`;
}
