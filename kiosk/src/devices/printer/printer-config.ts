import { isCodePageName, type CodePage } from './code-page.ts';
import type { SerialLine } from './serial-line.ts';

export type PrinterAddress =
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  | { readonly kind: 'file'; readonly path: string }
  | ({ readonly kind: 'serial'; readonly path: string } & SerialLine);

/** Dots across the paper at 203 dpi: 80 mm paper has 576 or 512, 58 mm paper has 384. */
export const paperWidths = [576, 512, 384] as const;
export type PaperWidth = (typeof paperWidths)[number];

export interface PrinterConfig {
  readonly address: PrinterAddress;
  readonly width: PaperWidth;
  /** `raster` prints a picture and needs no code page; `text` uses the printer's own letters. */
  readonly mode: 'raster' | 'text';
  readonly codePage: CodePage;
  /** `false` for a printer whose cable or network box carries nothing back. */
  readonly bidirectional: boolean;
}

type Settings = Readonly<Record<string, string | undefined>>;

/**
 * Reads `PRINTER_URL` and the settings beside it; options in the address win:
 * `tcp://10.0.0.7:9100?width=384&mode=text&codepage=cp1251:46&bidirectional=no`.
 * Throws a sentence for the person who installs the kiosk.
 */
export const readPrinterConfig = (env: Settings): PrinterConfig =>
  printerNamed('PRINTER', env, 'tcp://127.0.0.1:9100');

/** The same by `PRINTER_2_URL` and its kin: prints what the main printer cannot; where there is one. */
export function readSparePrinterConfig(env: Settings): PrinterConfig | undefined {
  if (!env['PRINTER_2_URL']) return undefined;
  const spare = printerNamed('PRINTER_2', env);
  if (addressText(spare.address) === addressText(readPrinterConfig(env).address))
    throw new Error('PRINTER_2_URL: is the printer of PRINTER_URL; leave it out, or name another');
  return spare;
}

function printerNamed(name: string, env: Settings, usual = ''): PrinterConfig {
  const url = parsedUrl(`${name}_URL`, env[`${name}_URL`] || usual);
  const isSerial = url.protocol === 'serial:';
  const known = ['width', 'mode', 'codepage', 'bidirectional'].concat(
    isSerial ? ['baud', 'handshake'] : [],
  );
  for (const option of url.searchParams.keys())
    if (!known.includes(option))
      throw new Error(`${name}_URL: unknown option "${option}"; known are ${known.join(', ')}`);
  const setting = (option: string, otherwise: string): Setting => ({
    name: `${name}_${option.toUpperCase()}`,
    text: url.searchParams.get(option) || env[`${name}_${option.toUpperCase()}`] || otherwise,
  });
  return {
    address: isSerial
      ? {
          kind: 'serial',
          path: pathIn(`${name}_URL`, url),
          baud: Number(oneOf(bauds, setting('baud', '19200'))),
          handshake: oneOf(['hardware', 'none'], setting('handshake', 'none')),
        }
      : addressOf(`${name}_URL`, url),
    width: Number(oneOf(widths, setting('width', '576'))) as PaperWidth,
    // A picture takes a minute at the usual speed of such a line.
    mode: oneOf(['raster', 'text'], setting('mode', isSerial ? 'text' : 'raster')),
    codePage: codePageOf(setting('codepage', 'cp1251:46')),
    bidirectional: oneOf(['yes', 'no'], setting('bidirectional', 'yes')) === 'yes',
  };
}

/** A setting by its name, and what it says. */
interface Setting {
  readonly name: string;
  readonly text: string;
}

const bauds = ['9600', '19200', '38400', '57600', '115200', '230400'];
const widths = paperWidths.map(String);

/** The address as people write it, without options. */
export function addressText(address: PrinterAddress): string {
  if (address.kind !== 'tcp') return `${address.kind}://${address.path}`;
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  return `tcp://${host}:${address.port}`;
}

function parsedUrl(name: string, text: string): URL {
  if (!URL.canParse(text))
    throw new Error(
      `${name}: "${text}" is not an address; write tcp://host:9100, file:///dev/usb/lp0 or serial:///dev/ttyUSB0`,
    );
  return new URL(text);
}

function addressOf(name: string, url: URL): PrinterAddress {
  if (url.protocol === 'file:') return { kind: 'file', path: pathIn(name, url) };
  if (url.protocol !== 'tcp:')
    throw new Error(`${name}: "${url.protocol}//" is not known; use tcp://, file:// or serial://`);
  if (url.hostname === '') throw new Error(`${name}: the host is missing: tcp://host:9100`);
  if (url.username !== '' || url.password !== '' || !['', '/'].includes(url.pathname))
    throw new Error(`${name}: a TCP printer is only a host and a port: tcp://host:9100`);
  const port = url.port === '' ? 9100 : Number(url.port);
  if (port === 0) throw new Error(`${name}: port 0 is not a port; printers listen on 9100`);
  return { kind: 'tcp', host: url.hostname.replace(/^\[|\]$/g, ''), port };
}

function pathIn(name: string, url: URL): string {
  if (url.hostname !== '' || url.pathname.length < 2)
    throw new Error(
      `${name}: a device file has three slashes: file:///dev/usb/lp0, serial:///dev/ttyUSB0`,
    );
  return decodeURIComponent(url.pathname);
}

function codePageOf({ name: setting, text }: Setting): CodePage {
  const [name = '', number = ''] = text.split(':');
  if (!isCodePageName(name) || !/^\d{1,3}$/.test(number) || Number(number) > 255)
    throw new Error(
      `${setting}: "${text}" is not name:number with cp1251 or cp1125 and 0 to 255, like cp1251:46`,
    );
  return { name, number: Number(number) };
}

function oneOf<T extends string>(known: readonly T[], { name, text }: Setting): T {
  const found = known.find((each) => each === text);
  if (found === undefined) throw new Error(`${name}: "${text}" is not one of ${known.join(', ')}`);
  return found;
}
