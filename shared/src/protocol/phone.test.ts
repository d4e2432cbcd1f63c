import { expect, test } from 'vitest';
import { phoneNumber } from './phone.ts';

test.each([
  '+380671234567',
  '380671234567',
  '0671234567',
  '80671234567',
  '00380671234567',
  '+38 (067) 123-45-67',
  ' 067 123 45 67 ',
  '067–123–45–67',
])('%s is one number, however it is written', (typed) => {
  expect(phoneNumber(typed)).toBe('+380671234567');
});

test.each([
  ['+48 601 234 567', '+48601234567'],
  ['0048601234567', '+48601234567'],
  ['+1 212 555 0123', '+12125550123'],
])('a guest’s %s keeps its country', (typed, number) => {
  expect(phoneNumber(typed)).toBe(number);
});

test.each([
  '',
  '+',
  '067123456',
  '06712345678',
  '+38067123456',
  '+3806712345678',
  '671234567',
  '48601234567',
  '+4860123',
  '+1234567890123456',
  '067-ABC-45-67',
  '0671234567; drop table contact',
])('«%s» is no number', (typed) => {
  expect(phoneNumber(typed)).toBeUndefined();
});
