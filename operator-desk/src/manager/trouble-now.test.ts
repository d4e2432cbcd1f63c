import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { expect, test } from 'vitest';
import { ago, sampleHall } from '../previews/sample-hall.ts';
import { allWell, troubleNow } from './trouble-now.ts';

const say = sayIn('uk');
const well = { kioskId: 'k1' as DeviceId, printer: { state: 'ready', paper: 'enough' } } as const;

test('a device that is well is not named, a button that cannot be heard is', () => {
  const found = troubleNow(sampleHall({ printers: [well] }), say);
  expect(found).toEqual([
    {
      device: 'Кнопки біля входу',
      what: 'Шнур біля унітаза: немає дозволу на пристрій',
      urgency: 'now',
    },
  ]);
});

test('what stops visitors comes before what will stop them', () => {
  const hall = sampleHall({
    buttons: [],
    printers: [
      { kioskId: 'k1' as DeviceId, printer: { state: 'ready', paper: 'near-end' } },
      { kioskId: 'k2' as DeviceId, printer: { state: 'fault', fault: 'no-paper' } },
    ],
  });
  expect(troubleNow(hall, say).map(({ device, urgency }) => [device, urgency])).toEqual([
    ['Термінал на другому поверсі', 'now'],
    ['Термінал біля входу', 'soon'],
  ]);
});

test('a button that presses by HTTP alone is not away', () => {
  const hall = sampleHall({ buttons: [], printers: [well] });
  const devices = hall.people.devices.map((device) =>
    device.id === 'c1' ? { ...device, connected: false, byHttp: {} } : device,
  );
  expect(troubleNow({ ...hall, people: { ...hall.people, devices } }, say)).toEqual([]);
});

test('a kiosk that is away is named with the time since when, and not with what its printer said', () => {
  const hall = sampleHall({
    buttons: [],
    printers: [{ kioskId: 'k1' as DeviceId, printer: { state: 'fault', fault: 'no-paper' } }],
  });
  const devices = hall.people.devices.map((device) =>
    device.id === 'k1' ? { ...device, connected: false, awaySince: ago(60) } : device,
  );
  const found = troubleNow({ ...hall, people: { ...hall.people, devices } }, say);
  expect(found).toEqual([
    { device: 'Термінал біля входу', what: 'немає зв’язку з 11:41', urgency: 'now' },
  ]);
});

test('a queue that no open window gives is named first, and not in an air raid', () => {
  const hall = sampleHall({ buttons: [], printers: [well] });
  const [first, ...others] = hall.view.groups;
  if (!first) throw new Error('no group');
  const { wait: _, ...without } = first;
  const seen = (more: object) =>
    troubleNow(
      { ...hall, view: { ...hall.view, groups: [{ ...without, waiting: 2 }, ...others], ...more } },
      say,
    ).map(({ device, what }) => [device, what]);
  expect(seen({})).toEqual([
    [`${first.letter} · ${first.name.uk}`, 'чекають: 2, жодне відкрите вікно цього не надає'],
  ]);
  expect(seen({ airRaid: { since: ago(60) } })).toEqual([]);
});

test('a centre that no device has come to is not told that all of them work', () => {
  const hall = sampleHall();
  expect(allWell(hall)).toBe('manager.allWell');
  expect(allWell({ people: { ...hall.people, devices: [] } })).toBe('manager.noDevices');
});
