import type { Words } from '@cherha/shared/domain/catalogue.ts';
import { sayIn, type TextKey } from '@cherha/shared/text/say.ts';
import { wayToShelter } from '@cherha/shared/text/shelter.ts';
import type { BoardView } from '@cherha/shared/views/board-view.ts';
import type { ShelterSeen } from '@cherha/shared/views/hard-day-view.ts';

/** What everybody in the hall must hear: a raid, its end, an emergency. */
export interface WordForAll {
  /** The same for as long as it stands, also after a reload. */
  readonly wordId: string;
  readonly text: Words;
}

/** What stands now and is for every ear, the most urgent first; news for information is only seen. */
export function wordsForAll({ airRaid, notices }: BoardView): WordForAll[] {
  const raid = airRaid && [
    airRaid.allClearAt === undefined
      ? {
          wordId: `raid ${airRaid.since}`,
          text: withWays(inBoth('board.airRaid', 'board.shelter'), airRaid.shelters),
        }
      : { wordId: `clear ${airRaid.allClearAt}`, text: inBoth('board.allClear', 'board.comeBack') },
  ];
  const emergencies = notices
    .filter(({ severity }) => severity === 'emergency')
    .map(({ id, text: { uk, en } }) => ({
      wordId: id,
      text: {
        uk: `${sayIn('uk')('board.emergency')} ${uk}`,
        en: `${sayIn('en')('board.emergency')} ${en}`,
      },
    }));
  return [...(raid ?? []), ...emergencies];
}

const inBoth = (...keys: readonly TextKey[]): Words => {
  const all = (language: 'uk' | 'en'): string =>
    keys.map((key) => sayIn(language)(key).replace(/[.!]?$/, '.')).join(' ');
  return { uk: all('uk'), en: all('en') };
};

/** X9: the way comes last, for that is what one has to keep in mind. */
const withWays = (text: Words, shelters: readonly ShelterSeen[] = []): Words => {
  const all = (language: 'uk' | 'en'): string =>
    [text[language], ...shelters.map((each) => wayToShelter(each, language))].join(' ');
  return { uk: all('uk'), en: all('en') };
};
