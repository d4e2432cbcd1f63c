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

/** How a list of tiles wants to stand. */
export interface TileNeeds {
  /** A column is at least so wide. */
  readonly width: number;
  readonly mostColumns: number;
  /** What stands in a tile beside its name: edges, letter, arrow. */
  readonly beside: number;
  /** What stands above and below it: edges, and the line that tells how many wait. */
  readonly around: number;
  /** A tile narrower than this puts its letter below the name. */
  readonly narrow?: { readonly below: number; readonly beside: number };
}

export interface Fit {
  readonly setting: Setting;
  readonly lines: number;
  /** A name that fits into no single column takes a row of its own. */
  readonly wide: boolean;
}

export const MOST_LINES = 3;

/** As many columns as the field is wide for. */
export const columnsFor = ({ width }: Field, needs: TileNeeds): number =>
  Math.max(1, Math.min(needs.mostColumns, Math.floor((width + GAP) / (needs.width + GAP))));

/** How a name stands in at most three lines: as it is, set tight, or over the whole row. */
export function fitOf(name: string, field: Field, needs: TileNeeds): Fit {
  const columns = columnsFor(field, needs);
  const column = (field.width - (columns - 1) * GAP) / columns;
  const ways = [
    { setting: 'usual', width: column, wide: false },
    { setting: 'tight', width: column, wide: false },
    { setting: 'usual', width: field.width, wide: columns > 1 },
    { setting: 'tight', width: field.width, wide: columns > 1 },
  ] as const;
  const fits = ways.map(({ setting, width, wide }) => {
    const inner = width - besideName(setting, width, needs);
    const lines = linesOf(name, inner, (text) => field.measure(text, setting));
    return { setting, lines, wide };
  });
  return fits.find(({ lines }) => lines <= MOST_LINES) ?? (fits[3] as Fit);
}

const besideName = (setting: Setting, width: number, { beside, narrow }: TileNeeds): number => {
  if (narrow && width < narrow.below) return narrow.beside;
  return setting === 'tight' ? TIGHT_BESIDE : beside;
};

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
  for (const { row, lines } of rowsOf(things, field, needs)) {
    const height = needs.around + lines * LINE;
    if (pages.length === 0 || left < height) {
      pages.push([]);
      left = field.height;
    }
    pages.at(-1)?.push(...row);
    left -= height + GAP;
  }
  return pages;
}

function rowsOf<T extends { readonly name: string }>(
  things: readonly T[],
  field: Field,
  needs: TileNeeds,
): { row: T[]; lines: number }[] {
  const columns = columnsFor(field, needs);
  const rows: { row: T[]; lines: number }[] = [];
  let free = 0;
  for (const thing of things) {
    const { lines, wide } = fitOf(thing.name, field, needs);
    const takes = wide ? columns : 1;
    const last = rows.at(-1);
    if (free < takes || !last) {
      rows.push({ row: [thing], lines });
      free = columns;
    } else {
      last.row.push(thing);
      last.lines = Math.max(last.lines, lines);
    }
    free -= takes;
  }
  return rows;
}

const GAP = 0.5;
const LINE = 1.18;
const TIGHT_BESIDE = 1.6;
