import { link, open, rename, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { err, ok, type Result } from '@cherha/shared/domain/result.ts';
import { codeOf } from '../data-dir.ts';
import { extensionOf, HEAD_BYTES, type Extension } from './media-kinds.ts';

/** How much is written before the disk is looked at again. */
const LOOK_EVERY = 16_000_000;

interface Bounds {
  readonly atMost: number;
  readonly room: () => Promise<number>;
}

/** Writes all that comes and says what it is; the disk has it before this ends. */
export async function writeWhole(
  path: string,
  content: Readable,
  bounds: Bounds,
): Promise<Result<Extension, 'wrong-kind' | 'too-big' | 'disk-full'>> {
  const file = await open(path, 'wx', 0o600);
  try {
    const written = await write(file, content, bounds);
    if (written.ok) await file.sync();
    return written;
  } finally {
    await file.close();
  }
}

async function write(
  file: FileHandle,
  content: Readable,
  { atMost, room }: Bounds,
): Promise<Result<Extension, 'wrong-kind' | 'too-big' | 'disk-full'>> {
  let head = Buffer.alloc(0);
  let bytes = 0;
  let looked = 0;
  // A refusal still has to reach the sender: his connection stays.
  for await (const part of content.iterator({ destroyOnReturn: false })) {
    const piece = part as Buffer;
    if (head.length < HEAD_BYTES) {
      head = Buffer.concat([head, piece.subarray(0, HEAD_BYTES)]);
      if (head.length >= HEAD_BYTES && !extensionOf(head)) return err('wrong-kind');
    }
    bytes += piece.length;
    if (bytes > atMost) return err('too-big');
    if (bytes - looked >= LOOK_EVERY) {
      looked = bytes;
      if ((await room()) < LOOK_EVERY) return err('disk-full');
    }
    await file.appendFile(piece);
  }
  const extension = extensionOf(head);
  return extension ? ok(extension) : err('wrong-kind');
}

/** From one moment to the next it is there, whole, under its name; what is there is never half of two. */
export async function putInPlace(
  from: string,
  to: string,
  over: 'nothing' | 'what-is-there',
): Promise<Result<string, 'name-taken'>> {
  try {
    await (over === 'nothing' ? link(from, to) : rename(from, to));
  } catch (cause) {
    if (TAKEN.has(codeOf(cause))) return err('name-taken');
    throw cause;
  }
  await syncFolder(dirname(to));
  return ok(to);
}

const TAKEN = new Set(['EEXIST', 'EISDIR', 'ENOTEMPTY']);

/** The name too is on the disk; not every system lets a folder be opened for it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
