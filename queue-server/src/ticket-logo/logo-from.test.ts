import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { defined } from '@cherha/shared/domain/result.ts';
import { soundTicket, usualTicket, type Logo } from '@cherha/shared/domain/ticket-template.ts';
import { logoFrom } from './logo-from.ts';

/** A picture all of one colour. */
function aPicture(width: number, height: number, colour: string): Buffer {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = colour;
  pen.fillRect(0, 0, width, height);
  return canvas.toBuffer('image/png');
}

async function logoOf(picture: Buffer, as: 'threshold' | 'dither' = 'threshold'): Promise<Logo> {
  const read = await logoFrom(picture, as);
  if (!read.ok) throw new Error(read.error);
  return defined(read.value, 'logo');
}

const blackPart = ({ rows, width, height }: Logo): number => {
  const bits = [...Buffer.from(rows, 'base64')].map((byte) => byte.toString(2).replaceAll('0', ''));
  return bits.join('').length / (width * height);
};

test('S9: a picture of any size becomes a logo that fits, in its own shape, never enlarged', async () => {
  for (const [width, height] of [
    [2_000, 500],
    [500, 2_000],
    [13, 9],
    [376, 200],
  ] as const) {
    const logo = await logoOf(aPicture(width, height, 'black'));
    expect(soundTicket({ ...usualTicket, logo })).toBe(true);
    expect(logo.height).toBeLessThanOrEqual(height);
    expect(Math.abs(logo.width / logo.height - width / height)).toBeLessThan(1);
  }
});

test('sharp edges stay sharp, greys become dots only where that is asked for', async () => {
  const grey = aPicture(160, 160, 'rgb(170, 170, 170)');
  expect(await logoFrom(grey, 'threshold')).toEqual({ ok: false, error: 'blank' });
  const dithered = blackPart(await logoOf(grey, 'dither'));
  expect(dithered).toBeGreaterThan(0.28);
  expect(dithered).toBeLessThan(0.38);
  expect(blackPart(await logoOf(aPicture(160, 160, 'black')))).toBe(1);
});

test('what is seen through is white, as the paper is', async () => {
  const nothing = createCanvas(80, 80).toBuffer('image/png');
  expect(await logoFrom(nothing, 'dither')).toEqual({ ok: false, error: 'blank' });
});

test('what is no picture is refused', async () => {
  const halfAPicture = aPicture(80, 80, 'black').subarray(0, 40);
  for (const bytes of [Buffer.from('<svg/>'), Buffer.of(), halfAPicture])
    expect(await logoFrom(bytes, 'threshold')).toEqual({ ok: false, error: 'no-picture' });
  expect(await logoFrom(aPicture(4_000, 3, 'black'), 'threshold')).toEqual({
    ok: false,
    error: 'too-flat',
  });
});
