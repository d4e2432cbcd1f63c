import type { Event } from '@cherha/shared/domain/events.ts';
import type { DeskId } from '@cherha/shared/domain/ids.ts';
import { err, ok } from '@cherha/shared/domain/result.ts';
import type { Asked } from '@cherha/shared/protocol/ask.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { describe, expect, test } from 'vitest';
import type { Action } from './actions.ts';
import { sentTo, toldOf } from './told.ts';

const uk = sayIn('uk');
const [mine, other] = ['d3', 'd5'] as DeskId[] as [DeskId, DeskId];
const event = (type: Event['type'], number: string, more: object = {}) =>
  ({ type, number, deskId: mine, ...more }) as unknown as Event;
const happened = (type: Event['type'], number: string) => ok([event(type, number)]);
const told = (action: Action, ...answers: Asked[]) => toldOf(action, answers, mine);

test('a call that was made is named', () => {
  const { tone, text } = told('callNext', happened('ticketCalled', 'А014'));
  expect([tone, text(uk)]).toEqual(['done', 'А014 викликано.']);
});

test('a refusal is said in the words of the law', () => {
  const { tone, text } = told('callNext', err('nobody-waiting'));
  expect([tone, text(uk)]).toEqual(['refused', 'Ніхто не чекає на послуги цього вікна.']);
});

test('when the visit was finished and the next not called, both are said', () => {
  const finished = happened('visitFinished', 'А014');
  const { tone, text } = told('finishAndCall', finished, err('nobody-waiting'));
  expect(tone).toBe('refused');
  expect(text(uk)).toBe(
    'Візит А014 завершено, але наступного не викликано. Ніхто не чекає на послуги цього вікна.',
  );
});

test('silence is not called a failure: it is unknown', () => {
  expect(told('callNext', err('no-answer')).tone).toBe('unknown');
  const half = told('finishAndCall', happened('visitFinished', 'А014'), err('no-answer'));
  expect(half.text(uk)).toContain('Візит А014 завершено. Невідомо');
});

test('what had been done before is said to be done', () => {
  expect(told('callNext', ok([])).text(uk)).toBe('Це вже зроблено.');
});

describe('where the server assigns (A1)', () => {
  const sentHere = event('ticketCalled', 'В002', { assigned: true });
  const sentAway = event('ticketCalled', 'В003', { assigned: true, deskId: other });

  test('a press says what it did itself, and not whom the server sent elsewhere', () => {
    const answer = ok([event('visitFinished', 'А014'), sentAway]);
    expect(told('finishVisit', answer).text(uk)).toBe('Візит А014 завершено.');
  });

  test('whoever is sent to this window is named as well', () => {
    const answer = ok([event('visitFinished', 'А014'), sentHere, sentAway]);
    expect(told('finishVisit', answer).text(uk)).toBe('Візит А014 завершено. До вас іде В002.');
    expect(sentTo(mine, answer.ok ? answer.value : [])).toBe('В002');
    expect(sentTo('d9' as DeskId, answer.ok ? answer.value : [])).toBeUndefined();
  });

  test('A3: a declined call is told as declined, whichever button it was', () => {
    const answer = ok([event('callDeclined', 'А014'), sentAway]);
    const words = 'А014 чекатиме на інше вікно на своєму місці. У вас коротка пауза.';
    expect(told('declineCall', answer).text(uk)).toBe(words);
    expect(told('undoCall', answer).text(uk)).toBe(words);
  });

  test('a break that ended is told, with who comes after it', () => {
    const answer = ok([event('breakEnded', ''), sentHere]);
    expect(told('endBreak', answer).text(uk)).toBe('Перерву закінчено. До вас іде В002.');
  });
});
