import { board } from './en/board.ts';
import { common } from './en/common.ts';
import { desk } from './en/desk.ts';
import { kiosk } from './en/kiosk.ts';
import { pages } from './en/pages.ts';
import { pairing } from './en/pairing.ts';
import { printer } from './en/printer.ts';
import { refusal } from './en/refusal.ts';
import { ticket } from './en/ticket.ts';
import { virtualPrinter } from './en/virtual-printer.ts';
import type { uk } from './uk.ts';
import type { InEnglish } from './words.ts';

export const en: InEnglish<typeof uk> = {
  common,
  kiosk,
  board,
  desk,
  ticket,
  pages,
  pairing,
  printer,
  refusal,
  virtualPrinter,
};
