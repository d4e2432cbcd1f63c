/** Sixteen bits, one channel: what the synthesisers write. */
export interface Wav {
  readonly hertz: number;
  readonly samples: Int16Array;
}

export const seconds = ({ hertz, samples }: Wav): number => samples.length / hertz;
export const loudest = ({ samples }: Wav): number =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

/** Undefined for what is no such file: cut short, empty, or of another kind. */
export function readWav(bytes: Buffer): Wav | undefined {
  if (bytes.length < 44 || bytes.toString('latin1', 0, 4) !== 'RIFF') return undefined;
  if (bytes.toString('latin1', 8, 12) !== 'WAVE') return undefined;
  let hertz: number | undefined;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const begin = at + 8;
    if (name === 'fmt ' && length >= 16 && begin + 16 <= bytes.length) {
      const isPlain = bytes.readUInt16LE(begin) === 1 && bytes.readUInt16LE(begin + 14) === 16;
      if (!isPlain || bytes.readUInt16LE(begin + 2) !== 1) return undefined;
      hertz = bytes.readUInt32LE(begin + 4);
    }
    if (name === 'data') {
      if (hertz === undefined || begin + length > bytes.length) return undefined;
      const copy = new Uint8Array(bytes.subarray(begin, begin + (length & ~1)));
      return { hertz, samples: new Int16Array(copy.buffer) };
    }
    at = begin + length + (length & 1);
  }
  return undefined;
}

export function writeWav({ hertz, samples }: Wav): Buffer {
  const data = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(hertz, 24);
  head.writeUInt32LE(hertz * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

/** Softer than this is the hiss between words. */
const HEARD = 300;
const BREATH_SECONDS = 0.06;

/**
 * The sound without the silence around it, so that a number joins its letter; undefined when nothing
 * is heard in it at all.
 */
export function trimmed({ hertz, samples }: Wav): Wav | undefined {
  const isHeard = (sample: number): boolean => Math.abs(sample) > HEARD;
  const first = samples.findIndex(isHeard);
  if (first < 0) return undefined;
  const last = samples.findLastIndex(isHeard);
  const breath = Math.round(hertz * BREATH_SECONDS);
  return { hertz, samples: samples.slice(Math.max(0, first - breath), last + breath) };
}
