import type { StaffId } from '@cherha/shared/domain/ids.ts';
import { expect, test } from 'vitest';
import { sampleHall } from '../previews/sample-hall.ts';
import { nowhereYet } from './nowhere-yet.ts';

const here = (...ids: string[]) => {
  const hall = sampleHall();
  return { ...hall, people: { ...hall.people, here: ids as StaffId[] } };
};
const names = (hall: Parameters<typeof nowhereYet>[0]) => nowhereYet(hall).map(({ id }) => id);

test('D10: a window is opened for who sits nowhere, and who is connected stands first', () => {
  expect(names(sampleHall())).toEqual(['nina', 'petro']);
  expect(names(here('petro', 'taras'))).toEqual(['petro', 'nina']);
});

test('D10: whoever opens windows is not among them, also where she sits nowhere', () => {
  expect(names(sampleHall({ seated: false }))).toEqual(['nina', 'petro']);
});
