import { curved } from '@cherha/shared/text/apostrophe.ts';

/** Text that is HTML already; everything else is escaped where it is put in. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export type Piece = Html | string | number | undefined | readonly Piece[];

/**
 * A page's markup: html`<p>${anything}</p>` sets whatever is not markup itself as it is printed, with
 * curved apostrophes, and escapes it.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(
    strings.reduce(
      (page, string, i) => page + string + (i < pieces.length ? put(pieces[i]) : ''),
      '',
    ),
  );
}

/** What somebody types as it stands, like a password: no sign of it is changed. */
export const verbatim = (text: string): Html => new Html(escaped(text));

const put = (piece: Piece): string => {
  if (piece === undefined) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'object') return piece.map(put).join('');
  return escaped(curved(String(piece)));
};

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
