import { expect, test } from 'vitest';
import { learnedFrom } from './learn.ts';
import { bytesOf } from './matching.ts';

const learned = (...reports: string[]) =>
  learnedFrom(reports.map((hex) => Uint8Array.from(bytesOf(hex))));

test('the bit that is there while the button is down is the button', () => {
  expect(learned('01 80', '01 84', '01 80', '01 84', '01 80')).toEqual({
    ok: true,
    edge: 'level',
    when: { byte: 1, mask: '04', equals: '04' },
  });
});

test('a bit that goes away while it is down is the button too', () => {
  expect(learned('ff', 'fe', 'ff')).toMatchObject({ when: { byte: 0, mask: '01', equals: '00' } });
});

test('a byte that counts is not taken for the button', () => {
  expect(learned('01 00', '02 01', '03 00', '04 01', '05 00')).toMatchObject({
    when: { byte: 1, mask: '01', equals: '01' },
  });
});

test('where nothing tells of a release, the report itself is the press', () => {
  expect(learned('83 00 01', '83 00 02', '83 00 03')).toEqual({
    ok: true,
    edge: 'each',
    when: { report: '^83 00 ..$' },
  });
});

test('silence and noise teach nothing', () => {
  expect(learned()).toEqual({ ok: false, why: 'nothing-heard' });
  expect(learned('01', '02', '03')).toEqual({ ok: false, why: 'nothing-differs' });
});
