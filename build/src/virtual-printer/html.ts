import { curved } from '@cherha/shared/text/apostrophe.ts';

/** Markup that is safe as it stands. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Piece = string | number | Html | readonly Html[];

/** Writes markup; whatever is put into it as text is escaped. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  new Html(
    parts.reduce((so, part, at) => {
      const piece = pieces[at - 1];
      return so + (piece === undefined ? '' : written(piece)) + part;
    }),
  );

function written(piece: Piece): string {
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === 'object') return piece.map((each) => each.markup).join('');
  return curved(String(piece)).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
