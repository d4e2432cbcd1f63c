/** What goes to the printer, and about how much paper comes out of it. */
export interface Printable {
  readonly bytes: Uint8Array;
  readonly millimetres: number;
}

/** At 203 dpi. */
export const DOTS_PER_MM = 8;
/** What is fed past the knife at each cut, in most models. */
export const FEED_TO_KNIFE_MM = 15;
