import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ReadPaper {
  /** What tesseract reads in Ukrainian and English, one line each. */
  readonly lines: readonly string[];
  /** What zbar reads from the QR code. */
  readonly qr: string;
}

/** Reads a printed ticket as a person and a phone would: by sight, from its picture. */
export function readPaper(png: Uint8Array): ReadPaper {
  const folder = mkdtempSync(join(tmpdir(), 'cherha-paper-'));
  const file = join(folder, 'ticket.png');
  writeFileSync(file, png);
  const said = (program: string, ...args: string[]): string =>
    execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const text = said('tesseract', file, '-', '-l', 'ukr+eng', '--psm', '4', '--dpi', '203');
    const qr = said('zbarimg', '--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', file).trim();
    return {
      lines: text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      qr,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
