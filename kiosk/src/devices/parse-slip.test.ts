import { expect, test } from 'vitest';
import { parseJobId, parseSlip } from './parse-slip.ts';
import { aChecklist, aSlip, LONGEST_SERVICE } from './testing.ts';

test('a ticket with the longest service is read', () => {
  const slip = aSlip({ service: LONGEST_SERVICE });
  expect(parseSlip(slip)).toEqual(slip);
});

test('a ticket as a centre has set it is read', () => {
  const slip = aSlip({
    logo: { width: 8, height: 1, rows: '/w==' },
    numberSize: 'normal',
    extra: 'Візьміть паспорт',
    foot: 'Телефон 15-45',
    other: ['Take your passport', 'Call 15-45'],
  });
  expect(parseSlip(slip)).toEqual(slip);
});

test('what to bring is read, and a number cannot be put on it', () => {
  expect(parseSlip(aChecklist())).toEqual(aChecklist());
  expect(parseSlip({ ...aChecklist(), number: 'А001' })).toBeUndefined();
  expect(parseSlip(aChecklist({ documents: Array(31).fill('Заява') }))).toBeUndefined();
});

test.each([
  ['no slip', undefined],
  ['a letter of a thousand signs', { ...aSlip(), service: 'а'.repeat(1000) }],
  ['a foreign language', { ...aSlip(), language: 'xx' }],
  ['a code that runs', { ...aSlip(), qr: 'javascript:alert(1)' }],
  ['a number in words', { ...aSlip(), number: 'сто' }],
  ['something added', { ...aSlip(), letter: 1 }],
  ['a logo wider than the paper', { ...aSlip(), logo: { width: 800, height: 1, rows: '' } }],
])('%s is not read', (_what, raw) => {
  expect(parseSlip(raw)).toBeUndefined();
});

test('a job is named by a short plain word', () => {
  expect(parseJobId('a1b2c3d4')).toBe('a1b2c3d4');
  expect(parseJobId('a b')).toBeUndefined();
  expect(parseJobId(7)).toBeUndefined();
});
