import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder';
import type { ChecklistSlip } from '@cherha/shared/text/checklist.ts';
import { encoderName, writable, type CodePage } from './code-page.ts';
import { FEED_AND_CUT } from './cut.ts';
import type { PaperWidth } from './printer-config.ts';
import { wrapLines } from './wrap-lines.ts';

/**
 * The checklist in the printer's own letters; `undefined` when the code page lacks one of them: the
 * picture serves then.
 */
export function checklistText(
  slip: ChecklistSlip,
  { width, codePage }: { width: PaperWidth; codePage: CodePage },
): Uint8Array | undefined {
  const { centre, notTicket, title, service, documents, facts, scan, footer } = slip;
  const texts = [centre, notTicket, title, service, ...documents, ...facts, scan, footer];
  if (texts.some((text) => writable(text, codePage.name) === undefined)) return undefined;

  const columns = Math.floor(width / LETTER_WIDTH);
  const page = encoderName(codePage.name);
  const paper = new ReceiptPrinterEncoder({
    columns,
    newline: '\n',
    codepageMapping: { [page]: codePage.number },
  })
    .initialize()
    .raw([0x1b, 0x74, codePage.number])
    .codepage(page);
  const write = (text: string, before = ''): void => {
    const written = writable(text, codePage.name) ?? '';
    const lines = wrapLines(written, columns - before.length, ({ length }) => length);
    lines.forEach((line, at) => paper.line((at === 0 ? before : ' '.repeat(before.length)) + line));
  };

  write(centre);
  paper.newline().bold(true);
  write(notTicket);
  paper.bold(false).newline();
  write(title);
  paper.size(1, 2);
  write(service);
  paper.size(1, 1).newline();
  for (const text of documents) write(text, '[ ] ');
  paper.newline();
  for (const text of [...facts, '', scan]) write(text);
  paper.qrcode(slip.qr, { model: 2, size: 6, errorlevel: 'm' }).newline();
  write(footer);
  return Buffer.concat([paper.encode(), FEED_AND_CUT]);
}

/** Font A at 203 dpi. */
const LETTER_WIDTH = 12;
