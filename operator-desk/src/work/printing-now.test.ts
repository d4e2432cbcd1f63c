import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { expect, test } from 'vitest';
import { sampleHall } from '../previews/sample-hall.ts';
import { printerSentence } from './printer-lines.tsx';
import { printingNow } from './printing-now.ts';

const [first, second] = ['k1', 'k2'] as DeviceId[] as [DeviceId, DeviceId];
const say = sayIn('uk');
const ready = { state: 'ready', paper: 'enough' } as const;

test('while every printer is ready nobody is needed', () => {
  const { kiosks, needsPerson } = printingNow(sampleHall());
  expect(needsPerson).toBe(false);
  expect(kiosks.map(({ urgency }) => urgency)).toEqual(['fine', 'fine']);
});

test('a kiosk without paper needs a person and comes first', () => {
  const hall = sampleHall({
    printers: [
      { kioskId: first, printer: ready },
      { kioskId: second, printer: { state: 'fault', fault: 'no-paper' } },
    ],
  });
  const { kiosks, needsPerson } = printingNow(hall);
  expect(needsPerson).toBe(true);
  expect(kiosks[0]).toMatchObject({ id: second, urgency: 'now', text: 'printer.fault.no-paper' });
});

test('a printer in trouble beside one that prints is named, and keeps nobody waiting', () => {
  const fault = { state: 'fault', fault: 'no-paper' } as const;
  const roll = { tickets: 60, metres: 9 };
  const hall = sampleHall({
    printers: [
      { kioskId: first, printer: { ...ready, each: [fault, { ...ready, roll }] } },
      { kioskId: second, printer: { ...fault, each: [fault, fault] } },
    ],
  });
  const { kiosks } = printingNow(hall);
  expect(kiosks.map(({ urgency }) => urgency)).toEqual(['now', 'soon']);
  const [main, spare] = defined(kiosks[1], 'the kiosk that prints').printers;
  expect(printerSentence(defined(main, 'main'), say)).toBe('Основний принтер: Закінчився папір');
  expect(printerSentence(defined(spare, 'spare'), say)).toBe(
    'Запасний принтер: Принтер готовий · з рулону пішло 9 м, 60 талонів',
  );
});

test('paper near its end is said and calls nobody', () => {
  const hall = sampleHall({
    printers: [
      { kioskId: first, printer: { state: 'ready', paper: 'near-end' } },
      { kioskId: second, printer: ready },
    ],
  });
  expect(printingNow(hall).needsPerson).toBe(false);
  expect(printingNow(hall).kiosks[0]?.urgency).toBe('soon');
});

test('kiosks that are not heard are named apart, and call somebody only when none is left', () => {
  const hall = sampleHall();
  const heard = (...connected: boolean[]) => ({
    ...hall,
    people: {
      ...hall.people,
      devices: hall.people.devices
        .filter(({ kind }) => kind === 'kiosk')
        .map((device, i) => ({ ...device, connected: connected[i] ?? false })),
    },
  });
  const one = printingNow(heard(true, false));
  expect([one.kiosks.length, one.away.length, one.needsPerson]).toEqual([1, 1, false]);
  const none = printingNow(heard(false, false));
  expect([none.kiosks.length, none.away.length, none.needsPerson]).toEqual([0, 2, true]);
});
