import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The disk of a kiosk is small and nobody tidies it: so much is kept, and as much again of before. */
const MOST_BYTES = 1_000_000;

/**
 * Writes bugs of a shell down, a line of JSON each, for whoever is called to look; the same
 * goes to the journal of the machine. A disk that is full or read-only stops no work.
 */
export function bugLog(file: string, mostBytes = MOST_BYTES): (error: unknown) => void {
  return (error) => {
    const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const line = `${JSON.stringify({ time: new Date().toISOString(), bug })}\n`;
    process.stderr.write(line);
    try {
      mkdirSync(dirname(file), { recursive: true });
      if (sizeOf(file) + line.length > mostBytes) renameSync(file, `${file}.before`);
      appendFileSync(file, line);
    } catch {
      // Said to the journal already.
    }
  };
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
