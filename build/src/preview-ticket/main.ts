import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPrinterConfig } from '@cherha/kiosk/src/devices/printer/printer-config.ts';
import { previewTicket } from './preview-ticket.ts';

const USAGE =
  'npm run preview-ticket -- --file centre.json --out ticket.png [--service ID] [--language uk|en] [--width 576|512|384] [--mode raster|text] [--codepage cp1251:46]';

try {
  const { values } = parseArgs({
    options: {
      file: { type: 'string' },
      out: { type: 'string' },
      service: { type: 'string' },
      language: { type: 'string', default: 'uk' },
      width: { type: 'string' },
      mode: { type: 'string' },
      codepage: { type: 'string' },
    },
  });
  const { file, out, service, language } = values;
  if (!file || !out || (language !== 'uk' && language !== 'en')) throw new Error(USAGE);
  const paper = readPrinterConfig({
    PRINTER_WIDTH: values.width,
    PRINTER_MODE: values.mode,
    PRINTER_CODEPAGE: values.codepage,
  });
  const { png } = await previewTicket({ file, service, language, paper });
  writeFileSync(out, png);
  process.stdout.write(`${out}: the ticket as it would come out of the printer.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
