import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HIDAsync, devicesAsync, type Device } from 'node-hid';
import { hexOf } from './matching.ts';
import { learnedFrom } from './learn.ts';
import { readProfile } from './profile.ts';
import { hex4, udevRule } from './which-device.ts';

/**
 * `npm run learn-button`: shows what is plugged in; with `-- --device /dev/hidraw3` listens to its
 * reports while somebody presses, and writes a profile of what it has heard.
 */
const { values } = parseArgs({
  options: {
    device: { type: 'string' },
    into: { type: 'string', default: 'profiles' },
    id: { type: 'string' },
    seconds: { type: 'string', default: '15' },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const all = await devicesAsync();
  const device = all.find(({ path }) => path === values.device);
  if (values.device === undefined) list(all);
  else if (device) await learn(device);
  else throw new Error(`There is no ${values.device}. Without --device you see what there is.`);
} catch (cause) {
  say(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
}

function list(devices: readonly Device[]): void {
  if (devices.length === 0) say('No HID device is plugged in.');
  for (const { path, vendorId, productId, product = '' } of devices)
    say(`${path ?? ''}  ${hex4(vendorId)}:${hex4(productId)}  ${product}`);
}

async function learn(device: Device): Promise<void> {
  const reports = await heardFrom(device, Number(values.seconds) * 1_000);
  const learned = learnedFrom(reports);
  if (!learned.ok)
    throw new Error(
      learned.why === 'nothing-heard'
        ? 'Nothing was heard. Such a device must be asked (poll), or it is a keyboard: see docs/buttons.md.'
        : 'Every byte changed all the time: nothing in it tells of a press.',
    );
  const { vendorId, productId, product = '' } = device;
  const id = values.id ?? `learned-${hex4(vendorId)}-${hex4(productId)}`;
  const profile = {
    id,
    title: product || id,
    source: `learned from ${reports.length} reports`,
    transport: 'hid',
    match: { vendorId: hex4(vendorId), productId: hex4(productId) },
    inputs: [{ name: 'button', when: learned.when, edge: learned.edge, holdMs: 3_000 }],
  };
  const text = `${JSON.stringify(profile, undefined, 2)}\n`;
  const file = join(values.into, `${id}.json`);
  readProfile(text, file);
  mkdirSync(values.into, { recursive: true });
  writeFileSync(file, text);
  say(`Written: ${file}`);
}

async function heardFrom(device: Device, milliseconds: number): Promise<Uint8Array[]> {
  const reports: Uint8Array[] = [];
  const hid = await HIDAsync.open(device.path ?? '').catch((cause: unknown) => {
    const rule = /permission denied/i.test(String(cause)) ? ` Install: ${udevRule(device)}` : '';
    throw new Error(`${device.path ?? ''} does not open.${rule}`, { cause });
  });
  hid.on('data', (report: Uint8Array) => {
    reports.push(Uint8Array.from(report));
    say(hexOf(report));
  });
  const gone = new Promise((resolve) => hid.on('error', resolve));
  say(`Press and release the button several times, and leave it; ${values.seconds} seconds.`);
  await Promise.race([new Promise((resolve) => setTimeout(resolve, milliseconds)), gone]);
  await hid.close().catch(() => undefined);
  return reports;
}
