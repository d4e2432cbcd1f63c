/** The field that a list stands in, in rem. */
export interface Field {
  readonly width: number;
  readonly height: number;
}

/** How a list of tiles wants to stand. */
export interface TileNeeds {
  /** A column is at least so wide. */
  readonly width: number;
  readonly mostColumns: number;
  /** What stands in a tile beside its name: edges, letter, arrow. */
  readonly beside: number;
}

/** As many columns as the field is wide for; a single row of tiles is never squeezed. */
export const columnsFor = ({ width }: Field, needs: TileNeeds): number =>
  Math.max(1, Math.min(needs.mostColumns, Math.floor((width + GAP) / (needs.width + GAP))));

/** Lines that a name surely does not exceed in a tile of so many columns' width. */
export function linesOf(name: string, columns: number, { width }: Field, needs: TileNeeds): number {
  const inner = (width - (columns - 1) * GAP) / columns - needs.beside;
  return Math.ceil(name.length / Math.max(8, Math.floor(inner / LETTER) - LOST_AT_LINE_END));
}

/** A name that would not fit into three lines of its column takes a row of its own. */
export const isWide = (name: string, field: Field, needs: TileNeeds): boolean => {
  const columns = columnsFor(field, needs);
  return columns > 1 && linesOf(name, columns, field, needs) > MOST_LINES;
};

/** Whole rows of tiles, page by page: nothing is cut off and nothing has to be scrolled. */
export function pagesOf<T extends { readonly name: string }>(
  things: readonly T[],
  field: Field,
  needs: TileNeeds,
): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let left = 0;
  for (const row of rowsOf(things, field, needs)) {
    const height = rowHeight(row, field, needs);
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
): T[][] {
  const columns = columnsFor(field, needs);
  const rows: T[][] = [];
  let free = 0;
  for (const thing of things) {
    const takes = isWide(thing.name, field, needs) ? columns : 1;
    if (free < takes) {
      rows.push([]);
      free = columns;
    }
    rows.at(-1)?.push(thing);
    free -= takes;
  }
  return rows;
}

function rowHeight(row: readonly { name: string }[], field: Field, needs: TileNeeds): number {
  const columns = columnsFor(field, needs);
  const lines = row.map(({ name }) =>
    linesOf(name, isWide(name, field, needs) ? 1 : columns, field, needs),
  );
  return AROUND_NAME + Math.min(MOST_LINES, Math.max(1, ...lines)) * LINE;
}

export const MOST_LINES = 3;
const GAP = 0.5;
/** Edges, and the line that tells how many wait. */
const AROUND_NAME = 2.5;
const LINE = 1.19;
/** The mean width of a letter in rem, and what a line loses because words are not broken. */
const LETTER = 0.53;
const LOST_AT_LINE_END = 4;
