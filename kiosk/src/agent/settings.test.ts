import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAgentSettings } from './settings.ts';

test('an agent without settings listens beside a server of the same machine', () => {
  expect(readAgentSettings({})).toMatchObject({ port: 8970, serverUrl: 'http://localhost:8080' });
});

test('a port and a printer are taken as they are set', () => {
  const env = { AGENT_PORT: '0', PRINTER_URL: 'tcp://10.0.0.7:9100' };
  expect(readAgentSettings(env)).toMatchObject({
    port: 0,
    printer: { address: { kind: 'tcp', host: '10.0.0.7', port: 9100 } },
  });
});

test('a second printer is taken as it is set, and need not be', () => {
  expect(readAgentSettings({}).spare).toBeUndefined();
  expect(readAgentSettings({ PRINTER_2_URL: 'file:///dev/usb/lp1' }).spare).toMatchObject({
    address: { kind: 'file', path: '/dev/usb/lp1' },
  });
});

test.each(['abc', '-1', '65536', '1e3', '80.5', ' '])('"%s" is no port', (port) => {
  expect(() => readAgentSettings({ AGENT_PORT: port })).toThrow(
    `AGENT_PORT: "${port}" is not a port number`,
  );
});

test.each([
  ['SERVER_URL', 'queue.example'],
  ['PRINTER_URL', 'com1'],
])('a wrong %s is named in one line', (name, value) => {
  const line = new RegExp(`^${name}.*"?${value}[^\\n]*$`);
  expect(() => readAgentSettings({ [name]: value })).toThrow(line);
});

test('what the screen is told about its place comes from a file, and a wrong file is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cherha-screen-'));
  const file = join(folder, 'screen.json');
  const settings = () => readAgentSettings({ SCREEN_SETTINGS: file });
  expect(settings).toThrow(`SCREEN_SETTINGS: ${file} is not a JSON file`);
  writeFileSync(file, '{"pxPerMm": 3.2, "keys": {"KeyQ": "repeat"}}');
  expect(settings().screen).toEqual({ pxPerMm: 3.2, keys: { KeyQ: 'repeat' } });
  rmSync(folder, { recursive: true });
});
