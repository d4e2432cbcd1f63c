import { defined } from '@cherha/shared/domain/result.ts';

/** The field that a list stands in, in rem, and how wide a text is in it. */
export interface Field {
  readonly width: number;
  /** What is left for the list beside the buttons that turn pages. */
  readonly height: number;
  /** What there would be without them. */
  readonly whole: number;
  readonly measure: Measure;
}

/** Usual names stand comfortably; the longest of the catalogue need every millimetre. */
export type Setting = 'usual' | 'tight';
export type Measure = (text: string, setting: Setting) => number;

/** What stands beside a name in its tile, and above and below it. */
export interface Around {
  readonly beside: number;
  readonly above: number;
}

/** How a list of tiles wants to stand. */
export interface TileNeeds {
  /** A column is at least so wide. */
  readonly width: number;
  readonly mostColumns: number;
  readonly usual: Around;
  /** In a narrow tile the letter stands below the name. */
  readonly narrow?: Around;
  /** Where height is short everything is as close as fingers allow: tight letters, the count beside the name. */
  readonly slim?: Around & { readonly gap: number; readonly leastHeight: number };
}

export interface Fit {
  readonly setting: Setting;
  /** A name that fits into no single column takes a row of its own. */
  readonly wide: boolean;
  readonly lines: number;
  readonly height: number;
}

export const MOST_LINES = 3;

/** As many columns as the field is wide for. */
export const columnsFor = ({ width }: Field, needs: TileNeeds): number =>
  Math.max(
    1,
    Math.min(needs.mostColumns, Math.floor((width + gapOf(needs)) / (needs.width + gapOf(needs)))),
  );

/** How a name stands in at most three lines: as it is, set tight, or over the whole row. */
export function fitOf(name: string, field: Field, needs: TileNeeds): Fit {
  const columns = columnsFor(field, needs);
  const column = (field.width - (columns - 1) * gapOf(needs)) / columns;
  const leastHeight = needs.slim?.leastHeight ?? LEAST_HEIGHT;
  const settings: readonly Setting[] = needs.slim ? ['tight'] : ['usual', 'tight'];
  const ways = [
    ...settings.map((setting) => ({ setting, width: column, wide: false })),
    ...settings.map((setting) => ({ setting, width: field.width, wide: columns > 1 })),
  ];
  const fits = ways.map(({ setting, width, wide }) => {
    const { beside, above } = aroundName(setting, width, needs);
    const lines = linesOf(name, width - beside, (text) => field.measure(text, setting));
    return { setting, wide, lines, height: Math.max(leastHeight, above + lines * LINE) };
  });
  return defined(fits.find(({ lines }) => lines <= MOST_LINES) ?? fits.at(-1), 'way to stand');
}

/** The same widths as in tiles.css. */
function aroundName(setting: Setting, width: number, { usual, narrow, slim }: TileNeeds): Around {
  if (slim) return slim;
  if (narrow) return width < NARROW ? narrow : usual;
  if (setting === 'tight') return TIGHT;
  return width >= BROAD ? BROAD_AROUND : usual;
}

/** Breaks a text as the page does, after spaces and hyphens; a word is never broken. */
export function linesOf(text: string, width: number, measure: (text: string) => number): number {
  let lines = 1;
  let line = '';
  for (const word of text.split(/(?<=[ -])/u)) {
    if (line !== '' && measure((line + word).trimEnd()) > width) {
      lines += 1;
      line = '';
    }
    line += word;
  }
  return lines;
}

type Pages<T> = readonly (readonly T[])[];

/** One page if everything fits, else pages of whole rows: nothing is cut off, nothing is scrolled. */
export function pagesOf<T extends { readonly name: string }>(
  things: readonly T[],
  field: Field,
  needs: TileNeeds,
): Pages<T> {
  const onePage = pagesIn({ ...field, height: field.whole }, things, needs);
  return onePage.length <= 1 ? onePage : pagesIn(field, things, needs);
}

function pagesIn<T extends { readonly name: string }>(
  field: Field,
  things: readonly T[],
  needs: TileNeeds,
): Pages<T> {
  const pages: T[][] = [];
  let left = 0;
  for (const { row, height } of rowsOf(things, field, needs)) {
    if (pages.length === 0 || left < height) {
      pages.push([]);
      left = field.height;
    }
    pages.at(-1)?.push(...row);
    left -= height + gapOf(needs);
  }
  return pages;
}

function rowsOf<T extends { readonly name: string }>(
  things: readonly T[],
  field: Field,
  needs: TileNeeds,
): { row: T[]; height: number }[] {
  const columns = columnsFor(field, needs);
  const rows: { row: T[]; height: number }[] = [];
  let free = 0;
  for (const thing of things) {
    const { height, wide } = fitOf(thing.name, field, needs);
    const takes = wide ? columns : 1;
    const last = rows.at(-1);
    if (free < takes || !last) {
      rows.push({ row: [thing], height });
      free = columns;
    } else {
      last.row.push(thing);
      last.height = Math.max(last.height, height);
    }
    free -= takes;
  }
  return rows;
}

const gapOf = ({ slim }: TileNeeds): number => slim?.gap ?? GAP;

const GAP = 0.5;
const LINE = 1.18;
const LEAST_HEIGHT = 3;
const NARROW = 16;
const BROAD = 38;
const TIGHT: Around = { beside: 1.6, above: 2.4 };
/** A broad tile has its count at the right of the name, not below it. */
const BROAD_AROUND: Around = { beside: 15.2, above: 1.1 };
