import * as z from 'zod';
import { readWhole } from './read-whole.ts';
import { writeWhole } from './write-whole.ts';

export interface DeskSettings {
  /** As it was given, right or wrong; empty where nobody gave one yet. */
  readonly address: string;
  /** Set for this machine, and not asked at the door. */
  readonly isSet: boolean;
  /** Brings the small window to the front from any program; absent: no key does. */
  readonly shortcut: string | undefined;
}

const settingsFile = z.object({ server: z.string().optional(), shortcut: z.string().optional() });
type InFile = z.infer<typeof settingsFile>;

/** `DESK_URL` and `DESK_SHORTCUT`, or `{"server": ..., "shortcut": ...}` in the file of this person. */
export function readDeskSettings(env: NodeJS.ProcessEnv, file: string): DeskSettings {
  const kept = inFile(file);
  const set = env['DESK_URL'] || undefined;
  return {
    address: set ?? kept.server ?? '',
    isSet: set !== undefined,
    shortcut: env['DESK_SHORTCUT'] || kept.shortcut || undefined,
  };
}

/** Keeps the address that was found to be right, and whatever else stands in the file. */
export const keepServer = (file: string, server: string): void =>
  writeWhole(file, { ...inFile(file), server });

/** A file that cannot be read is as if it were not there: the address is asked for anew. */
const inFile = (file: string): InFile => readWhole<InFile>(file, settingsFile, {});
