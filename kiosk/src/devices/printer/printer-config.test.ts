import { expect, test } from 'vitest';
import { addressText, readPrinterConfig, readSparePrinterConfig } from './printer-config.ts';

test('without settings the kiosk prints pictures on 80 mm paper, on the printer of this machine', () => {
  expect(readPrinterConfig({})).toEqual({
    address: { kind: 'tcp', host: '127.0.0.1', port: 9100 },
    width: 576,
    mode: 'raster',
    codePage: { name: 'cp1251', number: 46 },
    bidirectional: true,
  });
});

test('a device file is an address too', () => {
  const { address } = readPrinterConfig({ PRINTER_URL: 'file:///dev/usb/lp0' });
  expect(address).toEqual({ kind: 'file', path: '/dev/usb/lp0' });
  expect(addressText(address)).toBe('file:///dev/usb/lp0');
});

test('options in the address win over the settings beside it', () => {
  const config = readPrinterConfig({
    PRINTER_URL: 'tcp://[fd00::7]?mode=text&codepage=cp1125:44&bidirectional=no',
    PRINTER_MODE: 'raster',
    PRINTER_WIDTH: '384',
  });
  expect(config).toEqual({
    address: { kind: 'tcp', host: 'fd00::7', port: 9100 },
    width: 384,
    mode: 'text',
    codePage: { name: 'cp1125', number: 44 },
    bidirectional: false,
  });
  expect(addressText(config.address)).toBe('tcp://[fd00::7]:9100');
});

test('a serial printer is a device file with a speed, and prints its own letters for their few bytes', () => {
  const { address, mode } = readPrinterConfig({
    PRINTER_URL: 'serial:///dev/ttyUSB0?baud=115200&handshake=hardware',
  });
  expect(address).toEqual({
    kind: 'serial',
    path: '/dev/ttyUSB0',
    baud: 115_200,
    handshake: 'hardware',
  });
  expect(mode).toBe('text');
  expect(addressText(address)).toBe('serial:///dev/ttyUSB0');
});

test('a second printer has settings of its own, and need not be', () => {
  expect(readSparePrinterConfig({ PRINTER_WIDTH: '384' })).toBeUndefined();
  const spare = readSparePrinterConfig({
    PRINTER_WIDTH: '576',
    PRINTER_2_URL: 'file:///dev/usb/lp1',
    PRINTER_2_WIDTH: '384',
  });
  expect(spare).toMatchObject({ address: { kind: 'file', path: '/dev/usb/lp1' }, width: 384 });
});

test.each([
  [{ PRINTER_2_URL: 'printer' }, 'PRINTER_2_URL: "printer" is not an address'],
  [{ PRINTER_2_URL: 'tcp://127.0.0.1:9100' }, 'PRINTER_2_URL: is the printer of PRINTER_URL'],
  [{ PRINTER_2_URL: 'tcp://host', PRINTER_2_WIDTH: '1' }, 'PRINTER_2_WIDTH: "1" is not one of'],
])('a wrong setting %o of the second printer is explained', (env, sentence) => {
  expect(() => readSparePrinterConfig(env)).toThrow(sentence);
});

test.each([
  [{ PRINTER_URL: 'serial:///dev/ttyUSB0?baud=1' }, 'PRINTER_BAUD: "1" is not one of 9600'],
  [{ PRINTER_URL: 'serial://ttyUSB0' }, 'three slashes'],
  [{ PRINTER_URL: 'tcp://host?baud=9600' }, 'unknown option "baud"'],
  [{ PRINTER_URL: 'printer' }, 'PRINTER_URL: "printer" is not an address'],
  [{ PRINTER_URL: 'usb://0' }, '"usb://" is not known'],
  [{ PRINTER_URL: 'tcp://' }, 'PRINTER_URL'],
  [{ PRINTER_URL: 'tcp://host:0' }, 'port 0'],
  [{ PRINTER_URL: 'tcp://host:9100/x' }, 'only a host and a port'],
  [{ PRINTER_URL: 'tcp://host?wdith=384' }, 'unknown option "wdith"'],
  [{ PRINTER_URL: 'file://dev/usb/lp0' }, 'three slashes'],
  [{ PRINTER_WIDTH: '600' }, 'PRINTER_WIDTH: "600" is not one of 576, 512, 384'],
  [{ PRINTER_MODE: 'colour' }, 'PRINTER_MODE'],
  [{ PRINTER_CODEPAGE: 'cp866:17' }, 'PRINTER_CODEPAGE: "cp866:17"'],
  [{ PRINTER_CODEPAGE: 'cp1251:256' }, '0 to 255'],
  [{ PRINTER_BIDIRECTIONAL: 'maybe' }, 'PRINTER_BIDIRECTIONAL'],
])('a wrong setting %o is explained', (env, sentence) => {
  expect(() => readPrinterConfig(env)).toThrow(sentence);
});
