import { sayIn } from '@cherha/shared/text/say.ts';
import { FEED_AND_CUT } from '../cut.ts';
import { writable } from '../code-page.ts';
import { DOTS_PER_MM, FEED_TO_KNIFE_MM, type Printable } from '../printable.ts';
import type { PrinterConfig } from '../printer-config.ts';
import { columnsOf, encoderFor, textHeight } from '../text-encoder.ts';
import { PANGRAM, QR_TEXT } from './on-test-page.ts';

/** A test page in the printer's own letters: is the alphabet ours, are there as many columns as we think. */
export function lettersPage(config: PrinterConfig, about: readonly string[]): Printable {
  const say = sayIn('uk');
  const line = (text: string): string => writable(text, config.codePage.name) ?? '';
  const columns = columnsOf(config.width);
  const encoder = encoderFor(config)
    .size(2, 2)
    .line(line(say('printer.test.title')))
    .size(1, 1);
  for (const each of about) encoder.line(line(each));
  encoder
    .newline()
    .line('1234567890'.repeat(5).slice(0, columns))
    .line(line(say('printer.test.columns', { columns })))
    .newline()
    .size(8, 8)
    .line('А014')
    .size(4, 4)
    .line('Ш728');
  for (const high of [3, 2, 1]) encoder.size(1, high).line(line(PANGRAM));
  const printed = encoder
    .line(line(`${LETTERS} № «»`))
    .newline()
    .qrcode(QR_TEXT, { model: 2, size: 6, errorlevel: 'm' })
    .newline()
    .line(line(say('printer.test.cut')))
    .encode();
  return {
    bytes: Buffer.concat([printed, FEED_AND_CUT]),
    millimetres: textHeight(printed) / DOTS_PER_MM + FEED_TO_KNIFE_MM,
  };
}

const LETTERS = 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ абвгґдеєжзиіїйклмнопрстуфхцчшщьюя';
