import { access } from './en/access.ts';
import { board } from './en/board.ts';
import { book } from './en/book.ts';
import { bring } from './en/bring.ts';
import { callReason } from './en/call-reason.ts';
import { common } from './en/common.ts';
import { desk } from './en/desk.ts';
import { kiosk } from './en/kiosk.ts';
import { manager } from './en/manager.ts';
import { media } from './en/media.ts';
import { more } from './en/more.ts';
import { offline } from './en/offline.ts';
import { pages } from './en/pages.ts';
import { pairing } from './en/pairing.ts';
import { printer } from './en/printer.ts';
import { rate } from './en/rate.ts';
import { refusal } from './en/refusal.ts';
import { service } from './en/service.ts';
import { ticket } from './en/ticket.ts';
import { virtualPrinter } from './en/virtual-printer.ts';
import type { uk } from './uk.ts';
import type { InEnglish } from './words.ts';

export const en: InEnglish<typeof uk> = {
  access,
  common,
  callReason,
  kiosk,
  book,
  bring,
  board,
  desk,
  manager,
  media,
  more,
  offline,
  ticket,
  pages,
  pairing,
  printer,
  rate,
  refusal,
  service,
  virtualPrinter,
};
