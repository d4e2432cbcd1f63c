import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plugIn, type HidSpec, type VirtualHid } from './virtual-hid.ts';

export interface HidLab {
  /** What a child process needs to see the virtual devices and no others. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the virtual devices are described as the kernel describes real ones. */
  readonly folder: string;
  plug(spec: HidSpec): Promise<VirtualHid>;
  close(): Promise<void>;
}

/**
 * Virtual HID devices for real programs: a library that is loaded before libudev and libc shows them
 * to a child process, and the test plays them.
 */
export function openHidLab(): HidLab {
  const folder = mkdtempSync(join(tmpdir(), 'hid-'));
  const library = join(folder, 'hid-lab.so');
  const sources = ['hidraw.c', 'udev.c'].map((file) => join(import.meta.dirname, file));
  const how = '-O1 -Wall -Werror -Wno-format-truncation -shared -fPIC'.split(' ');
  execFileSync('gcc', [...how, '-o', library, ...sources, '-ldl', '-pthread']);
  const plugged = new Set<VirtualHid>();
  let next = 0;
  return {
    folder,
    env: { HID_LAB: folder, LD_PRELOAD: library },
    async plug(spec) {
      const device = await plugIn(folder, (next += 1), spec);
      plugged.add(device);
      return device;
    },
    async close() {
      for (const device of plugged) await device.unplug();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
