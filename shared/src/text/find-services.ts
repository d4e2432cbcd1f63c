import type { AlsoCalled, Language, Words } from '../domain/catalogue.ts';
import type { GroupId } from '../domain/ids.ts';
import { found } from './search.ts';

interface Searched<Service> {
  readonly services: readonly Service[];
  readonly groups: readonly { readonly id: GroupId; readonly name: Words }[];
}

interface Named {
  readonly groupId: GroupId;
  readonly name: Words;
  readonly alsoCalled?: AlsoCalled;
}

/** The services that somebody means by a few letters of a name, official or everyday, the nearest first. */
export function findServices<Service extends Named>(
  { services, groups }: Searched<Service>,
  query: string,
  language: Language,
): readonly Service[] {
  const groupName = new Map(groups.map(({ id, name }) => [id, nameIn(language, name)]));
  return found(
    query,
    services,
    ({ groupId, name, alsoCalled }) => ({
      name: nameIn(language, name),
      // A guest may type what a neighbour has written down, in the other language.
      called: alsoCalled ? [...alsoCalled.uk, ...alsoCalled.en] : [],
      also: [groupName.get(groupId) ?? '', name[language === 'uk' ? 'en' : 'uk']],
    }),
    language,
  );
}

/** Ukrainian where a translation is missing. */
const nameIn = (language: Language, name: Words): string => name[language] || name.uk;
