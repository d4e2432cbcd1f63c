import { expect, test } from 'vitest';
import type { DeskPlace } from '../domain/desk.ts';
import { deskName, deskNames } from './desk-names.ts';
import { sayIn } from './say.ts';

const at = (place: DeskPlace, ...numbers: string[]) => numbers.map((number) => ({ number, place }));

test('a place is called by what stands under its number', () => {
  const names = (['window', 'room', 'table'] as const).map((place) =>
    deskName(sayIn('uk'), { number: '12', place }),
  );
  expect(names).toEqual(['Вікно 12', 'Кабінет 12', 'Стіл 12']);
});

test('of several each kind is named once, in one number or in several', () => {
  const mixed = [...at('window', '2', '3'), ...at('room', '12'), ...at('table', '7', '8', '9')];
  expect(deskNames(sayIn('uk'), mixed)).toBe('вікна 2 і 3, кабінет 12, столи 7, 8 і 9');
  expect(deskNames(sayIn('en'), mixed)).toBe('windows 2 and 3, room 12, tables 7, 8, and 9');
  expect(deskNames(sayIn('uk'), at('table', '1'))).toBe('стіл 1');
});
