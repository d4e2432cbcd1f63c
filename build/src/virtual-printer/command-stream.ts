import type { Read } from './commands.ts';
import { readEscape, readFieldSeparator, readGroupSeparator } from './read-command.ts';

/**
 * Cuts a stream into commands. Pictures and QR codes are taken by their length, so bytes inside
 * them are never mistaken for commands; what is not whole yet waits for the rest.
 */
export function commandStream(): (bytes: Uint8Array) => Read[] {
  let rest: Uint8Array = new Uint8Array();
  return (bytes) => {
    rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    const found: Read[] = [];
    for (let read = firstIn(rest); read; read = firstIn(rest)) {
      found.push(read);
      rest = rest.subarray(read.length);
    }
    return found;
  };
}

/** The first command, or `undefined` while its end has not come. */
function firstIn(bytes: Uint8Array): Read | undefined {
  const [first, second] = bytes;
  if (first === undefined) return undefined;
  if (first >= 0x20) return letters(bytes);
  if (first === 0x0a) return { command: { kind: 'endOfLine' }, length: 1 };
  if (![DLE, ESC, FS, GS].includes(first)) return { command: { kind: 'nothing' }, length: 1 };
  if (second === undefined) return undefined;
  if (first === DLE) return realTime(bytes, second);
  const read =
    first === ESC
      ? readEscape(bytes)
      : first === GS
        ? readGroupSeparator(bytes)
        : readFieldSeparator(bytes);
  return read && read.length <= bytes.length ? read : undefined;
}

function letters(bytes: Uint8Array): Read {
  const end = bytes.findIndex((byte) => byte < 0x20);
  const text = end < 0 ? bytes : bytes.subarray(0, end);
  return { command: { kind: 'text', bytes: text.slice() }, length: text.length };
}

function realTime(bytes: Uint8Array, second: number): Read | undefined {
  const length = second === 0x14 ? (bytes[2] === 8 ? 10 : 5) : second === 4 || second === 5 ? 3 : 1;
  if (bytes.length < length) return undefined;
  return second === 4
    ? { command: { kind: 'question', about: bytes[2] ?? 0 }, length }
    : { command: { kind: 'nothing' }, length };
}

const DLE = 0x10;
const ESC = 0x1b;
const FS = 0x1c;
const GS = 0x1d;
