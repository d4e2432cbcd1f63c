import type { WaitRange } from '../domain/ticket.ts';
import type { Say } from './say.ts';

/**
 * A wait as a clerk would say it: “about 15–30 min”. Minutes are rounded so that nothing is told more
 * exactly than it is known: to one below ten, to five below an hour, to ten above.
 */
export function waitWords(say: Say, { p50, p90 }: WaitRange): string {
  const from = rounded(p50 / 60);
  const to = Math.max(from, rounded(p90 / 60));
  if (to < SHORT_MINUTES) return say('ticket.wait.short', { to: SHORT_MINUTES });
  return from === to
    ? say('ticket.wait.about', { to })
    : say('ticket.wait.range', { from: Math.max(1, from), to });
}

const SHORT_MINUTES = 3;

function rounded(minutes: number): number {
  if (minutes < 10) return Math.round(minutes);
  const step = minutes < 60 ? 5 : 10;
  return Math.round(minutes / step) * step;
}
