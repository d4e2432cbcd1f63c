import { languages, type Language } from '@cherha/shared/domain/catalogue.ts';
import type { Centre } from '@cherha/shared/domain/centre.ts';
import { speechPlan, type Phrase } from '@cherha/shared/speech/phrases.ts';
import { catalogueTexts } from './catalogue-texts.ts';
import { interfaceTexts } from './interface-texts.ts';

/** Everything that may be said in this centre, once each, what is needed first at the beginning. */
export function phrasesOfCentre(centre: Centre): readonly Phrase[] {
  const all = new Map<string, Phrase>();
  for (const texts of [interfaceTexts, catalogueTexts, numberTexts])
    for (const language of languages)
      for (const text of texts(centre, language))
        for (const one of speechPlan(text, language)) all.set(one.key, one);
  return [...all.values()];
}

/** N3: every number that a ticket may have today. */
function* numberTexts(centre: Centre, _: Language): Generator<string> {
  const { numbers } = centre.rules;
  const ranges = [numbers, ...centre.catalogue.groups.flatMap((group) => group.numbers ?? [])];
  const first = Math.min(...ranges.map((range) => range.first));
  const last = Math.max(...ranges.map((range) => range.last));
  for (let number = first; number <= last; number++) yield `А${String(number).padStart(3, '0')}`;
}
