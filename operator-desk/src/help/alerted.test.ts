import type { DeskId, DeviceId, HelpPlaceId, StaffId } from '@cherha/shared/domain/ids.ts';
import type { Permission } from '@cherha/shared/domain/commands.ts';
import type { HelpSeen } from '@cherha/shared/views/help-view.ts';
import { expect, test } from 'vitest';
import type { Hall } from '../hall.ts';
import { helpFrom, sampleHall } from '../previews/sample-hall.ts';
import { helpHere, placeWords } from './alerted.ts';

/** Olena, an operator at window 3. */
function operator(call: HelpSeen, ...may: Permission[]): Hall {
  const hall = sampleHall({ help: [call] });
  const me = { ...hall.people.me, role: 'operator' as const, may };
  return { ...hall, people: { ...hall.people, me } };
}
const first = (more: Partial<HelpSeen>) => helpFrom(1, 40, { forAll: false, ...more });
const alerts = (hall: Hall) => helpHere(hall).alerts.length;

test('G3: whom the place names is alerted first: her window, or she herself', () => {
  expect(alerts(operator(first({ desks: ['d3' as DeskId] })))).toBe(1);
  expect(alerts(operator(first({ staff: ['olena' as StaffId] })))).toBe(1);
  expect(alerts(operator(first({ desks: ['d4' as DeskId] })))).toBe(0);
});

test('G3: reception and administrators always are', () => {
  expect(alerts(operator(first({}), 'reception'))).toBe(1);
  expect(alerts(operator(first({}), 'hard-day'))).toBe(0);
  expect(alerts(sampleHall({ help: [first({})] }))).toBe(1);
});

test('G4: everybody is once it has escalated', () => {
  expect(alerts(operator(helpFrom(1, 90, { escalated: 1 })))).toBe(1);
});

test('a call to which somebody goes alerts nobody; she sees it as her own, reception sees who', () => {
  const by = (acceptedBy: string) => first({ acceptedBy: acceptedBy as StaffId });
  expect(helpHere(operator(by('olena')))).toMatchObject({ alerts: [], mine: [{}], others: [] });
  expect(helpHere(operator(by('taras')))).toMatchObject({ alerts: [], mine: [], others: [] });
  expect(helpHere(operator(by('taras'), 'reception'))).toMatchObject({ mine: [], others: [{}] });
});

test('a device that is a place by itself is called by its own name', () => {
  const { place: _, ...call } = helpFrom(0, 5, {
    placeId: 'k2' as DeviceId as string as HelpPlaceId,
  });
  const hall = sampleHall({ help: [call] });
  expect(placeWords(hall, call).uk).toBe('Термінал на другому поверсі');
  expect(placeWords(hall, helpFrom(0, 5)).uk).toBe('Вхід');
});

test('G8: a quiet call is for those who are named, not for reception, and not for its own window', () => {
  const quiet = (more: Partial<HelpSeen>) =>
    first({ panicAt: 'd5' as DeskId, quiet: true, ...more });
  expect(alerts(operator(quiet({}), 'reception'))).toBe(0);
  expect(alerts(operator(quiet({ staff: ['olena' as StaffId] })))).toBe(1);
  expect(alerts(operator(quiet({ forAll: true })))).toBe(1);
  const own = quiet({ panicAt: 'd3' as DeskId, forAll: true, staff: ['olena' as StaffId] });
  expect(alerts(operator(own))).toBe(0);
  expect(placeWords(sampleHall(), quiet({})).uk).toBe('Вікно 5');
});
