/** A press this soon after another, or after the picture changed, was meant for what was there before. */
export const GUARD_MS = 400;

export interface PressMade {
  readonly at: number;
  /** Since when the present state of the window has been on the screen. */
  readonly shownSince: number;
  readonly lastPressAt: number;
  /** It asks for the same as the press before. */
  readonly isSame?: boolean;
  /** An earlier press still waits for its answer. */
  readonly underWay: boolean;
}

/**
 * A double press must not do the next thing by accident. Another key right after is no double press: what
 * it is pressed on is what the press before has led to.
 */
export function counts({ at, shownSince, lastPressAt, isSame = true, underWay }: PressMade) {
  if (underWay) return false;
  const isLedTo = !isSame && shownSince >= lastPressAt;
  return isLedTo || (at - shownSince >= GUARD_MS && at - lastPressAt >= GUARD_MS);
}
