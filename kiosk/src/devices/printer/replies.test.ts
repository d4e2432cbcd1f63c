import { expect, test } from 'vitest';
import { replyReader } from './replies.ts';

const hear = (...bytes: number[]) => replyReader()(Uint8Array.from(bytes));

test('the three kinds of answers are told apart by their fixed bits', () => {
  expect(hear(0x12, 0x1a, 0x72)).toEqual([
    { kind: 'status', byte: 0x12 },
    { kind: 'status', byte: 0x1a },
    { kind: 'status', byte: 0x72 },
  ]);
  expect(hear(0x14, 0x00, 0x00, 0x0f)).toEqual([
    { kind: 'automatic', bytes: [0x14, 0x00, 0x00, 0x0f] },
  ]);
  expect(hear(0x03)).toEqual([{ kind: 'processed', byte: 0x03 }]);
});

test('a status that comes between the bytes of an automatic one is heard, and both are whole', () => {
  expect(hear(0x18, 0x00, 0x1a, 0x0c, 0x00, 0x00)).toEqual([
    { kind: 'status', byte: 0x1a },
    { kind: 'automatic', bytes: [0x18, 0x00, 0x0c, 0x00] },
    { kind: 'processed', byte: 0x00 },
  ]);
});

test('an automatic status cut into single bytes is one answer', () => {
  const read = replyReader();
  const heard = [0x10, 0x00, 0x00, 0x00].flatMap((byte) => read(Uint8Array.of(byte)));
  expect(heard).toEqual([{ kind: 'automatic', bytes: [0x10, 0, 0, 0] }]);
});

test('flow control and noise are no answers', () => {
  expect(hear(0x11, 0x13, 0xff, 0x80)).toEqual([]);
});
