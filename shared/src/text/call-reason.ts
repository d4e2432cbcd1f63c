import type { PriorityCategory } from '../domain/priority.ts';
import type { CallReason } from '../domain/ticket.ts';
import type { Say } from './say.ts';
import { timeOfDay } from './when.ts';

/**
 * Q9: the reason of a call as a sentence: “Called before А014: booked for 10:20”. Categories are
 * named in the language of the sentence; one that is gone from the settings is named by its id.
 */
export function callReasonWords(
  say: Say,
  why: CallReason,
  { timeZone, priorities }: { timeZone: string; priorities: readonly PriorityCategory[] },
): string {
  const category = priorities.find(({ id }) => id === why.categoryId);
  const because = say(`callReason.${why.rule}`, {
    category: category?.name[say.language] ?? why.categoryId ?? '',
    time: why.bookedFor === undefined ? '' : timeOfDay(why.bookedFor, timeZone),
  });
  const all = [
    because,
    ...(why.sent ? [say('callReason.sent')] : []),
    ...(why.backup ? [say('callReason.backup')] : []),
  ].join('; ');
  return why.before === undefined
    ? say('callReason.alone', { why: all })
    : say('callReason.before', { number: why.before, why: all });
}
