/** What a printer reads out of the bytes it receives. */
export type Command =
  | { readonly kind: 'question'; readonly about: number }
  | { readonly kind: 'paperStatus' }
  | { readonly kind: 'automaticStatus'; readonly on: boolean }
  | { readonly kind: 'initialize' }
  | { readonly kind: 'text'; readonly bytes: Uint8Array }
  | { readonly kind: 'endOfLine' }
  | { readonly kind: 'feed'; readonly dots: number }
  | { readonly kind: 'feedLines'; readonly lines: number }
  | { readonly kind: 'lineSpacing'; readonly dots: number }
  | { readonly kind: 'codePage'; readonly number: number }
  | { readonly kind: 'align'; readonly to: number }
  | { readonly kind: 'size'; readonly wide: number; readonly high: number }
  | { readonly kind: 'bold'; readonly on: boolean }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'qr'; readonly part: number; readonly data: Uint8Array }
  | { readonly kind: 'cut'; readonly feed: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown'; readonly bytes: Uint8Array };

export interface Picture {
  readonly bytesPerRow: number;
  readonly height: number;
  readonly rows: Uint8Array;
}

export interface Read {
  readonly command: Command;
  /** How many bytes the command took. */
  readonly length: number;
}
