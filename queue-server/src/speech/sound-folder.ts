import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Phrase } from '@cherha/shared/speech/phrases.ts';
import { readWav, trimmed, writeWav } from './wav.ts';

/** A sound's name is what it says and who says it: under one name there is for ever one sound. */
export const soundName = (mark: string, { language, words }: Phrase): string =>
  createHash('sha256').update(`${mark}\n${language}\n${words}`).digest('hex').slice(0, 40);

export const isSoundName = (name: string): boolean => /^[0-9a-f]{40}$/.test(name);

export interface SoundFolder {
  has(name: string): boolean;
  /** Looks whether another program (the centre's tool) has put it there meanwhile. */
  look(name: string): Promise<boolean>;
  read(name: string): Promise<Buffer | undefined>;
  /** Where a voice may write; `keep` takes it from there. */
  draft(name: string): string;
  /** Checks, trims and keeps a draft; false when nothing is heard in it. */
  keep(name: string): Promise<boolean>;
  readonly bytes: number;
}

interface Kept {
  bytes: number;
  usedAt: number;
}

const DRAFT = '.draft';
/** A younger one may be another program's (the centre's tool beside the server), still at work. */
const LEFT_BEHIND_MS = 10 * 60_000;

/**
 * The cache: a sound appears whole or not at all, also when power fails. When it grows over its size,
 * what nobody has wanted longest goes first, and what every day needs last.
 */
export async function openSoundFolder(
  folder: string,
  { largest, isNeeded }: { largest: number; isNeeded: (name: string) => boolean },
): Promise<SoundFolder> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const kept = new Map<string, Kept>();
  let bytes = 0;
  let uses = 0;

  /** Each program has drafts of its own: two never write into one. */
  const draftOf = (name: string): string => join(folder, `${name}.${process.pid}${DRAFT}`);
  function add(name: string, size: number): void {
    bytes += size - (kept.get(name)?.bytes ?? 0);
    kept.set(name, { bytes: size, usedAt: (uses += 1) });
  }
  async function drop(name: string): Promise<void> {
    bytes -= kept.get(name)?.bytes ?? 0;
    kept.delete(name);
    await rm(join(folder, name), { force: true });
  }
  async function makeRoom(): Promise<void> {
    if (bytes <= largest) return;
    const byWant = [...kept].toSorted(
      ([a, one], [b, other]) =>
        Number(isNeeded(a)) - Number(isNeeded(b)) || one.usedAt - other.usedAt,
    );
    for (const [name] of byWant) {
      if (bytes <= largest) return;
      await drop(name);
    }
  }

  const found = await Promise.all(
    (await readdir(folder)).map(async (name) => ({ name, about: await stat(join(folder, name)) })),
  );
  for (const { name, about } of found.toSorted((a, b) => a.about.mtimeMs - b.about.mtimeMs))
    if (isSoundName(name) && about.size > 0) add(name, about.size);
    else if (isLeftBehind(name, about)) await rm(join(folder, name), { force: true });
  await makeRoom();

  return {
    has: (name) => kept.has(name),
    async look(name) {
      if (kept.has(name)) return true;
      const about = await stat(join(folder, name)).catch(() => undefined);
      if (about && about.size > 0) add(name, about.size);
      return kept.has(name);
    },
    async read(name) {
      const sound = await readFile(join(folder, name)).catch(() => undefined);
      if (!sound || sound.length === 0) {
        await drop(name);
        return undefined;
      }
      add(name, sound.length);
      const now = new Date();
      await utimes(join(folder, name), now, now).catch(() => undefined);
      return sound;
    },
    draft: draftOf,
    async keep(name) {
      const draft = draftOf(name);
      const raw = await readFile(draft).catch(() => undefined);
      const sound = raw && asHeard(raw);
      if (!sound) {
        await rm(draft, { force: true });
        return false;
      }
      const file = await open(draft, 'w', 0o600);
      try {
        await file.writeFile(sound);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, join(folder, name));
      add(name, sound.length);
      await makeRoom();
      return kept.has(name);
    },
    get bytes() {
      return bytes;
    },
  };
}

const isLeftBehind = (name: string, { size, mtimeMs }: Stats): boolean =>
  name.endsWith(DRAFT) ? mtimeMs < Date.now() - LEFT_BEHIND_MS : isSoundName(name) && size === 0;

/** A clip that a person has recorded and packed otherwise (ogg, mp3) is taken as it is. */
function asHeard(raw: Buffer): Buffer | undefined {
  if (raw.toString('latin1', 0, 4) !== 'RIFF') return raw.length > 0 ? raw : undefined;
  const wav = readWav(raw);
  const heard = wav && trimmed(wav);
  return heard && writeWav(heard);
}
