import { extname } from 'node:path';
import type { MediaFile } from '@cherha/shared/protocol/http.ts';

interface MediaType {
  readonly kind: MediaFile['kind'];
  readonly type: string;
}

/** What a browser shows and cannot run: no SVG, no HTML, whatever lies in the folder. */
const types = {
  '.png': { kind: 'picture', type: 'image/png' },
  '.jpg': { kind: 'picture', type: 'image/jpeg' },
  '.jpeg': { kind: 'picture', type: 'image/jpeg' },
  '.webp': { kind: 'picture', type: 'image/webp' },
  '.gif': { kind: 'picture', type: 'image/gif' },
  '.avif': { kind: 'picture', type: 'image/avif' },
  '.mp4': { kind: 'video', type: 'video/mp4' },
  '.webm': { kind: 'video', type: 'video/webm' },
} as const satisfies Readonly<Record<string, MediaType>>;
export type Extension = keyof typeof types;

export const typeOf = (name: string): MediaType | undefined =>
  (types as Readonly<Record<string, MediaType>>)[extname(name).toLowerCase()];

/** By so many bytes of its beginning a file is known. */
export const HEAD_BYTES = 64;

/** What a file is, by its content and never by its name; undefined: nothing for a board. */
export function extensionOf(head: Buffer): Extension | undefined {
  const at = (offset: number, length: number): string =>
    head.toString('latin1', offset, offset + length);
  if (at(0, 8) === '\x89PNG\r\n\x1A\n') return '.png';
  if (at(0, 3) === '\xFF\xD8\xFF') return '.jpg';
  if (at(0, 6) === 'GIF87a' || at(0, 6) === 'GIF89a') return '.gif';
  if (at(0, 4) === 'RIFF' && at(8, 4) === 'WEBP') return '.webp';
  // Matroska begins so too; a browser plays the kind that calls itself WebM.
  if (at(0, 4) === '\x1A\x45\xDF\xA3' && at(0, HEAD_BYTES).includes('webm')) return '.webm';
  return at(4, 4) === 'ftyp' ? ofBrands(head) : undefined;
}

/** Film for browsers; what phones and cameras write besides (`qt`, `heic`, `M4A`) no board shows. */
const FILM = /^(?:iso[m2-9]|mp4[12]|avc1|M4V |M4VP|MSNV|dash|mmp4)$/;

function ofBrands(head: Buffer): Extension | undefined {
  const end = Math.min(head.length, head.readUInt32BE(0));
  const major = head.toString('latin1', 8, 12);
  const brands = [major];
  for (let from = 16; from + 4 <= end; from += 4)
    brands.push(head.toString('latin1', from, from + 4));
  if (brands.includes('avif') || brands.includes('avis')) return '.avif';
  return FILM.test(major) ? '.mp4' : undefined;
}
