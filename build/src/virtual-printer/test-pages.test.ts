import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test, vi } from 'vitest';
import { printTestPage, testPageAsked } from '@cherha/kiosk/src/agent/print-test-page.ts';
import { agentDevices } from '@cherha/kiosk/src/devices/agent-client.ts';
import { createDevices } from '@cherha/kiosk/src/devices/create-devices.ts';
import {
  readPrinterConfig,
  readSparePrinterConfig,
} from '@cherha/kiosk/src/devices/printer/printer-config.ts';
import type { TestPage } from '@cherha/kiosk/src/devices/printer/test-page/which-page.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { anAgent, aPrinter, keep } from './testing/agent-parts.ts';
import { aVirtualPrinter } from './testing/print-parts.ts';
import { readQr, readText } from './testing/read-ticket.ts';
import { startVirtualPrinter, type PrintJob } from './virtual-printer.ts';

async function printed(page: TestPage, width: 576 | 384, options = ''): Promise<PrintJob> {
  const virtual = keep(await startVirtualPrinter({ port: 0, width }));
  const printer = readPrinterConfig({ PRINTER_URL: `${virtual.url}?width=${width}${options}` });
  const devices = keep(createDevices({ shell: 'agent', version: '', printer }));
  expect(await devices.testPage(page)).toEqual([{ outcome: 'printed' }]);
  expect(virtual.jobs).toHaveLength(1);
  return defined(virtual.jobs[0], 'the page');
}

/** Half a metre of paper takes an eye long; what is to be read stands above. */
async function topOf(png: Buffer): Promise<Buffer> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, 420);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toBuffer('image/png');
}

test.each([576, 384] as const)(
  'the test page on %i dots: where it prints, the whole pangram, numbers, a code, and a cut',
  async (width) => {
    const { png, cut, unknown } = await printed('test', width);
    expect([cut, unknown]).toEqual([true, []]);
    expect(await readQr(png)).toBe('CHERHA TEST PAGE');
    const text = await readText(png, 'ukr+eng');
    for (const part of ['Тестова сторінка', '127.0.0.1', 'Жебракують філософи', 'знаємо'])
      expect(text).toContain(part);
    // The reader of both languages takes one А for the other.
    expect(text).toMatch(/[АA]014/);
  },
);

test('the ruler reaches from the first dot of the paper to the last', async () => {
  const image = await loadImage((await printed('test', 384)).png);
  const pen = createCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  const margin = (image.width - 384) / 2;
  const isBlack = (x: number, y: number) => pen.getImageData(x, y, 1, 1).data[0] === 0;
  const rows = Array.from({ length: image.height }, (_, y) => y);
  expect(
    rows.filter((y) =>
      Array.from({ length: 384 }, (_, x) => margin + x).every((x) => isBlack(x, y)),
    ),
  ).not.toEqual([]);
});

test.each(['cp1251:46', 'cp1125:44'])(
  'the test page in the letters of %s: the whole alphabet, and as many columns as there are',
  async (codepage) => {
    const { text, png } = await printed('test', 576, `&mode=text&codepage=${codepage}`);
    expect(text).toContain('абвгґдеєжзиіїйклмнопрстуфхцчшщьюя');
    expect(text).toContain('Жебракують філософи');
    expect(text).toContain(codepage);
    const figures = text.split('\n').filter((line) => /^\d+$/.test(line));
    expect(figures.map((line) => line.length)).toEqual([48]);
    expect(await readQr(png)).toBe('CHERHA TEST PAGE');
  },
);

test.each([576, 384] as const)(
  'the page of code pages on %i dots names every number once, and shows where our letters are',
  async (width) => {
    const { text, png } = await printed('code-pages', width);
    const numbers = [...text.matchAll(/\d{3}(?= )/g)].map(([number]) => Number(number));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 256 }, (_, n) => n));
    // This printer knows CP1251 as 46 and CP1125 as 44, and has no 73.
    expect(text).toMatch(/046 ҐґЄєІіЇї /);
    expect(text).toMatch(/044 \S{8} ҐґЄєІіЇї/);
    expect(text).toMatch(/073 □{8} □{8}/);
    expect(text.match(/ҐґЄєІіЇї/g)).toHaveLength(2);
    expect(await readText(await topOf(png), 'ukr+eng')).toContain(
      'Знайдіть номер, біля якого читається',
    );
  },
);

test('with two printers both print it, and the installer is told what became of each', async () => {
  const [main, spare] = [await aVirtualPrinter(), await aVirtualPrinter()];
  const env = { PRINTER_URL: main.url, PRINTER_2_URL: spare.url };
  const printers = { printer: readPrinterConfig(env), spare: readSparePrinterConfig(env) };
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  expect(await printTestPage(printers, 'test', say)).toBe(0);
  spare.set({ coverOpen: true });
  expect(await printTestPage(printers, 'test', say)).toBe(1);
  expect([main.jobs.length, spare.jobs.length]).toEqual([2, 1]);
  expect(said).toEqual([
    `${main.url}: printed`,
    `${spare.url}: printed`,
    `${main.url}: printed`,
    `${spare.url}: cover-open`,
  ]);
});

test('the command line asks for one page or the other, or serves the screen', () => {
  expect(testPageAsked(['--test-page'])).toBe('test');
  expect(testPageAsked(['--code-page'])).toBe('code-pages');
  expect(testPageAsked([])).toBeUndefined();
  expect(() => testPageAsked(['--tset-page'])).toThrow('tset-page');
});

test('a page in the browser asks the agent for a test page, and for nothing else under that name', async () => {
  const printer = await aPrinter();
  const agent = await anAgent(printer);
  const page = keep(agentDevices(agent.url));
  expect(await page.testPage('test')).toEqual([{ outcome: 'printed' }]);
  expect(await page.testPage('letter' as never)).toEqual([{ outcome: 'failed', fault: 'broken' }]);
  expect(printer.cuts).toBe(1);
  await agent.close();
  const late = keep(agentDevices(agent.url, { away: 100, print: 100 }));
  await vi.waitFor(async () =>
    expect(await late.testPage('test')).toEqual([{ outcome: 'failed', fault: 'unreachable' }]),
  );
});
