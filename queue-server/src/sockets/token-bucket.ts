/** How fast one connection may ask: `burst` at once, then `perSecond`. */
export interface Pace {
  readonly perSecond: number;
  readonly burst: number;
}

/** A bucket that fills by itself and gives one token a command; `now` in milliseconds. */
export function tokenBucket({ perSecond, burst }: Pace, now = () => performance.now()) {
  let tokens = burst;
  let filledAt = now();
  return {
    /** Takes a token; false when there is none. */
    take(): boolean {
      const at = now();
      tokens = Math.min(burst, tokens + ((at - filledAt) / 1000) * perSecond);
      filledAt = at;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
    /** What was taken was not meant to be counted. */
    giveBack(): void {
      tokens = Math.min(burst, tokens + 1);
    },
  };
}
