import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { lstat, readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { MediaFile } from '@cherha/shared/protocol/http.ts';
import type { MediaKept } from '@cherha/shared/protocol/media.ts';
import { err, ok, type Result } from '@cherha/shared/domain/result.ts';
import { codeOf } from '../data-dir.ts';
import { typeOf } from './media-kinds.ts';
import { mediaName } from './media-name.ts';
import { putInPlace, writeWhole } from './write-media.ts';

/** More than anybody watches in a day. */
export const FILES_AT_MOST = 500;

export interface MediaLimits {
  /** Of one file. */
  readonly mediaBytesAtMost: number;
  /** So much of the disk stays free, for the log before all. */
  readonly mediaLeavesFree: number;
}

export type NotLaid = 'wrong-kind' | 'too-big' | 'name-taken' | 'too-many-files' | 'disk-full';

export interface Laying {
  readonly name: string;
  readonly content: Readable;
  /** As it was announced; more or less than that is never kept. */
  readonly length: number | undefined;
  readonly over: 'nothing' | 'what-is-there';
}

/** The pictures and videos of the centre, in one folder that people may also fill by hand. */
export interface MediaFolder {
  readonly path: string;
  files(): Promise<readonly MediaKept[]>;
  /** How many more bytes may be laid there. */
  room(): Promise<number>;
  /** Whole or not at all; throws when the sender is cut off. */
  lay(laying: Laying): Promise<Result<MediaKept, NotLaid>>;
  takeAway(name: string): Promise<Result<MediaFile['name'], 'not-found'>>;
  /** Somebody laid or took away something here; a hand in the folder itself is not heard. */
  onChange(listener: () => void): void;
}

export function mediaFolder(path: string, limits: MediaLimits): MediaFolder {
  const listeners: (() => void)[] = [];
  const changed = (): void => listeners.forEach((listener) => listener());
  forgetHalves(path);

  const room = async (): Promise<number> => {
    const { bavail, bsize } = await statfs(path);
    return Math.max(0, bavail * bsize - limits.mediaLeavesFree);
  };
  const files = () => filesIn(path);

  async function lay({
    name,
    content,
    length = 0,
    over,
  }: Laying): Promise<Result<MediaKept, NotLaid>> {
    if (length > limits.mediaBytesAtMost) return err('too-big');
    if (length >= (await room())) return err('disk-full');
    const half = join(path, `.${randomUUID()}${HALF}`);
    try {
      const written = await writeWhole(half, content, { atMost: limits.mediaBytesAtMost, room });
      if (!written.ok) return written;
      const kept = mediaName(name, written.value);
      const now = await files();
      const isThere = now.some((file) => file.name === kept);
      if (!isThere && now.length >= FILES_AT_MOST) return err('too-many-files');
      const placed = await putInPlace(half, join(path, kept), over);
      if (!placed.ok) return placed;
      changed();
      return ok(await keptAs(path, kept));
    } catch (cause) {
      if (FULL.has(codeOf(cause))) return err('disk-full');
      throw cause;
    } finally {
      await rm(half, { force: true });
    }
  }

  return {
    path,
    files,
    room,
    async lay(laying) {
      try {
        return await lay(laying);
      } finally {
        // What was not read of a refused file would hold the sender up.
        laying.content.resume();
      }
    },
    async takeAway(name) {
      if (!(await files()).some((file) => file.name === name)) return err('not-found');
      await rm(join(path, name), { force: true });
      changed();
      return ok(name);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

const FULL = new Set(['ENOSPC', 'EDQUOT']);

const HALF = '.part';
const isHalf = (name: string): boolean => /^\.[0-9a-f-]{36}\.part$/.test(name);

/** What a server that was killed had half written. */
function forgetHalves(path: string): void {
  for (const name of readdirSync(path)) if (isHalf(name)) rmSync(join(path, name), { force: true });
}

/** Only what lies in the folder itself, by its name; a folder that is not there holds nothing. */
async function filesIn(path: string): Promise<readonly MediaKept[]> {
  const all = await readdir(path, { withFileTypes: true }).catch(() => []);
  const names = all
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && typeOf(entry.name))
    .map(({ name }) => name)
    .toSorted()
    .slice(0, FILES_AT_MOST);
  const kept = await Promise.all(
    // Gone between the list and the look: it is not there.
    names.map((name) => keptAs(path, name).catch(() => undefined)),
  );
  return kept.filter((one) => one !== undefined);
}

async function keptAs(path: string, name: string): Promise<MediaKept> {
  const { size, mtimeMs } = await lstat(join(path, name));
  return { name, kind: typeOf(name)?.kind ?? 'picture', changed: Math.floor(mtimeMs), bytes: size };
}
