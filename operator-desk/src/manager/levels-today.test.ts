import type { GroupId, ServiceId } from '@cherha/shared/domain/ids.ts';
import { expect, test } from 'vitest';
import { sampleHall } from '../previews/sample-hall.ts';
import { levelOfGroup, withLevels, type Level } from './levels-today.ts';

const { services } = sampleHall().view;
const ids = (...names: string[]) => names as ServiceId[];
/** Of А (s0, s3) one, of В (s1, s4) both to help out, of Е (s2, s5) nothing. */
const now = { services: ids('s0'), backup: ids('s1', 's4') };

test('a group is read as what the window does with all of its services, or in part', () => {
  const levels = ['А', 'В', 'Е'].map((group) => levelOfGroup(services, now, group as GroupId));
  expect(levels).toEqual(['keep', 'backup', 'none']);
});

test('a group that is left as it is keeps its part, the others are given whole or not at all', () => {
  const wanted: Record<string, Level | 'keep'> = { А: 'keep', В: 'own', Е: 'backup' };
  expect(withLevels(services, now, (group) => wanted[group] ?? 'none')).toEqual({
    services: ['s0', 's1', 's4'],
    backup: ['s2', 's5'],
  });
});
