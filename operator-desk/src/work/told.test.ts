import type { Event } from '@cherha/shared/domain/events.ts';
import { err, ok } from '@cherha/shared/domain/result.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { expect, test } from 'vitest';
import { toldOf } from './told.ts';

const uk = sayIn('uk');
const happened = (type: 'ticketCalled' | 'visitFinished', number: string) =>
  ok([{ type, number } as unknown as Event]);

test('a call that was made is named', () => {
  const told = toldOf('callNext', [happened('ticketCalled', 'А014')]);
  expect([told.tone, told.text(uk)]).toEqual(['done', 'А014 викликано.']);
});

test('a refusal is said in the words of the law', () => {
  const told = toldOf('callNext', [err('nobody-waiting')]);
  expect([told.tone, told.text(uk)]).toEqual(['refused', 'Ніхто не чекає на послуги цього вікна.']);
});

test('when the visit was finished and the next not called, both are said', () => {
  const told = toldOf('finishAndCall', [happened('visitFinished', 'А014'), err('nobody-waiting')]);
  expect(told.tone).toBe('refused');
  expect(told.text(uk)).toBe(
    'Візит А014 завершено, але наступного не викликано. Ніхто не чекає на послуги цього вікна.',
  );
});

test('silence is not called a failure: it is unknown', () => {
  expect(toldOf('callNext', [err('no-answer')]).tone).toBe('unknown');
  const half = toldOf('finishAndCall', [happened('visitFinished', 'А014'), err('no-answer')]);
  expect(half.text(uk)).toContain('Візит А014 завершено. Невідомо');
});

test('what had been done before is said to be done', () => {
  expect(toldOf('callNext', [ok([])]).text(uk)).toBe('Це вже зроблено.');
});
