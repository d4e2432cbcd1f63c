import type { Permission } from '@cherha/shared/domain/commands.ts';
import type { StaffId } from '@cherha/shared/domain/ids.ts';
import type { StaffRole } from '@cherha/shared/protocol/messages.ts';
import { expect, test } from 'vitest';
import { pagesFor } from './use-page.ts';

const pages = (role: StaffRole, ...may: Permission[]) =>
  pagesFor({ id: 'olena' as StaffId, name: 'Олена', role, may });

test('an operator sees her window and the air raid, and of the rest what she may', () => {
  expect(pages('operator')).toEqual(['desk', 'hard-day']);
  expect(pages('operator', 'reception')).toEqual(['desk', 'reception', 'book', 'hard-day']);
  expect(pages('operator', 'manage')).toEqual(['desk', 'book', 'manager', 'hard-day', 'media']);
  expect(pages('operator', 'ratings')).toEqual(['desk', 'hard-day', 'ratings']);
  expect(pages('operator', 'kiosks')).toEqual(['desk', 'hard-day', 'devices']);
});

test('an administrator sees the devices', () => {
  expect(pages('administrator')).toEqual(['desk', 'hard-day', 'devices']);
});
