import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { expect, test } from 'vitest';
import { myDesk } from '../hall.ts';
import { ago, sampleHall } from '../previews/sample-hall.ts';
import { personOptions, suitOf, windowOptions } from './transfer-options.ts';

const say = sayIn('uk');
const hall = sampleHall({ waiting: 4 });
const sending = {
  hall,
  from: defined(myDesk(hall), 'my desk'),
  // Windows 1 and 3 give it, 2 does not, and at 4 there is a break.
  serviceId: 's0' as ServiceId,
  say,
};

test('M2: windows that give her service come first; where nobody works, and a break, cannot be chosen', () => {
  const options = windowOptions(sending).map(({ label, isOff }) => [label, isOff]);
  expect(options).toEqual([
    ['Вікно 1 · Тарас Шевчук', false],
    ['Вікно 2 · Ірина Бондаренко', false],
    ['Вікно 4 · Євген Ґудзь · обід до 12:00', true],
    ['Вікно 5 · ніхто не працює', true],
    ['Вікно 6 · ніхто не працює', true],
    ['Вікно 7 · ніхто не працює', true],
    ['Вікно 8 · ніхто не працює', true],
  ]);
  expect(new Set(windowOptions(sending).map(({ group }) => group)).size).toBe(3);
});

test('M2: a person who works somewhere can be chosen, unless she has a break; nobody sends to herself', () => {
  expect(personOptions(sending).map(({ label, isOff }) => [label, isOff])).toEqual([
    ['Тарас Шевчук · Вікно 1', false],
    ['Ірина Бондаренко · Вікно 2', false],
    ['Євген Ґудзь · Вікно 4 · обід до 12:00', true],
  ]);
});

test('A3, M2: who declined one visitor is there for this one, and helping out is enough to suit her', () => {
  const [first, second] = hall.view.desks;
  const pause = { reason: 'declined', since: ago(6), until: ago(-54), planned: false } as const;
  expect(suitOf({ ...defined(first, 'window'), break: pause }, sending)).toBe('suits');
  const helping = { ...defined(second, 'window'), backup: [sending.serviceId] };
  expect(suitOf(helping, sending)).toBe('suits');
});
