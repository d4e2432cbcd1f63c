import { describe, expect, test } from 'vitest';
import { aSlip } from '../testing.ts';
import { writable } from './code-page.ts';
import { textTicket } from './text-ticket.ts';

const ALPHABET = 'АаБбВвГгҐґДдЕеЄєЖжЗзИиІіЇїЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЬьЮюЯя';

test('a text ticket wakes the printer, leaves Kanji mode and names its code page', () => {
  const ticket = textTicket(aSlip(), { width: 576, codePage: { name: 'cp1251', number: 73 } });
  const hex = Buffer.from(ticket?.bytes ?? []).toString('hex');
  expect(hex).toMatch(/^1b401c2e/);
  expect(hex).toContain('1b7449');
  expect(hex).toMatch(/1d564200$/);
  // Only the one code page is ever chosen.
  expect(hex.match(/1b74../g)?.every((each) => each === '1b7449')).toBe(true);
});

test('the number of a ticket is printed in the bytes of CP1251, eight times as large', () => {
  const ticket = textTicket(aSlip({ number: 'Ї001' }), {
    width: 576,
    codePage: { name: 'cp1251', number: 46 },
  });
  const hex = Buffer.from(ticket?.bytes ?? []).toString('hex');
  expect(hex).toContain('1d2177');
  expect(hex).toContain('af303031');
});

describe('no letter becomes a question mark', () => {
  test('CP1251 writes the alphabet, № and quotes as they are, ʼ as ’ and ₴ as a word', () => {
    expect(writable(`${ALPHABET} № «так» — … 5 ₴ пʼять? Is it “so”?`, 'cp1251')).toBe(
      `${ALPHABET} № «так» — … 5 грн п’ять? Is it “so”?`,
    );
  });
  test('CP1125 writes the alphabet and №, and plain signs for the others', () => {
    expect(writable(`${ALPHABET} № «так» — … 5 ₴ пʼять?`, 'cp1125')).toBe(
      `${ALPHABET} № "так" - ... 5 грн п'ять?`,
    );
  });
  test('a letter written as two signs is one letter', () => {
    expect(writable('и\u0306 і\u0308', 'cp1251')).toBe('й ї');
  });
  test('a text with a letter that the code page lacks is not written at all', () => {
    expect(writable('Łódź', 'cp1251')).toBeUndefined();
    const slip = aSlip({ service: 'Довідка для Łódź' });
    const codePage = { name: 'cp1251', number: 46 } as const;
    expect(textTicket(slip, { width: 576, codePage })).toBeUndefined();
  });
});
