import { expect, test } from 'vitest';
import { bytesOf, hexOf, matches } from './matching.ts';

const report = (hex: string) => Uint8Array.from(bytesOf(hex));

test('a byte is compared under its mask', () => {
  expect(matches({ byte: 0, equals: 0x16 }, report('16 00'))).toBe(true);
  expect(matches({ byte: 0, equals: 0x16 }, report('17 00'))).toBe(false);
  expect(matches({ byte: 1, mask: 0x0f, equals: 0x05 }, report('00 f5'))).toBe(true);
  expect(matches({ byte: 1, mask: 0xff, equals: 0x05 }, report('00 f5'))).toBe(false);
});

test('a bit, a range, a report id', () => {
  expect(matches({ byte: 1, bit: 3, is: 1 }, report('00 08'))).toBe(true);
  expect(matches({ byte: 1, bit: 3, is: 0 }, report('00 08'))).toBe(false);
  expect(matches({ byte: 0, from: 2, to: 4 }, report('04'))).toBe(true);
  expect(matches({ byte: 0, from: 2, to: 4 }, report('05'))).toBe(false);
  expect(matches({ reportId: 1 }, report('01 00'))).toBe(true);
  expect(matches({ reportId: 1 }, report('02 01'))).toBe(false);
});

test('bits that have risen since the report before, and only those', () => {
  const risen = { byte: 1, risen: 0x0f };
  expect(matches(risen, report('00 02'))).toBe(true);
  expect(matches(risen, report('00 02'), report('00 02'))).toBe(false);
  expect(matches(risen, report('00 03'), report('00 02'))).toBe(true);
  expect(matches(risen, report('00 10'), report('00 00'))).toBe(false);
});

test('the whole report by its hex', () => {
  expect(hexOf(report('83 00 ff'))).toBe('83 00 ff');
  expect(matches({ report: /^83 00/ }, report('83 00 ff'))).toBe(true);
  expect(matches({ report: /^83 01/ }, report('83 00 ff'))).toBe(false);
});

test('a byte that a short report does not have matches nothing', () => {
  expect(matches({ byte: 7, equals: 0 }, report('00 00'))).toBe(false);
  expect(matches({ byte: 7, bit: 0, is: 0 }, report('00 00'))).toBe(false);
});
