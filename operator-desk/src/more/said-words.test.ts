import type { Event } from '@cherha/shared/domain/events.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { expect, test } from 'vitest';
import { saidWords } from './said-words.ts';

const say = sayIn('uk');
const said = (...events: object[]) => saidWords(say, events as Event[]);

test('what was done is said in words of its own, with the number or the code that it is about', () => {
  expect(said({ type: 'ticketCancelled', number: 'А014' })).toBe('Талон А014 скасовано.');
  expect(said({ type: 'priorityDeclared', number: 'Б002' })).toMatch(/^Б002: /);
  expect(said({ type: 'bookingCancelled', bookingId: 'b-0000K7M2PX' })).toBe(
    'Запис K7M2PX скасовано.',
  );
});

test('what the server added to it by itself does not come before it', () => {
  const sent = { type: 'ticketCalled', number: 'А015', assigned: true };
  expect(said({ type: 'deskTaken' }, sent)).toBe('Вікно відкрито.');
  expect(said({ type: 'breakEnded' }, { type: 'deskLeft' })).toBe('Вікно закрито.');
});

test('where there are no words for it, none are made up', () => {
  expect(said()).toBeUndefined();
  expect(said({ type: 'dayBegan' })).toBeUndefined();
});
