import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { staff } from '@cherha/shared/testing/builders.ts';
import { buttonsForTests, type ButtonsParts } from './buttons-for-tests.ts';
import type { HidSpec, VirtualHid } from './virtual-hid.ts';

let parts: ButtonsParts;
beforeEach(async () => {
  parts = await buttonsForTests();
});
afterEach(() => parts.end());

const luxafor: HidSpec = { vendorId: 0x04d8, productId: 0xf372, product: 'LUXAFOR MUTE' };
const DOWN = [0x83, 0, 0, 0, 0, 0, 0, 0];
const UP = [0x83, 1, 0, 0, 0, 0, 0, 0];
const ON = '0001ff00ff00000000';
const OFF = '0001ff000000000000';
const mute = (id: string, more: object = {}) => ({
  id,
  title: 'Кнопка біля входу',
  profile: 'luxafor-mute',
  input: 'button',
  place: 'entrance',
  ...more,
});

/** Plugged in, opened and told of. */
async function ready(spec: HidSpec = luxafor, ...buttons: object[]): Promise<VirtualHid> {
  const device = await parts.lab.plug(spec);
  await parts.start(buttons.length > 0 ? buttons : [mute('red')]);
  await expect.poll(() => device.isOpen).toBe(true);
  await expect.poll(() => parts.states()).toMatchObject({ red: 'present' });
  return device;
}
const code = () => /code ([A-Z0-9]{6})/.exec(parts.said())?.[1];
const places = () => parts.calls().map(({ placeId }) => placeId);

test('G1: a press on a real driver becomes a call from the place where the button stands', async () => {
  const device = await ready();
  device.report(DOWN);
  await expect.poll(places).toEqual(['entrance']);
  expect(parts.calls()).toMatchObject([{ times: 1 }]);
});

test('G5: whoever holds the button cancels the call', async () => {
  const device = await ready(luxafor, mute('red', { hold: 'cancel' }));
  device.report(DOWN);
  await expect.poll(places).toEqual(['entrance']);
  await expect.poll(places).toEqual([]);
  expect(parts.server.mailbox.state().help).toMatchObject({ entrance: { status: 'cancelled' } });
});

test('G2: ten thousand reports at once are one press, and the host goes on', async () => {
  const device = await ready();
  for (let i = 0; i < 5_000; i++) {
    device.report(DOWN);
    device.report(UP);
  }
  await expect.poll(places).toEqual(['entrance']);
  await device.unplug();
  await expect.poll(() => parts.states()).toEqual({ red: 'lost' });
  expect(parts.calls()[0]?.times).toBeLessThan(5);
  expect(parts.isRunning()).toBe(true);
});

test('G7: a button that was pulled out is lost, and works again when it is back', async () => {
  const device = await ready();
  await device.unplug();
  await expect.poll(() => parts.states()).toEqual({ red: 'lost' });
  const again = await parts.lab.plug(luxafor);
  await expect.poll(() => parts.states()).toEqual({ red: 'present' });
  again.report(DOWN);
  await expect.poll(places).toEqual(['entrance']);
});

test('G7: a device without permission is told with the rule that gives it, and opens once it is there', async () => {
  const device = await parts.lab.plug({ ...luxafor, denied: true });
  await parts.start([mute('red')]);
  await expect.poll(() => parts.states()).toEqual({ red: 'denied' });
  await expect
    .poll(parts.said)
    .toContain(
      'SUBSYSTEM=="hidraw", ATTRS{idVendor}=="04d8", ATTRS{idProduct}=="f372", MODE="0660"',
    );
  device.permit();
  await expect.poll(() => parts.states()).toEqual({ red: 'present' });
});

describe('two buttons alike', () => {
  test.each([
    ['serial numbers', { serial: 'A' }, { serial: 'B' }],
    ['the ports they are in', { port: 'usb-0000:00:14.0-1' }, { port: 'usb-0000:00:14.0-2' }],
  ])('are told apart by %s', async (_how, one, other) => {
    const devices = [];
    for (const { serial, port } of [one, other] as { serial?: string; port?: string }[])
      devices.push(
        await parts.lab.plug({
          ...luxafor,
          ...(serial && { serial }),
          ...(port && { port: `${port}/input0` }),
        }),
      );
    await parts.start([mute('red', one), mute('blue', { ...other, place: 'toilet' })]);
    await expect.poll(() => parts.states()).toEqual({ red: 'present', blue: 'present' });
    devices[1]?.report(DOWN);
    await expect.poll(places).toEqual(['toilet']);
    devices[0]?.report(DOWN);
    await expect.poll(() => places().toSorted()).toEqual(['entrance', 'toilet']);
  });
});

test('G3: the lamp blinks while nobody goes, is steady when somebody does, and goes out', async () => {
  const device = await ready();
  device.report(DOWN);
  device.report(UP);
  await expect.poll(() => device.outputs.slice(0, 5)).toEqual([OFF, ON, OFF, ON, OFF]);
  const [call] = parts.calls();
  const helpId = call?.id ?? ('' as never);
  const does = (type: 'acceptHelp' | 'finishHelp') =>
    parts.server.mailbox.handle(
      { commandId: `a-${type}-of-a-test`, command: { type, helpId } },
      staff('olena'),
    );
  await does('acceptHelp');
  await expect.poll(() => device.outputs.at(-1)).toBe(ON);
  const steady = device.outputs.length;
  await does('finishHelp');
  await expect.poll(() => device.outputs.at(-1)).toBe(OFF);
  expect(device.outputs.length - steady).toBeLessThanOrEqual(2);
});

test('a button that must be asked is asked, and its answer is the press', async () => {
  const spec = { vendorId: 0x1d34, productId: 0x000d, product: 'DL100B' };
  const big = mute('red', { profile: 'dreamcheeky-big-red' });
  const device = await ready(spec, big);
  device.answerWith([0x17, 0, 0, 0, 0, 0, 0, 3]);
  await expect.poll(() => device.outputs.at(-1)).toBe('000800000000000002');
  expect(places()).toEqual([]);
  device.answerWith([0x16, 0, 0, 0, 0, 0, 0, 3]);
  await expect.poll(places).toEqual(['entrance']);
});

test('a device that should be heard and is not is stale', async () => {
  const spec = { vendorId: 0x1d34, productId: 0x000d, product: 'DL100B' };
  const device = await parts.lab.plug(spec);
  await parts.start([mute('red', { profile: 'dreamcheeky-big-red' })]);
  await expect.poll(() => device.isOpen).toBe(true);
  await expect.poll(() => parts.states()).toEqual({ red: 'stale' });
});

test('a new machine shows a code, and is heard once an administrator has typed it', async () => {
  const device = await parts.lab.plug(luxafor);
  await parts.start([mute('red')], 'by code');
  await expect.poll(code).toBeDefined();
  parts.server.people.pairing.accept(code() ?? '', 'Кнопки біля входу');
  await expect.poll(() => parts.states()).toEqual({ red: 'present' });
  device.report(DOWN);
  await expect.poll(places).toEqual(['entrance']);
});

test('a pairing that the disk does not keep is told, with what to do, and the button is heard all the same', async () => {
  const device = await parts.lab.plug(luxafor);
  await parts.start([mute('red')], 'by code, on a disk that keeps nothing');
  await expect.poll(code).toBeDefined();
  parts.server.people.pairing.accept(code() ?? '', 'Кнопки біля входу');
  await expect.poll(parts.said).toContain('could not be kept');
  expect(parts.said()).toContain('Set BUTTONS_TOKEN_FILE');
  await expect.poll(() => parts.states()).toEqual({ red: 'present' });
  device.report(DOWN);
  await expect.poll(places).toEqual(['entrance']);
});

test('a place that the centre does not know is said, and the call is not lost', async () => {
  const device = await parts.lab.plug(luxafor);
  const id = await parts.start([mute('red', { place: 'entrence' })]);
  await expect.poll(() => parts.states()).toEqual({ red: 'present' });
  await expect.poll(parts.said).toContain('no place "entrence"');
  device.report(DOWN);
  await expect.poll(places).toEqual([id]);
});
