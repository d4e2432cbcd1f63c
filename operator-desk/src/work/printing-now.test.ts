import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import { expect, test } from 'vitest';
import { sampleHall } from '../previews/sample-hall.ts';
import { printingNow } from './printing-now.ts';

const [first, second] = ['k1', 'k2'] as DeviceId[] as [DeviceId, DeviceId];
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

test('a kiosk that is not heard needs a person whatever its printer said last', () => {
  const hall = sampleHall();
  const devices = hall.people.devices.map((device) => ({ ...device, connected: false }));
  const { kiosks } = printingNow({ ...hall, people: { ...hall.people, devices } });
  expect(kiosks.map(({ text }) => text)).toEqual(kiosks.map(() => 'desk.printing.kioskAway'));
});
