import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumPath } from './chromium.ts';

/** What the tests use beside npm packages: real programs, from Debian's packages. */
const needs: readonly { readonly debian: string; readonly found: () => boolean }[] = [
  { debian: 'chromium-headless-shell', found: () => runs(chromiumPath, '--version') },
  // The kiosk's own browser with its window, under Xvfb.
  { debian: 'chromium', found: () => runs('/usr/bin/chromium', '--version') },
  { debian: 'espeak-ng', found: () => runs('espeak-ng', '--version') },
  { debian: 'xvfb', found: () => runs('which', 'Xvfb') },
  { debian: 'xdotool', found: () => runs('xdotool', '--version') },
  { debian: 'zbar-tools', found: () => runs('zbarimg', '--version') },
  { debian: 'tesseract-ocr', found: () => runs('tesseract', '--version') },
  // The virtual call buttons are compiled, and the real node-hid is linked to libusb.
  { debian: 'gcc', found: () => runs('gcc', '--version') },
  { debian: 'libc6-dev', found: () => existsSync('/usr/include/stdio.h') },
  { debian: 'libudev1', found: () => isLibrary('libudev.so.1') },
  { debian: 'libusb-1.0-0', found: () => isLibrary('libusb-1.0.so.0') },
  { debian: 'tesseract-ocr-ukr', found: () => /^ukr$/m.test(said('tesseract', '--list-langs')) },
];

/** Brings what is missing where it may; elsewhere says the one line to run. True when all is here. */
export function bringTestNeeds(): boolean {
  const missing = needs.filter((need) => !need.found()).map((need) => need.debian);
  if (missing.length === 0) return true;
  console.log(`The tests need: ${missing.join(' ')}`);
  const mayInstall = asRoot();
  if (!mayInstall || !runs('apt-get', '--version')) return sayHow(missing);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quietly = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env,
  };
  const [first, ...rest] = [...mayInstall, 'apt-get'];
  spawnSync(first, [...rest, 'update', '-qq'], quietly);
  const done = spawnSync(
    first,
    [...rest, 'install', '-y', '-qq', '--no-install-recommends', ...missing],
    quietly,
  );
  return done.status === 0 && needs.every((need) => need.found()) ? true : sayHow(missing);
}

function sayHow(missing: readonly string[]): false {
  console.error(
    `Please run this once, then the tests again:\n  sudo apt-get update && sudo apt-get install -y ${missing.join(' ')}`,
  );
  return false;
}

/** How to run something as root: directly, by sudo without a question, or not at all. */
function asRoot(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return runs('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined;
}

const runs = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;

const isLibrary = (name: string): boolean => {
  const known = [said('ldconfig', '-p'), said('/sbin/ldconfig', '-p')].join('');
  return known.includes(name);
};

function said(program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
