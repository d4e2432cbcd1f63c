import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Device } from 'node-hid';
import type { Binding } from './buttons-file.ts';
import type { HidProfile } from './profile.ts';

/** A device that is plugged in, and where. */
export interface Plugged extends Device {
  readonly path: string;
  /** As the kernel says it, `usb-0000:00:14.0-1/input0`: it tells apart what is otherwise alike. */
  readonly port: string;
}

export const HIDRAW = '/sys/class/hidraw';

export const plugged = (devices: readonly Device[], hidraw: string): Plugged[] =>
  devices.flatMap((device) =>
    device.path === undefined
      ? []
      : [{ ...device, path: device.path, port: portOf(device.path, hidraw) }],
  );

/** Is this the kind of device that a profile speaks of? */
export const isOfKind = (device: Device, { match }: HidProfile): boolean =>
  device.vendorId === match.vendorId &&
  (match.productId === undefined || device.productId === match.productId) &&
  (match.usagePage === undefined || device.usagePage === match.usagePage) &&
  // Where the kernel does not number the interfaces, there is one.
  (match.interface === undefined || device.interface === match.interface || device.interface < 0) &&
  (match.product === undefined || match.product.test(device.product ?? ''));

/** And is it the very one that a binding means? */
export const isMeant = (device: Plugged, { serial, port }: Binding): boolean =>
  (serial === undefined || device.serialNumber === serial) &&
  (port === undefined || device.port === port || device.port.startsWith(`${port}/`));

/** The line of udev that lets the group of the kiosk's user open it. */
export const udevRule = ({ vendorId, productId }: Device): string =>
  `SUBSYSTEM=="hidraw", ATTRS{idVendor}=="${hex4(vendorId)}", ATTRS{idProduct}=="${hex4(productId)}", MODE="0660", GROUP="plugdev", TAG+="uaccess"`;

export const hex4 = (n: number): string => n.toString(16).padStart(4, '0');

function portOf(path: string, hidraw: string): string {
  try {
    const text = readFileSync(join(hidraw, basename(path), 'device/uevent'), 'utf8');
    return /^HID_PHYS=(.*)$/m.exec(text)?.[1] ?? '';
  } catch {
    return '';
  }
}
