import type { Instant, NoticeId } from '@cherha/shared/domain/ids.ts';
import type { NoticeSeen } from '@cherha/shared/views/hard-day-view.ts';
import { expect, test } from 'vitest';
import { sampleHall } from '../previews/sample-hall.ts';
import { urgentNow } from './urgent-now.ts';

const { now } = sampleHall();
const notice = (some: Partial<NoticeSeen>): NoticeSeen => ({
  id: 'n' as NoticeId,
  text: { uk: 'Вийдіть', en: 'Leave' },
  severity: 'emergency',
  since: now,
  ...some,
});
const shown = (...notices: NoticeSeen[]) => urgentNow(sampleHall({ notices })).emergencies.length;

test('X8: an emergency is told to staff, information is left to the screens of the hall', () => {
  expect(shown(notice({}), notice({ severity: 'info' }))).toBe(1);
});

test('X8: it stands until its time, also at a desk that is cut off', () => {
  expect(shown(notice({ until: (now + 1) as Instant }))).toBe(1);
  expect(shown(notice({ until: now }))).toBe(0);
});

test('X1: an air raid is told while it lasts', () => {
  const airRaid = { since: now };
  expect(urgentNow(sampleHall()).airRaid).toBeUndefined();
  expect(urgentNow(sampleHall({ airRaid })).airRaid).toEqual(airRaid);
});
