import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFlags } from '@cherha/kiosk/src/agent/browser-flags.ts';
import { readBrowserSettings } from '@cherha/kiosk/src/agent/browser-settings.ts';
import { readAgentSettings } from '@cherha/kiosk/src/agent/settings.ts';
import { udevRule } from '@cherha/kiosk/src/devices/hid/which-device.ts';
import { readKioskSettings } from '@cherha/kiosk/src/electron/kiosk-settings.ts';
import { profilesIn } from '@cherha/kiosk/src/devices/hid/shipped-profiles.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './rooms.ts';

const folder = join(root, 'build/install');
const shipped = (name: string): string => readFileSync(join(folder, name), 'utf8');
const profiles = join(root, 'kiosk/src/devices/hid/profiles');
const doc = readFileSync(join(root, 'docs/install-kiosk.md'), 'utf8');
const units = readdirSync(folder).filter((name) => name.endsWith('.service'));

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'cherha-install-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** The names that the program asks its environment for, where call buttons are set too. */
function namesRead(): Set<string> {
  const buttons = join(scratch, 'buttons.json');
  const lamp = { id: 'lamp', title: 'Лампа', profile: 'blink1', place: 'entrance' };
  writeFileSync(buttons, JSON.stringify({ buttons: [lamp] }));
  const asked = new Set<string>();
  const env = new Proxy<NodeJS.ProcessEnv>(
    {},
    {
      get(_none, name) {
        asked.add(String(name));
        return name === 'BUTTONS_FILE' ? buttons : undefined;
      },
      ownKeys: () => [],
    },
  );
  readAgentSettings(env);
  readBrowserSettings(env);
  readKioskSettings(env, join(scratch, 'no-kiosk.json'));
  return asked;
}

test('the file of settings names nothing that the program does not read', () => {
  const named = [...shipped('kiosk.env').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(8);
  const read = namesRead();
  expect(named.filter((name) => !read.has(name))).toEqual([]);
});

test('a setting that the agent reads is in the file or in the pages for installers', () => {
  const pages = ['install-kiosk.md', 'printing.md', 'accessibility.md', 'buttons.md'].map((name) =>
    readFileSync(join(root, 'docs', name), 'utf8'),
  );
  const said = [shipped('kiosk.env'), ...pages].join('\n');
  expect([...namesRead()].filter((name) => !new RegExp(`\\b${name}\\b`).test(said))).toEqual([]);
});

test('the file of settings can be read as it is', () => {
  const lines = shipped('kiosk.env').matchAll(/^([A-Z_]+)=(.*)$/gm);
  const env = Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
  const agent = readAgentSettings(env);
  expect(agent.printer.address).toEqual({ kind: 'file', path: '/dev/cherha-printer' });
  expect(readKioskSettings(env, join(scratch, 'no-kiosk.json')).serverUrl).toBe(agent.serverUrl);
  expect(readBrowserSettings(env)).toEqual({
    chromium: '/usr/bin/chromium',
    page: `http://127.0.0.1:${agent.port}/`,
    profile: `${agent.dataFolder}/chromium`,
  });
});

test.each(units)('%s starts what the project has', (unit) => {
  const paths = [...shipped(unit).matchAll(/(?:\/opt\/cherha\/|\s)((?:build|kiosk)\/[\w./-]+)/g)];
  for (const [, path = ''] of paths) expect(existsSync(join(root, path)), path).toBe(true);
  expect(shipped(unit)).toContain('EnvironmentFile=/etc/cherha/kiosk.env');
  expect(shipped(unit)).toContain('Restart=always');
});

const analyzes = spawnSync('systemd-analyze', ['--version']).status === 0;
test.skipIf(!analyzes).each(units)('systemd reads %s without a complaint', (unit) => {
  // The programs that it starts are not installed here.
  const file = join(scratch, unit);
  writeFileSync(file, shipped(unit).replace(/^ExecStart=.*$/m, 'ExecStart=/bin/true'));
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
  expect(stderr.split('\n').filter((line) => line.includes(unit))).toEqual([]);
  expect(status).toBe(0);
});

test('the session is a script that a shell can read, and may be run', () => {
  const session = join(folder, 'kiosk-session');
  expect(spawnSync('sh', ['-n', session]).status).toBe(0);
  expect(spawnSync('test', ['-x', session]).status).toBe(0);
});

test('every call button that a profile knows may be opened', () => {
  const rules = shipped('70-cherha.rules').split('\n');
  for (const profile of profilesIn(profiles).values()) {
    if (profile.transport !== 'hid') continue;
    const { vendorId, productId } = profile.match;
    const rule = udevRule({ vendorId, productId: productId ?? 0 } as Parameters<
      typeof udevRule
    >[0]);
    const line = productId === undefined ? rule.replace(' ATTRS{idProduct}=="0000",', '') : rule;
    expect(rules, profile.id).toContain(line);
  }
});

test('the browser’s policy lets in the page of this machine alone', () => {
  const policy = JSON.parse(shipped('chromium-policy.json'));
  expect(policy.URLBlocklist).toEqual(['*']);
  expect(policy.URLAllowlist).toEqual([new URL(readBrowserSettings({}).page).origin]);
  expect(policy.AudioCaptureAllowedUrls).toEqual(policy.URLAllowlist);
});

test('the page tells of every flag, of no other, and of every file', () => {
  const flagsIn = (text: string) =>
    new Set([...text.matchAll(/`(--[a-z][\w=,.-]*)`/g)].map(([, flag]) => flag));
  const [, part = ''] = /## The flags of Chromium\n([\s\S]*?)\n## /.exec(doc) ?? [];
  expect(flagsIn(part)).toEqual(new Set(browserFlags));
  for (const file of readdirSync(folder)) expect(doc).toContain(file);
});

test('every file that the page copies is there', () => {
  const copied = [...doc.matchAll(/(?<=\s|\/opt\/cherha\/)build\/install\/[\w.-]+/g)];
  expect(copied.length).toBeGreaterThan(6);
  for (const [path] of copied) expect(existsSync(join(root, path)), path).toBe(true);
});
