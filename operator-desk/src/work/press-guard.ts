/** A press this soon after another, or after the picture changed, was meant for what was there before. */
export const GUARD_MS = 400;

export interface PressMade {
  readonly at: number;
  /** Since when the present state of the window has been on the screen. */
  readonly shownSince: number;
  readonly lastPressAt: number;
  /** An earlier press still waits for its answer. */
  readonly underWay: boolean;
}

/** A double press must not do the next thing by accident. */
export const counts = ({ at, shownSince, lastPressAt, underWay }: PressMade): boolean =>
  !underWay && at - shownSince >= GUARD_MS && at - lastPressAt >= GUARD_MS;
