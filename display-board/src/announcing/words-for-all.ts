import type { Words } from '@cherha/shared/domain/catalogue.ts';
import { sayIn, type TextKey } from '@cherha/shared/text/say.ts';
import type { BoardView } from '@cherha/shared/views/board-view.ts';

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
      ? { wordId: `raid ${airRaid.since}`, text: inBoth('board.airRaid', 'board.shelter') }
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
