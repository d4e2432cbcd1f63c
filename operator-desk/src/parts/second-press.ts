import { GUARD_MS } from '../work/press-guard.ts';

/** What a press fell on. */
export interface Press {
  readonly on: unknown;
  /** Its words at that moment: the same button may have come to mean something else. */
  readonly words: string;
  /** How many clicks the browser counts at this place; 0: by the keyboard. */
  readonly clicks: number;
  readonly at: number;
}

/**
 * The second half of a double press was meant for what the first half fell on: on anything else that has
 * come to its place it counts for nothing.
 */
export function isStray(press: Press, before: Press | undefined): boolean {
  if (!before || (press.on === before.on && press.words === before.words)) return false;
  return press.clicks > 1 || (press.clicks === 0 && press.at - before.at < GUARD_MS);
}
