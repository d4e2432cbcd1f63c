import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packShell, standInForElectron } from './pack.ts';

let output: string;
let electronFolder: string;
let resources: string;
let packed: string[];
let packedDesk: string[];

beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), 'packed-'));
  electronFolder = await standInForElectron();
  const targets = ['--linux', 'dir'];
  await packShell('kiosk', { electronFolder, output, targets });
  await packShell('desk', { electronFolder, output: join(output, 'desk'), targets });
  resources = join(output, 'linux-unpacked/resources');
  packed = await listed(join(resources, 'app.asar'));
  packedDesk = await listed(join(output, 'desk/linux-unpacked/resources/app.asar'));
}, 240_000);
afterAll(async () => {
  await rm(output, { recursive: true });
  await rm(electronFolder, { recursive: true });
});

test('main process, preload and screen are in the archive', () => {
  expect(packed).toEqual(
    expect.arrayContaining([
      '/package.json',
      '/dist/electron/main.js',
      '/dist/electron/preload.cjs',
      '/dist/screen/index.html',
    ]),
  );
  expect(packed.some((file) => /^\/dist\/screen\/.+\.js$/.test(file))).toBe(true);
});

test('the profiles of call buttons are there, and what opens the buttons', () => {
  expect(packed).toContain('/src/devices/hid/profiles/dreamcheeky-big-red.json');
  expect(packed).toContain('/node_modules/node-hid/nodehid.js');
  expect(packed.filter((file) => /node-hid.*linux-x64\/.*\.node$/.test(file))).toHaveLength(2);
  expect(packed.filter((file) => /node-hid.*(win32|darwin)/.test(file))).toEqual([]);
});

test('the gallery of previews stays at home', () => {
  expect(packed.filter((file) => file.includes('preview'))).toEqual([]);
});

test('native code lies outside the archive, where it can be loaded', async () => {
  const unpacked = await readdir(join(resources, 'app.asar.unpacked'), { recursive: true });
  const native = packed.filter((file) => file.endsWith('.node'));
  expect(native.length).toBeGreaterThan(0);
  for (const file of native) expect(unpacked).toContain(file.slice(1));
});

test('the typeface of the ticket is there, and nothing that is bundled already', () => {
  const modules = packed.filter((file) => file.startsWith('/node_modules/'));
  for (const weight of ['Medium', 'SemiBold', 'Bold'])
    expect(modules).toContain(
      `/node_modules/@ibm/plex-sans/fonts/complete/woff2/IBMPlexSans-${weight}.woff2`,
    );
  const packages = new Set(modules.map((file) => file.split('/').slice(2, 4).join('/')));
  expect(
    [...packages].filter(
      (name) => !/^(@(ibm|napi-rs)(\/|$)|better-sqlite3|(node-hid|pkg-prebuilds)\/)/.test(name),
    ),
  ).toEqual([]);
});

test('the program has its own name', () => {
  expect(existsSync(join(output, 'linux-unpacked/cherha-kiosk'))).toBe(true);
});

test('the desk is its shell and the page of the address alone, under its own name', () => {
  expect(packedDesk).toEqual(
    expect.arrayContaining([
      '/package.json',
      '/dist/electron/main.js',
      '/dist/electron/address-preload.cjs',
      '/dist/address/address.html',
    ]),
  );
  expect(packedDesk.some((file) => /^\/dist\/address\/assets\/.+\.js$/.test(file))).toBe(true);
  expect(
    packedDesk.filter((file) => !/^\/(package\.json|dist\/(electron|address)\/)/.test(file)),
  ).toEqual([]);
  expect(existsSync(join(output, 'desk/linux-unpacked/cherha-desk'))).toBe(true);
});

/** The files of an archive: its head is their tree as JSON, after four numbers of four bytes. */
async function listed(archive: string): Promise<string[]> {
  const bytes = await readFile(archive);
  const head = bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8');
  return filesIn(JSON.parse(head), '');
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
}

const filesIn = ({ files }: Entry, path: string): string[] =>
  files
    ? Object.entries(files).flatMap(([name, entry]) => filesIn(entry, `${path}/${name}`))
    : [path];
