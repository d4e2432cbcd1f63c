import type { ChecklistSlip } from '@cherha/shared/text/checklist.ts';
import { writable, type CodePage } from './code-page.ts';
import { FEED_AND_CUT } from './cut.ts';
import { DOTS_PER_MM, FEED_TO_KNIFE_MM, type Printable } from './printable.ts';
import type { PaperWidth } from './printer-config.ts';
import { columnsOf, encoderFor, textHeight } from './text-encoder.ts';
import { wrapLines } from './wrap-lines.ts';

/**
 * The checklist in the printer's own letters; `undefined` when the code page lacks one of them: the
 * picture serves then.
 */
export function checklistText(
  slip: ChecklistSlip,
  { width, codePage }: { width: PaperWidth; codePage: CodePage },
): Printable | undefined {
  const { centre, notTicket, title, service, documents, facts, scan, footer } = slip;
  const texts = [centre, notTicket, title, service, ...documents, ...facts, scan, footer];
  if (texts.some((text) => writable(text, codePage.name) === undefined)) return undefined;

  const columns = columnsOf(width);
  const paper = encoderFor({ width, codePage }).align('left');
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
  const printed = paper.encode();
  return {
    bytes: Buffer.concat([printed, FEED_AND_CUT]),
    millimetres: textHeight(printed) / DOTS_PER_MM + FEED_TO_KNIFE_MM,
  };
}
