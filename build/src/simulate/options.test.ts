import { CannotStart } from '@cherha/queue-server/src/server-options.ts';
import { expect, test } from 'vitest';
import { readSimulateOptions } from './options.ts';

test('without a word a day is lived in about a minute on a server of its own', () => {
  expect(readSimulateOptions([])).toMatchObject({ url: undefined, speed: 600, visitors: 400 });
});

test('a running server is asked at its origin, and the day is slower there', () => {
  const options = readSimulateOptions(['--url', 'http://localhost:8080/kiosk/', '--seed', '3']);
  expect(options).toMatchObject({ url: 'http://localhost:8080', speed: 60, seed: 3 });
});

test.each([
  ['--speed 0', '--speed: "0" is not a whole number from 1 to 5000.'],
  ['--speed fast', '--speed: "fast" is not'],
  ['--visitors 9999', '--visitors: "9999" is not a whole number from 1 to 3000.'],
  ['--seed 1.5', '--seed: "1.5"'],
  ['--url localhost', '--url: "localhost" is not an address'],
  ['--url ftp://centre', '--url: "ftp://centre" is not an address'],
  ['--sped 3', "Unknown option '--sped'"],
  ['more', 'more'],
])('%s is said in one line', (said, line) => {
  const read = () => readSimulateOptions(said.split(' '));
  expect(read).toThrow(CannotStart);
  expect(read).toThrow(line);
  expect(read).not.toThrow('\n');
});
