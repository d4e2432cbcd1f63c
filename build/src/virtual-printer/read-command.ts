import type { Command, Read } from './commands.ts';

/**
 * One command after its first byte, by the tables of the ESC/POS manual. A length beyond the bytes
 * at hand means that the rest has not come yet; so does `undefined`.
 */
export function readEscape(bytes: Uint8Array): Read | undefined {
  const [, name = 0, n = 0, low = 0, high = 0] = bytes;
  switch (letter(name)) {
    case '@':
      return { command: { kind: 'initialize' }, length: 2 };
    case 't':
      return { command: { kind: 'codePage', number: n }, length: 3 };
    case 'a':
      return { command: { kind: 'align', to: n & 3 }, length: 3 };
    case 'E':
    case 'G':
      return { command: { kind: 'bold', on: (n & 1) === 1 }, length: 3 };
    case 'd':
      return { command: { kind: 'feedLines', lines: n }, length: 3 };
    case 'J':
      return { command: { kind: 'feed', dots: n }, length: 3 };
    case '2':
      return { command: { kind: 'lineSpacing', dots: 30 }, length: 2 };
    case '3':
      return { command: { kind: 'lineSpacing', dots: n }, length: 3 };
    case '*': {
      if (bytes.length < 5) return undefined;
      return ignored(5 + (low + high * 256) * (n >= 32 ? 3 : 1), bytes);
    }
    default:
      return nameless(bytes, ESCAPE_LENGTHS[letter(name)]);
  }
}

export function readGroupSeparator(bytes: Uint8Array): Read | undefined {
  const [, name = 0, m = 0, n = 0, d0 = 0, d1 = 0, d2 = 0, d3 = 0] = bytes;
  switch (letter(name)) {
    case '!':
      return { command: { kind: 'size', wide: (m >> 4) + 1, high: (m & 7) + 1 }, length: 3 };
    case 'a':
      return { command: { kind: 'automaticStatus', on: m !== 0 }, length: 3 };
    case 'r':
      return { command: m === 1 || m === 49 ? { kind: 'paperStatus' } : { kind: 'nothing' }, length: 3 };
    case 'V': {
      if (bytes.length < 3) return undefined;
      const feeding = m === 65 || m === 66;
      return { command: { kind: 'cut', feed: feeding ? n : 0 }, length: feeding ? 4 : 3 };
    }
    case 'v': {
      if (bytes.length < 8) return undefined;
      const [bytesPerRow, height] = [d0 + d1 * 256, d2 + d3 * 256];
      const length = 8 + bytesPerRow * height;
      const rows = bytes.slice(8, length);
      return { command: { kind: 'picture', picture: { bytesPerRow, height, rows } }, length };
    }
    case '(': {
      if (bytes.length < 5) return undefined;
      const length = 5 + n + d0 * 256;
      if (letter(m) !== 'k' || d1 !== 0x31) return ignored(length, bytes);
      return { command: { kind: 'qr', part: d2, data: bytes.slice(7, length) }, length };
    }
    case 'k': {
      if (bytes.length < 4) return undefined;
      if (m >= 65) return ignored(4 + n, bytes);
      const end = bytes.indexOf(0, 3);
      return end < 0 ? undefined : ignored(end + 1, bytes);
    }
    default:
      return nameless(bytes, GROUP_LENGTHS[letter(name)]);
  }
}

export function readFieldSeparator(bytes: Uint8Array): Read | undefined {
  return nameless(bytes, FIELD_LENGTHS[letter(bytes[1] ?? 0)]);
}

const letter = (byte: number): string => String.fromCharCode(byte);

/** Known by its length, without effect on what this printer draws. */
function nameless(bytes: Uint8Array, length: number | undefined): Read {
  return length === undefined
    ? ignored(2, bytes)
    : { command: { kind: 'nothing' } satisfies Command, length };
}

const ignored = (length: number, bytes: Uint8Array): Read => ({
  command: { kind: 'unknown', bytes: bytes.slice(0, Math.min(length, 16)) },
  length,
});

const ESCAPE_LENGTHS: Readonly<Record<string, number>> = {
  ...{ '!': 3, '-': 3, M: 3, ' ': 3, R: 3, '{': 3, p: 5, $: 4, '\\': 4, V: 3, r: 3, '=': 3 },
  ...{ i: 2, m: 2, '4': 2, '5': 2, T: 3, U: 3, c: 4 },
};
const GROUP_LENGTHS: Readonly<Record<string, number>> = {
  ...{ B: 3, L: 4, W: 4, h: 3, w: 3, H: 3, f: 3, b: 3, P: 4, I: 3, $: 4, '\\': 4 },
};
const FIELD_LENGTHS: Readonly<Record<string, number>> = { '.': 2, '&': 2, '!': 3, '-': 3, S: 4, C: 3 };
