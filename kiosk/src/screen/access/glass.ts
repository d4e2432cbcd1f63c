/** How this glass stands before a visitor: what millimetres on it are, and where it hangs. */
export interface Glass {
  /** Pixels in a millimetre; undefined is the four of shared/ui/theme.css. */
  readonly mm: number | undefined;
  /** From the floor to the lower edge of the picture. */
  readonly screenBottomMm: number;
  /** From the glass to the eyes of whoever stands before it. */
  readonly viewDistanceMm: number;
}

/** EN 301 549, 8.3.2: nobody in a wheelchair must reach higher over an obstacle. */
export const LOW_REACH_MM = 1120;

/** A capital of the usual text on the glass (kiosk.css: a rem is 7 mm). */
export const USUAL_CAPITAL_MM = 4.886;
/** EN 301 549, 5.1.4: a capital is seen under 0.7 degrees at 600 mm. */
const LARGE_CAPITAL_MM = 7.4;

/** How many times larger than the usual text the two larger sizes are. */
export function growth({ viewDistanceMm }: Pick<Glass, 'viewDistanceMm'>): {
  large: number;
  largest: number;
} {
  const seen = viewDistanceMm * Math.tan((0.7 * Math.PI) / 180);
  return {
    large: LARGE_CAPITAL_MM / USUAL_CAPITAL_MM,
    largest: Math.max(2, seen / USUAL_CAPITAL_MM),
  };
}

/** How much of the glass, from below, can be reached from a wheelchair. */
export const lowReachMm = ({ screenBottomMm }: Pick<Glass, 'screenBottomMm'>): number =>
  LOW_REACH_MM - screenBottomMm;
