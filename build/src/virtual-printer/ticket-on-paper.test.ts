import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDevices } from '@cherha/kiosk/src/devices/create-devices.ts';
import { readPrinterConfig } from '@cherha/kiosk/src/devices/printer/printer-config.ts';
import { aSlip, LONGEST_SERVICE } from '@cherha/kiosk/src/devices/testing.ts';
import type { TicketId } from '@cherha/shared/domain/ids.ts';
import { at, issued } from '@cherha/shared/testing/builders.ts';
import { ticketSlip, type TicketIssued, type TicketSlip } from '@cherha/shared/text/ticket-slip.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { readQr, readText } from './testing/read-ticket.ts';
import { startVirtualPrinter, type PrintJob, type VirtualPrinter } from './virtual-printer.ts';

const ALPHABET = 'АаБбВвГгҐґДдЕеЄєЖжЗзИиІіЇїЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЬьЮюЯя';
const SPOKEN = 'Європа і Єгипет, Ірпінь, ліс, Їжак, їхати, обʼєкт';

const SPACED = Array.from(ALPHABET).join(' ');
const lines = (job: PrintJob): string => job.text.replaceAll(/\s+/g, ' ');

let wide: VirtualPrinter;
let narrow: VirtualPrinter;
beforeAll(async () => {
  wide = await startVirtualPrinter({ port: 0, width: 576 });
  narrow = await startVirtualPrinter({ port: 0, width: 384 });
});
afterAll(() => Promise.all([wide.close(), narrow.close()]));

/** A ticket of a kiosk that was without the server, as its slip is really made. */
const aloneSlip = (): TicketSlip =>
  ticketSlip(
    {
      ...(issued('П996', at(20)) as TicketIssued),
      ticketId: '9RE7J375XEK9' as TicketId,
      withoutServer: { touchedAt: at(20) },
    },
    {
      name: { uk: 'Центр надання адміністративних послуг', en: 'Centre' },
      timeZone: 'Europe/Kyiv',
      service: { uk: 'Оформлення паспорта', en: 'Passport' },
      publicUrl: 'http://192.168.1.20:8080',
    },
  );

async function printed(slip: TicketSlip, printer: VirtualPrinter, options = ''): Promise<PrintJob> {
  const url = `${printer.url}?width=${printer.width}${options}`;
  const config = readPrinterConfig({ PRINTER_URL: url });
  const devices = createDevices({ shell: 'agent', version: '0.0.0', printer: config });
  expect(await devices.printTicket(slip)).toEqual({ outcome: 'printed' });
  await devices.close();
  return defined(printer.jobs[0], 'the printed ticket');
}

describe('a ticket as a picture, read again from the bytes that the printer received', () => {
  test('in Ukrainian: number, service, people ahead, time, code', async () => {
    const slip = aSlip();
    const { png } = await printed(slip, wide);
    expect(await readQr(png)).toBe(slip.qr);
    const text = await readText(png, 'ukr');
    for (const part of [slip.number, slip.service, slip.purpose, slip.ahead, slip.issuedAt])
      expect(text).toContain(part);
    expect(text).toContain('Центр надання адміністративних послуг');
  });

  test.each([576, 384])(
    'L4: on %i dots says that it was given out without the server',
    async (dots) => {
      const { png } = await printed(aloneSlip(), dots === 576 ? wide : narrow);
      const text = await readText(png, 'ukr');
      expect(text).toMatch(/Видано без зв.язку; місце в черзі ?\S за часом 10:20/);
      expect(text).toMatch(/Код запрацює, щойно відновиться зв.язок/);
      expect(text).not.toContain('Перед вами');
    },
  );

  test.each([576, 384])('P4: a copy says so above all, on %i dots', async (dots) => {
    const slip = aSlip({ copy: 'КОПІЯ, 10:24' });
    const { png } = await printed(slip, dots === 576 ? wide : narrow);
    expect(await readText(png, 'ukr')).toMatch(/^КОПІЯ, 10:24 /);
    expect(await readQr(png)).toBe(slip.qr);
  });

  test('in English', async () => {
    const slip = aSlip({
      language: 'en',
      centre: 'Administrative Service Centre, Zrazkiv',
      yourNumber: 'Your number',
      number: 'A128',
      service: 'Registration of residence',
      purpose: 'Consultation',
      ahead: 'Nobody is ahead of you',
      note: 'Wait for your call on the board. Your place in the queue:',
    });
    const { png } = await printed(slip, wide);
    expect(await readQr(png)).toBe(slip.qr);
    const text = await readText(png, 'eng');
    for (const part of [slip.number, slip.service, slip.purpose, slip.ahead, slip.issuedAt])
      expect(text).toContain(part);
  });

  // The reader does not know ґ, № and ₴: their shapes are compared in drawing.test.ts.
  test('the letters that only Ukrainian has are whole', async () => {
    const { png } = await printed(aSlip({ service: SPOKEN }), wide);
    const text = await readText(png, 'ukr');
    for (const word of ['Європа', 'Єгипет', 'Ірпінь', 'ліс', 'Їжак', 'їхати'])
      expect(text).toContain(word);
    expect(text).toMatch(/об[’'ʼ]єкт/);
  });

  test('the longest service on the narrowest paper is whole', async () => {
    const slip = aSlip({ service: LONGEST_SERVICE });
    const { png } = await printed(slip, narrow);
    expect(await readQr(png)).toBe(slip.qr);
    const text = (await readText(png, 'ukr')).replaceAll(/['’]/g, 'ʼ');
    expect(text).toContain('Надання дозволу родичам, знайомим на перебування');
    expect(text).toContain('позбавлених батьківського піклування');
    expect(text).toContain('А001');
  });
});

describe('a ticket in the printer’s own letters', () => {
  test.each(['cp1251:46', 'cp1125:44'])('keeps the whole alphabet in %s', async (codePage) => {
    const service = `${SPACED} обʼєкт № 7 за 5 ₴`;
    const job = await printed(aSlip({ service }), wide, `&mode=text&codepage=${codePage}`);
    expect(lines(job)).toContain(SPACED);
    expect(lines(job)).toMatch(/об[’']єкт № 7 за 5 грн/);
    expect(job.text).not.toContain('?');
    expect(job.unknown).toEqual([]);
    expect(await readQr(job.png)).toBe(aSlip().qr);
  });

  test('is a picture after all when a letter is not in its code page', async () => {
    const job = await printed(aSlip({ service: 'Довідка для Łódź' }), wide, '&mode=text');
    expect(job.text).toBe('');
    expect(await readText(job.png, 'ukr')).toContain('Довідка для');
  });

  test.each(['cp1251:46', 'cp1125:44'])(
    'L4: says in %s that it was given out without the server',
    async (codePage) => {
      const job = await printed(aloneSlip(), wide, `&mode=text&codepage=${codePage}`);
      expect(lines(job)).toMatch(/Видано без зв[’']язку; місце в черзі [—-] за часом 10:20/);
      expect(lines(job)).not.toContain('Перед вами');
      expect(await readQr(job.png)).toBe('http://192.168.1.20:8080/t/9RE7J375XEK9');
    },
  );

  test.each([576, 384])('P4: a copy says so above all, on %i dots', async (dots) => {
    const slip = aSlip({ copy: 'КОПІЯ, 10:24' });
    const job = await printed(slip, dots === 576 ? wide : narrow, '&mode=text');
    expect(job.text).toMatch(/^ *КОПІЯ, 10:24\n/);
    expect(await readQr(job.png)).toBe(slip.qr);
  });

  test('fits on narrow paper', async () => {
    const job = await printed(aSlip({ service: LONGEST_SERVICE }), narrow, '&mode=text');
    expect(job.text.split('\n').every((line) => line.length <= 32)).toBe(true);
    expect(lines(job)).toContain('у святкові та вихідні дні вихованців інтернатних закладів');
    expect(await readQr(job.png)).toBe(aSlip().qr);
  });
});
