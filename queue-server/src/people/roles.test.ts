import { expect, test } from 'vitest';
import { may } from './roles.ts';

test('operators and administrators work at a desk, only administrators pair devices', () => {
  expect(may('operator', 'work-at-a-desk')).toBe(true);
  expect(may('administrator', 'work-at-a-desk')).toBe(true);
  expect(may('administrator', 'pair-devices')).toBe(true);
  expect(may('operator', 'pair-devices')).toBe(false);
});
