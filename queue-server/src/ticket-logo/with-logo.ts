import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { usualTicket } from '@cherha/shared/domain/ticket-template.ts';
import type { CentreFileRead } from '../settings-file.ts';
import { logoFrom } from './logo-from.ts';

const MOST_BYTES = 2_000_000;

/** Turns the picture that the centre file names, beside it in its folder, into a part of the settings. */
export async function withLogo(read: CentreFileRead, folder: string): Promise<CentreFileRead> {
  if (!read.ok || !read.logo) return read;
  const { file, as } = read.logo;
  const wrong = (problem: string): CentreFileRead => ({
    ok: false,
    problems: [{ place: 'ticket.logo.file', problem }],
  });
  const picture = await readFile(resolve(folder, file)).catch(() => undefined);
  if (!picture) return wrong(`there is no file "${file}" beside the centre file`);
  if (picture.length > MOST_BYTES) return wrong(`"${file}" is larger than 2 MB`);
  const logo = await logoFrom(picture, as);
  if (!logo.ok) return wrong(`"${file}" ${problems[logo.error]}`);
  const ticket = { ...(read.value.ticket ?? usualTicket), logo: logo.value };
  return { ok: true, value: { ...read.value, ticket } };
}

const problems = {
  'no-picture': 'is not a PNG or JPEG picture',
  blank: 'leaves no dot on paper: it is white, or too pale; try "as": "dither"',
  'too-flat': 'is so long and narrow that nothing of it is left at the width of the paper',
} as const;
