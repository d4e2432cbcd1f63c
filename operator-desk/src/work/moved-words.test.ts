import type { Event } from '@cherha/shared/domain/events.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { expect, test } from 'vitest';
import { sampleHall } from '../previews/sample-hall.ts';
import { movedWords } from './moved-words.ts';

const hall = sampleHall();
const words = (event: object, language: 'uk' | 'en' = 'uk') =>
  movedWords(hall, sayIn(language), [{ number: 'А014', ...event } as unknown as Event]);
const sent = (to: object, withReturn = false) => ({ type: 'visitTransferred', to, withReturn });

test('M1, M3: it is said where a visitor was sent, and whether she comes back', () => {
  expect(words(sent({ kind: 'desk', deskId: 'd2' }))).toBe('А014 передано до вікна 2.');
  expect(words(sent({ kind: 'desk', deskId: 'd2' }, true))).toBe(
    'А014 передано до вікна 2. Потім повернеться до вас.',
  );
  expect(words(sent({ kind: 'staff', staffId: 'taras' }))).toBe('А014 передано: Тарас Шевчук.');
  expect(words(sent({ kind: 'service', serviceId: 's2' }), 'en')).toBe(
    'А014 sent on to “Registration of a birth”.',
  );
});

test('M4: it is said what for somebody has gone, and where', () => {
  const parked = { type: 'visitorParked', reason: 'paying' };
  expect(words(parked)).toBe('А014 відпущено на хвилину: оплатити.');
  expect(words({ ...parked, where: 'каса 2' })).toBe(
    'А014 відпущено на хвилину: оплатити, каса 2.',
  );
});

test('of anything else nothing is said here', () => {
  expect(words({ type: 'visitStarted' })).toBeUndefined();
});
