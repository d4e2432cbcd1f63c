import { isCodePageName, type CodePage } from './code-page.ts';

export type PrinterAddress =
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  | { readonly kind: 'file'; readonly path: string };

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
export function readPrinterConfig(env: Settings): PrinterConfig {
  const url = parsedUrl(env['PRINTER_URL'] || 'tcp://127.0.0.1:9100');
  const known = ['width', 'mode', 'codepage', 'bidirectional'];
  for (const name of url.searchParams.keys())
    if (!known.includes(name))
      throw new Error(`PRINTER_URL: unknown option "${name}"; known are ${known.join(', ')}`);
  const setting = (name: string): string | undefined =>
    url.searchParams.get(name) ?? (env[`PRINTER_${name.toUpperCase()}`] || undefined);
  return {
    address: addressOf(url),
    width: widthOf(setting('width') ?? '576'),
    mode: oneOf('PRINTER_MODE', ['raster', 'text'], setting('mode') ?? 'raster'),
    codePage: codePageOf(setting('codepage') ?? 'cp1251:46'),
    bidirectional:
      oneOf('PRINTER_BIDIRECTIONAL', ['yes', 'no'], setting('bidirectional') ?? 'yes') === 'yes',
  };
}

/** The address as people write it, without options. */
export const addressText = (address: PrinterAddress): string =>
  address.kind === 'file'
    ? `file://${address.path}`
    : `tcp://${address.host.includes(':') ? `[${address.host}]` : address.host}:${address.port}`;

function parsedUrl(text: string): URL {
  if (!URL.canParse(text))
    throw new Error(
      `PRINTER_URL: "${text}" is not an address; write tcp://host:9100 or file:///dev/usb/lp0`,
    );
  return new URL(text);
}

function addressOf(url: URL): PrinterAddress {
  if (url.protocol === 'tcp:') {
    if (url.hostname === '') throw new Error('PRINTER_URL: the host is missing: tcp://host:9100');
    if (url.username !== '' || url.password !== '' || !['', '/'].includes(url.pathname))
      throw new Error('PRINTER_URL: a TCP printer is only a host and a port: tcp://host:9100');
    const port = url.port === '' ? 9100 : Number(url.port);
    if (port === 0) throw new Error('PRINTER_URL: port 0 is not a port; printers listen on 9100');
    return { kind: 'tcp', host: url.hostname.replace(/^\[|\]$/g, ''), port };
  }
  if (url.protocol === 'file:') {
    if (url.hostname !== '' || url.pathname === '/')
      throw new Error('PRINTER_URL: a device file has three slashes: file:///dev/usb/lp0');
    return { kind: 'file', path: decodeURIComponent(url.pathname) };
  }
  throw new Error(`PRINTER_URL: "${url.protocol}//" is not known; use tcp:// or file://`);
}

function widthOf(text: string): PaperWidth {
  const width = paperWidths.find((known) => String(known) === text);
  if (!width) throw new Error(`PRINTER_WIDTH: "${text}" is not one of ${paperWidths.join(', ')}`);
  return width;
}

function codePageOf(text: string): CodePage {
  const [name = '', number = ''] = text.split(':');
  if (!isCodePageName(name) || !/^\d{1,3}$/.test(number) || Number(number) > 255)
    throw new Error(
      `PRINTER_CODEPAGE: "${text}" is not name:number with cp1251 or cp1125 and 0 to 255, like cp1251:46`,
    );
  return { name, number: Number(number) };
}

function oneOf<T extends string>(name: string, known: readonly T[], text: string): T {
  const found = known.find((each) => each === text);
  if (found === undefined) throw new Error(`${name}: "${text}" is not one of ${known.join(', ')}`);
  return found;
}
