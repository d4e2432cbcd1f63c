import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPrinterConfig } from '../devices/printer/printer-config.ts';
import { startAgent } from './start-agent.ts';

let dataFolder: string;
let printer: Server;
let atPrinter: Set<Socket>;
/** How often somebody came to it: who has asked what she wanted may be gone again at once. */
let visits: number;
beforeEach(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'cherha-agent-'));
  atPrinter = new Set();
  visits = 0;
  printer = createServer((socket) => {
    atPrinter.add(socket);
    visits += 1;
    // Ready, whatever is asked.
    socket.on('data', () => socket.write(Uint8Array.of(0x12, 0x12, 0x12, 0x12)));
    socket.on('error', () => undefined);
    socket.on('close', () => atPrinter.delete(socket));
  }).listen(0, '127.0.0.1');
  await once(printer, 'listening');
});
afterEach(() => {
  for (const socket of atPrinter) socket.destroy();
  printer.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const agentOn = (port: number) =>
  startAgent({
    port,
    serverUrl: 'http://127.0.0.1:9',
    printer: readPrinterConfig({ PRINTER_URL: `tcp://127.0.0.1:${portOf(printer)}` }),
    dataFolder,
    screenFolder: dataFolder,
  });

test('an agent that cannot listen lets go of printer and disk, so that the next one has them', async () => {
  await expect(agentOn(portOf(printer))).rejects.toThrow('EADDRINUSE');
  await expect.poll(() => atPrinter.size).toBe(0);

  const before = visits;
  const agent = await agentOn(0);
  await expect.poll(() => visits).toBeGreaterThan(before);
  await agent.close();
  await expect.poll(() => atPrinter.size).toBe(0);
});
