import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agentDevices, type AgentDevices } from '@cherha/kiosk/src/devices/agent-client.ts';
import type { Outbox } from '@cherha/kiosk/src/devices/outbox/outbox.ts';
import {
  startVirtualPrinter,
  type VirtualPrinter,
} from '@cherha/build/src/virtual-printer/virtual-printer.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { freePort } from '../free-port.ts';

/** A kiosk machine of a test: its agent as a process that can be killed, its disk, its printer. */
export interface KioskMachine {
  readonly url: string;
  readonly outbox: Outbox;
  readonly printer: VirtualPrinter;
  setClock(now: Instant): Promise<void>;
  /** The power goes, in the middle of whatever it was doing. */
  kill(): Promise<void>;
  /** And comes back: the same disk, the same address. */
  start(now: Instant): Promise<void>;
  close(): Promise<void>;
}

export async function aKioskMachine(serverUrl: string, now: Instant): Promise<KioskMachine> {
  const folder = mkdtempSync(join(tmpdir(), 'cherha-kiosk-'));
  const [port, printer] = [await freePort(), await startVirtualPrinter({ port: 0 })];
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  const devices: AgentDevices = agentDevices(url);

  async function start(at: Instant): Promise<void> {
    child = fork(join(import.meta.dirname, 'agent-process.ts'), {
      env: {
        ...process.env,
        AGENT_PORT: String(port),
        SERVER_URL: serverUrl,
        PRINTER_URL: printer.url,
        KIOSK_DATA_DIR: folder,
        KIOSK_NOW: String(at),
      },
    });
    await once(child, 'message');
  }
  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  await start(now);
  return {
    url,
    outbox: devices.outbox,
    printer,
    start,
    kill,
    async setClock(at) {
      if (!child) return;
      const set = once(child, 'message');
      child.send(at);
      await set;
    },
    async close() {
      devices.close();
      await kill();
      await printer.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
