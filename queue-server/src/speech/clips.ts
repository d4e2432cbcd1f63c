import { createHash } from 'node:crypto';
import { copyFile, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@cherha/shared/domain/catalogue.ts';
import * as z from 'zod';
import { CannotStart } from '../server-options.ts';
import type { Voice } from './voice.ts';

export const CLIPS_FILE = 'clips.json';
const LARGEST_CLIP = 5_000_000;

/** `{"uk:талон": "talon.wav"}`: the key of a phrase, and a file that lies beside this one. */
const manifest = z.record(
  z.string(),
  z
    .string()
    .regex(
      /^[\w.-]+\.(?:wav|ogg|opus|mp3)$/u,
      'must be a .wav, .ogg, .opus or .mp3 file in this folder',
    ),
);
const KEY = /^(?:uk|en):./u;

/** What a person has recorded for a centre. A mistake in the folder is told in one line at the start. */
export async function clipsIn(folder: string): Promise<(language: Language) => Voice> {
  const file = join(folder, CLIPS_FILE);
  const read = manifest.safeParse(await json(file));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new CannotStart(`${file}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  const marks = new Map<string, { path: string; mark: string }>();
  for (const [key, name] of Object.entries(read.data)) {
    if (!KEY.test(key))
      throw new CannotStart(`${file}: ${key} must be a phrase such as "uk:талон"`);
    const path = join(folder, name);
    const bytes = await readFile(path).catch(() => undefined);
    if (!bytes || bytes.length === 0 || bytes.length > LARGEST_CLIP)
      throw new CannotStart(`${file}: ${name} cannot be read, is empty, or is larger than 5 MB`);
    marks.set(key, { path, mark: `clip ${createHash('sha256').update(bytes).digest('hex')}` });
  }
  return (language) => ({
    id: 'clips',
    language,
    mark: ({ key }) => marks.get(key)?.mark,
    async speak({ key }, { file: to }) {
      const clip = marks.get(key);
      if (!clip || !(await stat(clip.path).catch(() => undefined))) return 'missing';
      await copyFile(clip.path, to);
      return 'spoken';
    },
  });
}

async function json(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (cause) {
    throw new CannotStart(`${file} cannot be read, or is not JSON`, { cause });
  }
}
