import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHidLab, type HidLab } from '@cherha/build/src/hid-lab/hid-lab.ts';
import type { VirtualHid } from '@cherha/build/src/hid-lab/virtual-hid.ts';
import { root } from '@cherha/build/src/rooms.ts';

export interface CallButton {
  readonly device: VirtualHid;
  /** A finger goes down and up. */
  press(): void;
  /** What its lamp was told last, and before. */
  lamp(): readonly ('on' | 'off')[];
  close(): Promise<void>;
}

const DOWN = [0x83, 0, 0, 0, 0, 0, 0, 0];
const UP = [0x83, 1, 0, 0, 0, 0, 0, 0];

/** A button with a lamp on a machine of its own: the real agent, and the real driver of a virtual device. */
export async function callButtonAt(
  place: string,
  serverUrl: string,
  { env = {}, ...more }: { readonly env?: NodeJS.ProcessEnv; readonly denied?: true } = {},
): Promise<CallButton> {
  const lab = openHidLab();
  const spec = { vendorId: 0x04d8, productId: 0xf372, product: 'LUXAFOR MUTE' };
  const device = await lab.plug({ ...spec, ...more });
  const button = { id: 'red', title: 'Червона', profile: 'luxafor-mute', input: 'button', place };
  const close = machineWith(lab, [button], { SERVER_URL: serverUrl, ...env });
  return {
    device,
    press() {
      device.report(DOWN);
      device.report(UP);
    },
    lamp: () => device.outputs.map((bytes) => (bytes.includes('ff00ff') ? 'on' : 'off')),
    close,
  };
}

/** The agent of a machine with these buttons; gives back how to end it. */
export function machineWith(
  lab: HidLab,
  buttons: readonly object[],
  env: NodeJS.ProcessEnv,
): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'call-button-'));
  const file = join(folder, 'buttons.json');
  writeFileSync(file, JSON.stringify({ buttons }));
  const agent = spawn(process.execPath, [join(root, 'kiosk/src/agent/main.ts')], {
    env: {
      ...process.env,
      ...lab.env,
      BUTTONS_FILE: file,
      AGENT_PORT: '0',
      PRINTER_URL: 'tcp://127.0.0.1:9',
      ...env,
    },
    stdio: 'ignore',
  });
  return async () => {
    const gone = once(agent, 'exit');
    agent.kill('SIGTERM');
    await gone;
    await lab.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
