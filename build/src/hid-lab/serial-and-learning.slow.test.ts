import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { profilesIn } from '@cherha/kiosk/src/devices/hid/shipped-profiles.ts';
import { startPtyPrinter, type PtyPrinter } from '../virtual-printer/testing/pty-printer.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../rooms.ts';
import { buttonsForTests, type ButtonsParts } from './buttons-for-tests.ts';

let parts: ButtonsParts;
let folder: string;
const open: PtyPrinter[] = [];
beforeEach(async () => {
  parts = await buttonsForTests();
  folder = mkdtempSync(join(tmpdir(), 'learned-'));
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
  await parts.end();
  rmSync(folder, { recursive: true });
});

test('G1: a 433 MHz receiver on a serial line calls for help, once for all that it repeats', async () => {
  const line = await startPtyPrinter();
  open.push(line);
  const radio = {
    id: 'radio',
    title: 'Шнур біля унітаза',
    profile: 'rflink',
    input: 'any',
    place: 'toilet',
    path: line.path,
  };
  await parts.start([radio]);
  await expect.poll(() => parts.states()).toEqual({ radio: 'present' });
  for (let i = 0; i < 20; i++) line.say('20;10;Eurodomest;ID=0977eb;SWITCH=05;CMD=ALLON;\r\n');
  await expect.poll(() => parts.calls()).toMatchObject([{ placeId: 'toilet', times: 1 }]);
  await line.close();
  open.pop();
  await expect.poll(() => parts.states()).toEqual({ radio: 'lost' });
});

function learning(...args: string[]) {
  const child = spawn(
    process.execPath,
    [join(root, 'kiosk/src/devices/hid/learn-main.ts'), ...args],
    { env: { ...process.env, ...parts.lab.env } },
  );
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  return { said: () => said, ended: once(child, 'exit') };
}

test('a button that nobody knows is learned from its presses, and the profile is a sound one', async () => {
  const device = await parts.lab.plug({
    vendorId: 0x1234,
    productId: 0xabcd,
    product: 'New Button',
  });
  const listed = learning();
  await listed.ended;
  expect(listed.said()).toContain(`${device.path}  1234:abcd  New Button`);

  const learn = learning('--device', device.path, '--into', folder, '--seconds', '3');
  await expect.poll(learn.said).toContain('Press and release');
  for (let i = 0; i < 3; i++) {
    device.report([1, 0, 0x20, i]);
    device.report([1, 0, 0x00, i + 100]);
  }
  await learn.ended;
  expect(learn.said()).toContain('Written');
  const [profile] = profilesIn(folder).values();
  expect(profile).toMatchObject({
    id: 'learned-1234-abcd',
    match: { vendorId: 0x1234, productId: 0xabcd },
    inputs: [{ name: 'button', when: { byte: 2, mask: 0x20, equals: 0x20 }, edge: 'level' }],
  });
  expect(readFileSync(join(folder, 'learned-1234-abcd.json'), 'utf8')).toContain('"mask": "20"');
});

test('a silent button teaches nothing, and that is said', async () => {
  const device = await parts.lab.plug({ vendorId: 1, productId: 2, product: 'Silent' });
  const learn = learning('--device', device.path, '--into', folder, '--seconds', '1');
  expect(await learn.ended).toEqual([1, null]);
  expect(learn.said()).toContain('Nothing was heard');
});
