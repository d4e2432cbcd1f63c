import { expect, test } from 'vitest';
import { usualAccess } from './access/access-config.ts';
import { kioskConfig } from './config.ts';

const origin = 'http://127.0.0.1:8091';
const config = (query: string, file: unknown = {}) =>
  kioskConfig(new URLSearchParams(query), file, origin);

test('a page of the queue server itself needs no settings', () => {
  expect(config('')).toEqual({
    server: '',
    agent: undefined,
    paperOut: 'below',
    place: undefined,
    mm: undefined,
    screenBottomMm: 740,
    viewDistanceMm: 600,
    theme: undefined,
    idle: undefined,
    access: usualAccess,
  });
});

test('a page of the devices agent knows its server and finds the agent where it came from', () => {
  const { server, agent } = config('', { serverUrl: 'http://queue.example:8080' });
  expect([server, agent]).toEqual(['http://queue.example:8080', origin]);
});

test('the address goes before the file', () => {
  const { server } = config('server=http://other.example/', { serverUrl: 'http://queue.example' });
  expect(server).toBe('http://other.example');
});

test('a kiosk is told at which place of help it stands', () => {
  expect(config('place=toilet').place).toBe('toilet');
  expect(config('', { serverUrl: 'http://queue.example', place: 'entrance' }).place).toBe(
    'entrance',
  );
});

test('nonsense is left out', () => {
  const { mm, theme, idle, paperOut } = config('mm=0&theme=pink&idle=abc&paper=up');
  expect([mm, theme, idle, paperOut]).toEqual([undefined, undefined, undefined, 'below']);
  expect(config('', null).server).toBe('');
});

test('a kiosk may be told its glass, colours, patience and where its paper comes out', () => {
  expect(config('mm=3.6&theme=contrast-dark&idle=90&paper=right')).toMatchObject({
    mm: 3.6,
    theme: 'contrast-dark',
    idle: 90,
    paperOut: 'right',
  });
});

test('a kiosk may be told where its glass hangs and how far people stand from it', () => {
  const place = { pxPerMm: 3.2, screenBottomMm: 820, viewDistanceMm: 700 };
  expect(config('', place)).toMatchObject({ mm: 3.2, screenBottomMm: 820, viewDistanceMm: 700 });
  const far = config('screenBottomMm=1500&viewDistanceMm=-1', place);
  expect([far.screenBottomMm, far.viewDistanceMm]).toEqual([740, 600]);
});
