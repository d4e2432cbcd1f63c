import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { Say } from '@cherha/shared/text/say.ts';

/** How long, as a person says it: «щойно», «12 хв», «1 год 05 хв». */
export const longAgo = (from: Instant, now: Instant, say: Say): string =>
  durationWords((now - from) / 1_000, say);

export function durationWords(seconds: number, say: Say): string {
  const minutes = Math.floor(Math.max(0, seconds) / 60);
  if (minutes === 0) return say('desk.duration.justNow');
  if (minutes < 60) return say('desk.duration.minutes', { minutes });
  return say('desk.duration.hours', {
    hours: Math.floor(minutes / 60),
    minutes: twoDigits(minutes % 60),
  });
}

/** A running clock for what is under way, `4:07` or `1:02:30`. */
export function runningTime(from: Instant, now: Instant): string {
  const seconds = Math.floor(Math.max(0, now - from) / 1_000);
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const tail = twoDigits(seconds % 60);
  return hours === 0 ? `${minutes}:${tail}` : `${hours}:${twoDigits(minutes)}:${tail}`;
}

/** Whole seconds left of so many since then; 0 when they are over. */
export function secondsLeft(since: Instant, now: Instant, seconds: number): number {
  const left = Math.ceil(seconds - (now - since) / 1_000);
  return Math.min(seconds, Math.max(0, left));
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
