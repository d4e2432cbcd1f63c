/** A colour as `#rrggbb`. */
export type Colour = string;

/** Letters in the centre's own colour stand at this ratio, on a board as anywhere (WCAG 1.4.6). */
export const LETTERS_STAND_AT = 7;

export const isColour = (colour: Colour): boolean => /^#[0-9a-f]{6}$/i.test(colour);

/** How far apart two colours are for an eye: 1 is the same, 21 is black on white (WCAG 2.2). */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Black or white, whichever is read better on this ground. */
export const inkOn = (ground: Colour): '#000000' | '#ffffff' =>
  contrast(ground, '#000000') >= contrast(ground, '#ffffff') ? '#000000' : '#ffffff';

const WEIGHTS = [0.2126, 0.7152, 0.0722] as const;

const luminance = (colour: Colour): number =>
  WEIGHTS.reduce((sum, weight, i) => {
    const part = Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
    return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0);
