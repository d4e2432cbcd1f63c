/** A place on the desktop that all screens make up together. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Screen {
  readonly id: number;
  readonly bounds: Place;
  /** Without the bars of the system. */
  readonly workArea: Place;
}

/** Where a window stood, for each set of screens that it was seen with, the latest last. */
export type Kept = readonly { readonly screens: string; readonly place: Place }[];
const MOST_SETS = 12;

/** A second screen that is unplugged makes another set; plugged in again, the former one. */
export const setOf = (screens: readonly Screen[]): string =>
  screens
    .map(({ id, bounds: { x, y, width, height } }) => [id, x, y, width, height].join(' '))
    .toSorted()
    .join('; ');

/** What was kept for these screens, else the last place of all brought into sight, else the usual one. */
export function placeOn(screens: readonly Screen[], kept: Kept, usual: Place): Place {
  const here = setOf(screens);
  const known = kept.find((one) => one.screens === here) ?? kept.at(-1);
  return intoSight(known?.place ?? usual, screens);
}

export function keptWith(kept: Kept, screens: readonly Screen[], place: Place): Kept {
  const here = setOf(screens);
  const others = kept.filter((one) => one.screens !== here);
  return [...others, { screens: here, place }].slice(-MOST_SETS);
}

/** Wholly on the screen that shows most of it, or on the nearest one. */
export function intoSight(place: Place, screens: readonly Screen[]): Place {
  const [area] = screens
    .map(({ workArea }) => workArea)
    .toSorted((a, b) => shared(b, place) - shared(a, place) || apart(a, place) - apart(b, place));
  if (!area) return place;
  const width = Math.min(place.width, area.width);
  const height = Math.min(place.height, area.height);
  return {
    x: between(area.x, place.x, area.x + area.width - width),
    y: between(area.y, place.y, area.y + area.height - height),
    width,
    height,
  };
}

const between = (least: number, wish: number, most: number): number =>
  Math.round(Math.max(least, Math.min(wish, most)));

function shared(a: Place, b: Place): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

const apart = (a: Place, b: Place): number =>
  Math.abs(a.x + a.width / 2 - b.x - b.width / 2) +
  Math.abs(a.y + a.height / 2 - b.y - b.height / 2);
