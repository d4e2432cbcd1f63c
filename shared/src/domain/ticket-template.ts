import type { Words } from './catalogue.ts';
import { isSaid } from './sound.ts';

/** How the centre's paper tickets look; what a centre has not set is as usual. */
export interface TicketTemplate {
  readonly logo?: Logo;
  /** Below everything else: a telephone, the opening hours, a wish. */
  readonly foot?: Words;
  /** Only the visitor's own language, or the other one below it in smaller letters. */
  readonly languages: 'own' | 'both';
  /** Of the number: `large` can be read from afar, `normal` saves paper. */
  readonly number: 'large' | 'normal';
}

/** A picture in black and white: eight dots a byte, 1 is black, the bytes in base64. */
export interface Logo {
  readonly width: number;
  readonly height: number;
  readonly rows: string;
}

/** It fits on the narrowest paper, 58 mm wide, and leaves room for the ticket. */
export const LOGO_AT_MOST = { width: 376, height: 200 } as const;

export const usualTicket: TicketTemplate = { languages: 'own', number: 'large' };

/** S9: what stands under a ticket is said in both languages, and a logo is whole and fits. */
export const soundTicket = ({ logo, foot }: TicketTemplate): boolean =>
  (!logo || soundLogo(logo)) && (!foot || isSaid(foot));

const soundLogo = ({ width, height, rows }: Logo): boolean =>
  Number.isInteger(height) &&
  width % 8 === 0 &&
  [width, height].every((side) => side > 0) &&
  width <= LOGO_AT_MOST.width &&
  height <= LOGO_AT_MOST.height &&
  BASE64.test(rows) &&
  bytesIn(rows) === (width / 8) * height;

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const bytesIn = (base64: string): number =>
  (base64.length / 4) * 3 - (base64.match(/=/g)?.length ?? 0);
