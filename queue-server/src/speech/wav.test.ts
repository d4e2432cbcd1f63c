import { expect, test } from 'vitest';
import { tone } from './testing/tone.ts';
import { loudest, readWav, seconds, trimmed, writeWav, type Wav } from './wav.ts';

const read = (bytes: Buffer): Wav => {
  const wav = readWav(bytes);
  if (!wav) throw new Error('not a sound');
  return wav;
};

test('what is written is read again', () => {
  const wav = { hertz: 16_000, samples: Int16Array.from([0, 1, -1, 32_767, -32_768]) };
  expect(read(writeWav(wav))).toEqual(wav);
});

test('the silence around a sound goes, the sound and a breath stay', () => {
  const short = trimmed(read(tone({ seconds: 0.3, silence: 0.5 })));
  expect(short && seconds(short)).toBeCloseTo(0.3 + 2 * 0.06, 1);
  expect(short && loudest(short)).toBeGreaterThan(8_000);
});

test('silence alone is no sound', () => {
  expect(trimmed(read(tone({ loud: 0 })))).toBeUndefined();
});

test('a chunk that we do not know is passed over', () => {
  const sound = tone();
  const extra = Buffer.from('LIST\x03\x00\x00\x00abc\x00', 'latin1');
  expect(read(Buffer.concat([sound.subarray(0, 36), extra, sound.subarray(36)]))).toEqual(
    read(sound),
  );
});

test('a file that was cut short, is empty, or is something else, is no sound', () => {
  const sound = tone();
  const stereo = Buffer.from(sound);
  stereo.writeUInt16LE(2, 22);
  for (const bytes of [
    sound.subarray(0, sound.length - 100),
    Buffer.alloc(0),
    Buffer.from('hello'.repeat(20)),
    sound.subarray(0, 40),
    stereo,
  ])
    expect(readWav(bytes)).toBeUndefined();
});
