import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { session } from 'electron';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as electron from '@cherha/shared/electron/testing/fake-electron.ts';

vi.mock('electron', () => import('@cherha/shared/electron/testing/fake-electron.ts'));
const { registerPageScheme } = await import('@cherha/shared/electron/page-protocol.ts');
const { serveScreen } = await import('./screen-protocol.ts');
const { readKioskSettings } = await import('./kiosk-settings.ts');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'app-'));
  await mkdir(join(folder, 'screen/assets'), { recursive: true });
  await writeFile(join(folder, 'screen/index.html'), 'Кіоск');
  await writeFile(join(folder, 'screen/assets/main.js'), '1');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  serveScreen(session.defaultSession, {
    folder: join(folder, 'screen'),
    serverUrl: 'http://queue.example:8080',
    settings: () => ({ pxPerMm: 3.2 }),
  });
});
afterAll(() => rm(folder, { recursive: true }));

async function get(url: string): Promise<Response> {
  const answer = await electron.session.defaultSession.handlers['app']?.({ url });
  if (!(answer instanceof Response)) throw new Error('no response');
  return answer;
}

test('the page comes from the disk, with its rules', async () => {
  const answer = await get('app://kiosk/');
  expect(await answer.text()).toBe('Кіоск');
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(answer.headers.get('content-security-policy')).toContain(
    "connect-src 'self' http://queue.example:8080 ws://queue.example:8080",
  );
  expect((await get('app://kiosk/assets/main.js')).headers.get('content-type')).toContain(
    'javascript',
  );
});

test('the page learns where its server is, and what it was told about its place', async () => {
  expect(await (await get('app://kiosk/config.json')).json()).toEqual({
    serverUrl: 'http://queue.example:8080',
    pxPerMm: 3.2,
  });
});

test.each(['app://kiosk/%2e%2e%2fsecret.txt', 'app://kiosk/none.js', 'app://other/index.html'])(
  '%s is not given',
  async (url) => {
    expect((await get(url)).status).toBe(404);
  },
);

test('the scheme is a secure place of its own', () => {
  registerPageScheme();
  expect(electron.protocol.schemes).toMatchObject([
    { scheme: 'app', privileges: { standard: true, secure: true } },
  ]);
});

test('settings come from the environment before the file, and a wrong file is explained', async () => {
  const file = join(folder, 'kiosk.json');
  const server = 'http://10.0.0.2:8080';
  await writeFile(file, JSON.stringify({ server, printer: 'file:///dev/usb/lp0' }));
  expect(readKioskSettings({}, file)).toMatchObject({
    serverUrl: server,
    printer: { address: { kind: 'file', path: '/dev/usb/lp0' } },
  });
  const env = { CHERHA_SERVER: 'http://other:1', PRINTER_URL: 'tcp://p' };
  expect(readKioskSettings(env, file)).toMatchObject({
    serverUrl: 'http://other:1',
    printer: { address: { kind: 'tcp', host: 'p', port: 9100 } },
  });
  await writeFile(file, JSON.stringify({ spare: 'file:///dev/usb/lp1' }));
  expect(readKioskSettings({}, file).spare?.address).toEqual({
    kind: 'file',
    path: '/dev/usb/lp1',
  });
  await writeFile(file, '{"sever": "http://x"}');
  expect(() => readKioskSettings({}, file)).toThrow(file);
  expect(() => readKioskSettings({ CHERHA_SERVER: 'ftp://x' }, '/nowhere')).toThrow(
    'CHERHA_SERVER: "ftp://x"',
  );
});
