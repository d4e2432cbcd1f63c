import type { Language } from '@cherha/shared/domain/catalogue.ts';
import type { Centre } from '@cherha/shared/domain/centre.ts';
import { sayIn, type TextKey } from '@cherha/shared/text/say.ts';
import { en } from '@cherha/shared/text/en.ts';
import { uk } from '@cherha/shared/text/uk.ts';
import { waitWords } from '@cherha/shared/text/wait.ts';
import { valuesIn, type ValueName } from './values-in-texts.ts';

/** Rooms whose texts are for eyes: staff's desks and their printers, pages on phones, the training centre's printer. */
const silentRooms: ReadonlySet<string> = new Set([
  'book',
  'desk',
  'manager',
  'media',
  'more',
  'pages',
  'callReason',
  'printer',
  'service',
  'virtualPrinter',
] satisfies (keyof typeof uk)[]);

/** Every text that a screen may say, with every value that can be known beforehand. */
export function* interfaceTexts(centre: Centre, language: Language): Generator<string> {
  const say = sayIn(language);
  for (const { key, names } of spokenTexts(language)) {
    const values = names.map((name) => [
      ...(valuesIn[name as ValueName]?.(centre, language) ?? []),
    ]);
    for (const chosen of everyChoice(values)) {
      const given = Object.fromEntries(names.map((name, i) => [name, chosen[i] ?? '']));
      if (Number(given['page'] ?? 0) <= Number(given['pages'] ?? Infinity)) yield say(key, given);
    }
  }
  for (const range of WAITS) yield waitWords(say, range);
}

/** The keys of what is spoken, each with the names of the values that stand in it. */
export function spokenTexts(language: Language): { key: TextKey; names: readonly string[] }[] {
  return Object.entries({ uk, en }[language])
    .filter(([room]) => !silentRooms.has(room))
    .flatMap(([room, tree]) => leaves(tree, room))
    .map(({ key, text }) => ({
      key: key as TextKey,
      names: [...new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name ?? ''))],
    }));
}

function leaves(tree: object, path: string): { key: string; text: string }[] {
  if ('one' in tree && 'other' in tree) return [{ key: path, text: String(tree.other) }];
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [{ key: `${path}.${name}`, text: value }]
      : leaves(value as object, `${path}.${name}`),
  );
}

/** One of each list, in every way; nothing when a list is empty: that text is rendered at first use. */
const everyChoice = (lists: readonly (readonly (string | number)[])[]): (string | number)[][] =>
  lists.reduce<(string | number)[][]>(
    (chosen, list) => chosen.flatMap((some) => list.map((one) => [...some, one])),
    [[]],
  );

/** W2: the waits as they are told, rounded to one below ten minutes, to five below an hour, to ten above. */
const TOLD = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 70, 80, 90, 100, 110, 120,
];
const WAITS = TOLD.flatMap((from) =>
  TOLD.filter((to) => to >= from && to <= from * 4 + 3).map((to) => ({
    p50: from * 60,
    p90: to * 60,
  })),
);
