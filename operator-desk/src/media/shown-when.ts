import { isOfDay } from '@cherha/shared/domain/hall-settings.ts';
import type { BusinessDay } from '@cherha/shared/domain/ids.ts';
import type { MediaShown } from '@cherha/shared/protocol/media.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import { dateWords } from '../book/date-words.ts';

export type ShownNow = 'now' | 'later' | 'over';

export function shownNow(file: MediaShown, today: BusinessDay): ShownNow {
  if (isOfDay(file, today)) return 'now';
  return file.from && today < file.from ? 'later' : 'over';
}

/** On which days, in words. */
export function daysWords({ from, until }: Pick<MediaShown, 'from' | 'until'>, say: Say): string {
  if (from && until)
    return from === until
      ? say('media.days.one', { from: dateWords(from) })
      : say('media.days.both', { from: dateWords(from), until: dateWords(until) });
  if (from) return say('media.days.from', { from: dateWords(from) });
  return until ? say('media.days.until', { until: dateWords(until) }) : say('media.days.always');
}
