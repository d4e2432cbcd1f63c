import type { DeskId, ServiceId, StaffId } from '@cherha/shared/domain/ids.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { SentSeen } from '@cherha/shared/views/sent-view.ts';
import { expect, test } from 'vitest';
import { sampleHall } from '../previews/sample-hall.ts';
import { sentWords } from './sent-words.ts';

const hall = sampleHall();
const own = 's2' as ServiceId;
const taras = { deskId: 'd1' as DeskId, staffId: 'taras' as StaffId };
const words = (sent: SentSeen) =>
  sentWords(hall, { sent, serviceId: own }, { say: sayIn('uk'), words: ({ uk }) => uk });

test('M1: who sent her on, and from which window', () => {
  expect(words({ from: taras })).toEqual(['Передано від вікна 1 (Тарас Шевчук)']);
  expect(words({})).toEqual([]);
});

test('M3: to whom she goes back, where that one sits now, and what for', () => {
  const backTo = { staffId: taras.staffId, serviceId: own, purpose: 'collect' } as const;
  expect(words({ backTo })).toEqual([
    'Потім знову до вікна 1 (Тарас Шевчук). Мета: Забрати готове',
  ]);
  expect(
    words({ backTo: { ...backTo, staffId: 'petro' as StaffId, serviceId: 's0' as ServiceId } }),
  ).toEqual([
    'Потім знову до працівника: Петро Савчук. Мета: Забрати готове, Реєстрація місця проживання',
  ]);
});

test('M3: back with whoever sent her, it is said from where', () => {
  expect(words({ backFrom: taras })).toEqual(['Знову у вас після вікна 1 (Тарас Шевчук)']);
});
