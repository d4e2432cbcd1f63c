import type { WaitRange } from '../domain/ticket.ts';
import type { Say } from './say.ts';

/**
 * A wait as a clerk would say it: “about 15–30 min”. Minutes are rounded so that nothing is told more
 * exactly than it is known: to one below ten, to five below an hour, to ten above.
 */
export function waitWords(say: Say, range: WaitRange): string {
  const { from, to } = waitMinutes(range);
  if (to < SHORT_MINUTES) return say('ticket.wait.short', { to: SHORT_MINUTES });
  return from === to ? say('ticket.wait.about', { to }) : say('ticket.wait.range', { from, to });
}

/** The same, in so few letters that a board has room for it. */
export function shortWaitWords(say: Say, range: WaitRange): string {
  const { from, to } = waitMinutes(range);
  return from === to || to < SHORT_MINUTES
    ? say('board.waitShort', { to: Math.max(to, SHORT_MINUTES) })
    : say('board.wait', { from, to });
}

/** In seconds, the longest wait that the words for this range let anybody expect. */
export const longestTold = (range: WaitRange): number =>
  Math.max(waitMinutes(range).to, SHORT_MINUTES) * 60;

function waitMinutes({ p50, p90 }: WaitRange): { from: number; to: number } {
  const from = Math.max(1, rounded(p50 / 60));
  return { from, to: Math.max(from, rounded(p90 / 60)) };
}

const SHORT_MINUTES = 3;

function rounded(minutes: number): number {
  if (minutes < 10) return Math.round(minutes);
  const step = minutes < 60 ? 5 : 10;
  return Math.round(minutes / step) * step;
}
