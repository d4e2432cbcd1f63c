import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../data-dir.ts';
import { CannotStart } from '../server-options.ts';

export const CONTACT_KEY_FILE = 'contact.key';
const BYTES = 32;

/** The key of every contact's digest: made once, readable to the server alone. */
export function contactKey(dataDir: string): Buffer {
  const file = join(dataDir, CONTACT_KEY_FILE);
  const key = keptIn(file) ?? madeIn(file);
  if (key.length === BYTES) return key;
  throw new CannotStart(
    `The key in ${file} is damaged. Put a copy back, or remove it: bookings made before are then not found by phone, only by their codes.`,
  );
}

function keptIn(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw new CannotStart(`The key in ${file} cannot be read (${codeOf(cause)}).`, { cause });
  }
}

/** Whole or not at all, also when power fails: half a key would keep the server from starting. */
function madeIn(file: string): Buffer {
  const key = randomBytes(BYTES);
  const draft = `${file}.new`;
  const kept = openSync(draft, 'w', 0o600);
  try {
    writeSync(kept, key);
    fsyncSync(kept);
  } finally {
    closeSync(kept);
  }
  renameSync(draft, file);
  return key;
}
