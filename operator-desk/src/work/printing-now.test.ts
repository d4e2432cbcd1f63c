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
