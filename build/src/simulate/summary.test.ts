import type { DeskId, Instant } from '@cherha/shared/domain/ids.ts';
import { err } from '@cherha/shared/domain/result.ts';
import { expect, test } from 'vitest';
import { summaryOf } from './summary.ts';
import { about, heardOf } from './testing.ts';

const deskId = '1' as DeskId;
const promise = { p50: 60, p90: 120 };

test('a good day has nothing broken, and every ticket one fate', () => {
  const day = heardOf(
    about('ticketIssued', 0, { promise }),
    about('ticketCalled', 90, { deskId }),
    about('visitFinished', 300, { deskId }),
  );
  const { broken, fates, waits, promises } = summaryOf(day);
  expect(broken).toEqual([]);
  expect(fates).toEqual({ served: 1, 'no-show': 0, cancelled: 0, unserved: 0, here: 0 });
  expect(waits).toMatchObject({ median: 90_000, longest: 90_000, longestNumber: 'П001' });
  expect(promises).toMatchObject({ offBy: 30_000, within50: 0, within90: 1 });
});

test('V2: a visit of two services is served when both are', () => {
  const issued = about('ticketIssued', 0, {
    more: [{ serviceId: 'move', purpose: 'submit' }] as never,
  });
  const once = [issued, about('visitFinished', 300, { deskId })];
  expect(summaryOf(heardOf(...once)).fates.served).toBe(0);
  const twice = [...once, about('visitFinished', 600, { deskId })];
  expect(summaryOf(heardOf(...twice)).fates.served).toBe(1);
});

test('X2: an air raid is nobody’s wait', () => {
  const day = heardOf(
    about('ticketIssued', 0, { promise }),
    about('ticketCalled', 900, { deskId }),
  );
  day.raids.push({ from: 60_000 as Instant, until: 840_000 as Instant });
  expect(summaryOf(day).waits?.median).toBe(120_000);
});

test('a command that nobody answered breaks the day, and so does a fault of the server', () => {
  const silent = heardOf();
  silent.askedFor();
  silent.answer('callNext', err('no-answer'));
  expect(summaryOf(silent).broken).toEqual(['1 commands were not answered: callNext']);
  const faulty = heardOf();
  faulty.askedFor();
  faulty.answer('callNext', err('server-fault'));
  expect(summaryOf(faulty).broken).toHaveLength(1);
});

test('C1: a call that was doubled on purpose breaks the day', () => {
  const calls = ['1', '2'].map((id) => about('ticketCalled', 10, { deskId: id as DeskId }));
  expect(summaryOf(heardOf(...calls)).broken).toEqual(['П001 (t1) went to 2 while it was at 1']);
});
