import { createCanvas, loadImage, type Image } from '@napi-rs/canvas';
import { err, ok, type Result } from '@cherha/shared/domain/result.ts';
import { LOGO_AT_MOST, type Logo } from '@cherha/shared/domain/ticket-template.ts';
import { ditheredDots, thresholdDots } from './dots.ts';

/** Makes of a picture what a thermal printer can burn: black dots, as many as fit on narrow paper. */
export async function logoFrom(
  picture: Buffer,
  as: 'threshold' | 'dither',
): Promise<Result<Logo, 'no-picture' | 'blank' | 'too-flat'>> {
  const isKnown = SIGNATURES.some((signature) => picture.subarray(0, 3).equals(signature));
  const image = isKnown ? await loadImage(picture).catch(() => undefined) : undefined;
  if (!image || image.width < 1 || image.height < 1) return err('no-picture');
  const grey = greyOf(image);
  if (grey.height < 1 || grey.width < 8) return err('too-flat');
  const dots = as === 'dither' ? ditheredDots(grey) : thresholdDots(grey);
  if (!dots.includes(1)) return err('blank');
  const { width, height } = grey;
  return ok({ width, height, rows: packed(dots).toString('base64') });
}

/** How light each dot is, 0 to 255. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly levels: readonly number[];
}

/** On white, for paper is white; never enlarged; a multiple of eight dots wide, with a white edge. */
function greyOf(image: Image): Grey {
  const fit = Math.min(1, LOGO_AT_MOST.width / image.width, LOGO_AT_MOST.height / image.height);
  const [wide, height] = [Math.round(image.width * fit), Math.round(image.height * fit)];
  const width = Math.ceil(wide / 8) * 8;
  if (wide < 1 || height < 1) return { width: 0, height: 0, levels: [] };
  const pen = createCanvas(width, height).getContext('2d');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(image, Math.floor((width - wide) / 2), 0, wide, height);
  const { data } = pen.getImageData(0, 0, width, height);
  const levels = Array.from({ length: width * height }, (_, dot) => {
    const [red = 255, green = 255, blue = 255] = data.subarray(dot * 4, dot * 4 + 3);
    return 0.299 * red + 0.587 * green + 0.114 * blue;
  });
  return { width, height, levels };
}

function packed(dots: Uint8Array): Buffer {
  const bytes = Buffer.alloc(dots.length / 8);
  for (const [dot, black] of dots.entries())
    if (black) bytes[dot >> 3] = (bytes[dot >> 3] ?? 0) | (0x80 >> (dot & 7));
  return bytes;
}

/** PNG and JPEG. */
const SIGNATURES = [Buffer.of(0x89, 0x50, 0x4e), Buffer.of(0xff, 0xd8, 0xff)];
