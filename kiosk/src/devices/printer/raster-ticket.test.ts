import { expect, test } from 'vitest';
import { aSlip, LONGEST_SERVICE } from '../testing.ts';
import { rasterBytes, rasterTicket } from './raster-ticket.ts';
import { ticketPicture } from './ticket-picture.ts';

test('a picture goes out in bands between waking up and cutting', () => {
  const rows = new Uint8Array(2 * 130).fill(0xaa);
  const hex = Buffer.from(rasterBytes({ width: 16, height: 130, rows })).toString('hex');
  expect(hex).toBe(
    ['1b401c2e', '1d76300002008000', 'aaaa'.repeat(128), '1d76300002000200', 'aaaa'.repeat(2)].join(
      '',
    ) + '1d564200',
  );
});

test('no byte of a picture is mistaken for a real-time command', () => {
  const rows = Uint8Array.of(0x10, 0x04, 0x10, 0x05, 0x10, 0x14, 0x04, 0x10);
  const sent = rasterBytes({ width: 8, height: 8, rows }).subarray(12, 20);
  expect([...sent]).toEqual([0x10, 0x06, 0x10, 0x07, 0x10, 0x16, 0x04, 0x10]);
});

test.each([576, 512, 384] as const)('a ticket on %i dots is as wide as the paper', (width) => {
  const { bytes } = rasterTicket(aSlip({ service: LONGEST_SERVICE }), width);
  expect([...bytes.subarray(4, 10)]).toEqual([0x1d, 0x76, 0x30, 0, width / 8, 0]);
});

test.each([
  [576, 'А001'],
  [512, 'Ж128'],
  [384, 'Щ999'],
] as const)('on %i dots the number %s is at least 15 mm high', (width, number) => {
  const picture = ticketPicture(aSlip({ number }), width);
  expect(highestDigit(picture) / DOTS_PER_MM).toBeGreaterThanOrEqual(15);
});

const DOTS_PER_MM = 8;

/** The longest unbroken run of rows that are inked in the last quarter of the plate's inside. */
function highestDigit({ width, rows, height }: ReturnType<typeof ticketPicture>): number {
  const inked = (x: number, y: number): boolean =>
    (((rows[(y * width + x) >> 3] ?? 0) >> (7 - (x & 7))) & 1) === 1;
  const from = Math.round(width * 0.62);
  const until = Math.round(width * 0.9);
  let longest = 0;
  let run = 0;
  for (let y = 0; y < height / 2; y += 1) {
    const dots = Array.from({ length: until - from }, (_, at) => inked(from + at, y));
    const isFrame = dots.every(Boolean);
    run = dots.some(Boolean) && !isFrame ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
