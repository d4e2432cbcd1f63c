import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDevices } from '@cherha/kiosk/src/devices/create-devices.ts';
import { readPrinterConfig } from '@cherha/kiosk/src/devices/printer/printer-config.ts';
import { aChecklist, LONGEST_SERVICE } from '@cherha/kiosk/src/devices/testing.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import type { ChecklistSlip } from '@cherha/shared/text/checklist.ts';
import { readQr, readText } from './testing/read-ticket.ts';
import { startVirtualPrinter, type PrintJob, type VirtualPrinter } from './virtual-printer.ts';

let wide: VirtualPrinter;
let narrow: VirtualPrinter;
beforeAll(async () => {
  wide = await startVirtualPrinter({ port: 0, width: 576 });
  narrow = await startVirtualPrinter({ port: 0, width: 384 });
});
afterAll(() => Promise.all([wide.close(), narrow.close()]));

async function printed(
  slip: ChecklistSlip,
  printer: VirtualPrinter,
  options = '',
): Promise<PrintJob> {
  const url = `${printer.url}?width=${printer.width}${options}`;
  const config = readPrinterConfig({ PRINTER_URL: url });
  const devices = createDevices({ shell: 'agent', version: '0.0.0', printer: config });
  expect(await devices.printChecklist(slip)).toEqual({ outcome: 'printed' });
  await devices.close();
  return defined(printer.jobs[0], 'the printed checklist');
}

describe.each([576, 384])('what to bring on paper of %i dots', (dots) => {
  const printer = () => (dots === 576 ? wide : narrow);

  test('as a picture: every document, the fee and its date, and that it is no ticket', async () => {
    const slip = aChecklist();
    const { png, cut } = await printed(slip, printer());
    expect(cut).toBe(true);
    expect(await readQr(png)).toBe(slip.qr);
    const text = await readText(png, 'ukr');
    expect(text).toMatch(/Пам.ятка, не ?талон/i);
    for (const part of [...slip.documents, 'Безоплатно', '15.01.2026', 'не викликають'])
      expect(text.toLowerCase()).toContain(part.toLowerCase());
  });

  test('in the printer’s own letters: a box before each document', async () => {
    const slip = aChecklist();
    const { text } = await printed(slip, printer(), '&mode=text');
    const [first = ''] = slip.documents;
    expect(text).toContain(`[ ] ${first}`);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('Плата: Безоплатно');
    expect(text).toMatch(/Пам.ятка, не ?талон/i);
  });
});

test('thirty documents of the longest service fit on one paper', async () => {
  const documents = Array.from({ length: 30 }, (_, n) => `Довідка номер ${n + 1}`);
  const { png } = await printed(aChecklist({ service: LONGEST_SERVICE, documents }), wide);
  const text = (await readText(png, 'ukr')).toLowerCase();
  for (const document of documents) expect(text).toContain(document.toLowerCase());
});

test('a letter that the code page lacks makes a picture of the whole', async () => {
  const slip = aChecklist({ documents: ['Довідка для Łódź'] });
  const { text, png } = await printed(slip, wide, '&mode=text');
  expect(text).toBe('');
  expect(await readText(png, 'ukr')).toMatch(/Довідка для/i);
});
