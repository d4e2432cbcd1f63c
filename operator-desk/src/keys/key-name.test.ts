import { sayIn } from '@cherha/shared/text/say.ts';
import { expect, test } from 'vitest';
import { keyName } from './key-name.ts';

test('keys are named as they are printed', () => {
  const names = ['F2', 'Space', 'KeyR', 'Digit3', 'NumpadAdd', 'Numpad0', 'Slash'].map((code) =>
    keyName(code, sayIn('uk')),
  );
  expect(names).toEqual(['F2', 'Пробіл', 'R', '3', 'Num +', 'Num 0', '/']);
});
