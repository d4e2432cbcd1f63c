import { access } from './uk/access.ts';
import { board } from './uk/board.ts';
import { book } from './uk/book.ts';
import { bring } from './uk/bring.ts';
import { callReason } from './uk/call-reason.ts';
import { common } from './uk/common.ts';
import { desk } from './uk/desk.ts';
import { kiosk } from './uk/kiosk.ts';
import { manager } from './uk/manager.ts';
import { media } from './uk/media.ts';
import { more } from './uk/more.ts';
import { offline } from './uk/offline.ts';
import { pages } from './uk/pages.ts';
import { pairing } from './uk/pairing.ts';
import { printer } from './uk/printer.ts';
import { rate } from './uk/rate.ts';
import { refusal } from './uk/refusal.ts';
import { service } from './uk/service.ts';
import { ticket } from './uk/ticket.ts';
import { virtualPrinter } from './uk/virtual-printer.ts';

/** Every word a person reads or hears, the state language first and complete. */
export const uk = {
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
