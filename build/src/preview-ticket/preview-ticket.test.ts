import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { readPrinterConfig } from '@cherha/kiosk/src/devices/printer/printer-config.ts';
import { fontFamily } from '@cherha/kiosk/src/devices/printer/fonts.ts';
import type { Language } from '@cherha/shared/domain/catalogue.ts';
import { readQr, readText } from '../virtual-printer/testing/read-ticket.ts';
import { previewTicket } from './preview-ticket.ts';

const sample = join(import.meta.dirname, '../sample-centre/centre.json');
const ADDRESS = 'http://192.168.1.10:8080/t/K7M2P9XQW4TZ';

/** A drawing with a word that can be read again. */
function drawnLogo(): Buffer {
  const canvas = createCanvas(376, 100);
  const pen = canvas.getContext('2d');
  pen.font = `90px "${fontFamily('Bold')}"`;
  pen.fillText('ГРОМАДА', 0, 84, 376);
  return canvas.toBuffer('image/png');
}

/** The sample centre with this ticket, in a folder of its own with its logo. */
function centreWith(ticket: object, about: { onTicket?: object; logo?: Buffer } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  const centre = JSON.parse(readFileSync(sample, 'utf8'));
  centre.ticket = ticket;
  if (about.onTicket) centre.services[3].onTicket = about.onTicket;
  if (about.logo) writeFileSync(join(folder, 'logo.png'), about.logo);
  const file = join(folder, 'centre.json');
  writeFileSync(file, JSON.stringify(centre));
  return file;
}

const preview = (file: string, printer: Record<string, string> = {}, language: Language = 'uk') =>
  previewTicket({ file, language, paper: readPrinterConfig(printer) });

const whole = {
  logo: { file: 'logo.png' },
  foot: { uk: 'Довідка за телефоном 15-45', en: 'Help line 15-45' },
  languages: 'both',
};
const onTicket = { uk: 'Візьміть паспорт', en: 'Take your passport' };

describe('a ticket as the centre has set it, read again from the bytes', () => {
  test.each([
    ['a picture on 80 mm', { PRINTER_WIDTH: '576' }],
    ['a picture on 58 mm', { PRINTER_WIDTH: '384' }],
    ['letters on 80 mm', { PRINTER_WIDTH: '576', PRINTER_MODE: 'text' }],
    ['letters on 58 mm', { PRINTER_WIDTH: '384', PRINTER_MODE: 'text' }],
  ])('%s: logo, what the service says, foot, both languages, code', async (_, printer) => {
    const file = centreWith(whole, { onTicket, logo: drawnLogo() });
    const { png, text: letters, unknown } = await preview(file, printer);
    expect(unknown).toEqual([]);
    expect(await readQr(png)).toBe(ADDRESS);
    const seen = await readText(png, 'ukr+eng');
    expect(seen).toContain('ГРОМАДА');
    // The printer's own letters are known by their bytes; an eye sees them drawn three times as high.
    const text = letters === '' ? seen : letters.replaceAll(/\s+/g, ' ');
    for (const part of ['Візьміть паспорт', 'Довідка за телефоном', '15-45'])
      expect(text).toContain(part);
    for (const part of ['Take your passport', 'Help line', 'Hand in documents'])
      expect(text).toContain(part);
  });

  test('in one language only that one is printed, also the visitor’s English', async () => {
    const file = centreWith({ ...whole, logo: undefined, languages: 'own' }, { onTicket });
    const own = await readText((await preview(file)).png, 'ukr+eng');
    expect(own).toContain('Візьміть паспорт');
    expect(own).not.toContain('Take your');
    const guest = await readText((await preview(file, {}, 'en')).png, 'ukr+eng');
    expect(guest).toContain('Take your passport');
    expect(guest).not.toContain('паспорт');
  });

  test('a normal number is lower than a large one, and can be read', async () => {
    const heightOf = async (png: Buffer) => (await loadImage(png)).height;
    const { png: large } = await preview(centreWith({ number: 'large' }));
    const { png: normal } = await preview(centreWith({ number: 'normal' }));
    expect(await heightOf(normal)).toBeLessThan(await heightOf(large));
    expect(await readText(normal, 'ukr')).toMatch(/А014/);
    expect(await readQr(normal)).toBe(ADDRESS);
  });

  test('a centre that has set nothing prints the usual ticket', async () => {
    expect(await preview(centreWith({}))).toEqual(await preview(sample));
  });
});

describe('before anything is saved, a mistake is told by its place', () => {
  test.each([
    [{ logo: { file: 'nowhere.png' } }, 'ticket.logo.file: there is no file "nowhere.png"'],
    [{ logo: { file: 'centre.json' } }, 'ticket.logo.file: "centre.json" is not a PNG or JPEG'],
    [{ foot: { en: 'Help' } }, 'ticket.foot.uk'],
    [{ foot: { uk: 'а'.repeat(201) } }, 'ticket.foot.uk: is too long for a ticket'],
    [{ number: 'huge' }, 'ticket.number'],
    [{ lenguages: 'both' }, 'ticket'],
  ])('%o', async (ticket, sentence) => {
    await expect(preview(centreWith(ticket))).rejects.toThrow(sentence);
  });

  test('a service that is not in the file, and a file that is not there', async () => {
    const paper = readPrinterConfig({});
    const wanted = { file: sample, language: 'uk', paper } as const;
    await expect(previewTicket({ ...wanted, service: 'none' })).rejects.toThrow('"none"');
    await expect(previewTicket({ ...wanted, file: '/nowhere' })).rejects.toThrow('cannot be read');
  });
});
