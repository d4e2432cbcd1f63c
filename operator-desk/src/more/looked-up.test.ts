import type { GroupId } from '@cherha/shared/domain/ids.ts';
import { aService } from '@cherha/shared/testing/builders.ts';
import { expect, test } from 'vitest';
import { lookedUp } from './looked-up.ts';

const services = [aService('move', 'residence'), aService('plot', 'land')].map(
  ({ id, groupId, name }) => ({ id, groupId, name }),
);
const groups = [
  { id: 'land' as GroupId, letter: 'К', name: { uk: 'Земля', en: 'Land' }, waiting: 0 },
];
const options = services.map(({ id, name }) => ({ value: id, label: name.uk }));
const look = (query: string, called = {}) =>
  lookedUp({ services, groups }, options, { query, language: 'uk', called }).map(
    ({ value }) => value,
  );

test('S14: reception finds a service by its name, its group and its everyday words', () => {
  const called = { move: { uk: ['прописка'], en: [] } };
  expect(look('прописка', called)).toEqual(['move']);
  expect(look('прописка')).toEqual([]);
  expect(look('земля', called)).toEqual(['plot']);
  expect(look('послуга move', called)).toEqual(['move']);
});

test('all of them are there while nothing is typed', () => {
  expect(look(' ')).toEqual(['move', 'plot']);
});
