import type { Read } from './commands.ts';

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
      return nameless(bytes, ESCAPE_LENGTHS, name);
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
      return {
        command: m === 1 || m === 49 ? { kind: 'paperStatus' } : { kind: 'nothing' },
        length: 3,
      };
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
      return nameless(bytes, GROUP_LENGTHS, name);
  }
}

export function readFieldSeparator(bytes: Uint8Array): Read | undefined {
  return nameless(bytes, FIELD_LENGTHS, bytes[1] ?? 0);
}

const letter = (byte: number): string => String.fromCharCode(byte);

/** Known by its length, without effect on what this printer draws. */
function nameless(
  bytes: Uint8Array,
  lengthOf: Readonly<Record<string, number>>,
  name: number,
): Read {
  const length = lengthOf[letter(name)];
  return length === undefined ? ignored(2, bytes) : { command: { kind: 'nothing' }, length };
}

const ignored = (length: number, bytes: Uint8Array): Read => ({
  command: { kind: 'unknown', bytes: bytes.slice(0, Math.min(length, 16)) },
  length,
});

/** `@2 t3` says: the command `@` takes two bytes in all, `t` three. */
const lengths = (list: string): Readonly<Record<string, number>> =>
  Object.fromEntries(list.split(' ').map((each) => [each[0], Number(each.slice(1))]));

const ESCAPE_LENGTHS = {
  ...lengths('!3 -3 M3 R3 {3 p5 $4 \\4 V3 r3 =3 i2 m2 42 52 T3 U3 c4'),
  ' ': 3,
};
const GROUP_LENGTHS = lengths('B3 L4 W4 h3 w3 H3 f3 b3 P4 I3 $4 \\4');
const FIELD_LENGTHS = lengths('.2 &2 !3 -3 S4 C3');
