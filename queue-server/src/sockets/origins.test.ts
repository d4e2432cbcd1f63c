import { expect, test } from 'vitest';
import { isLoopback, mayComeFrom } from './origins.ts';

const host = 'cnap.local:8080';
const from = (namespace: '/desk' | '/board', origin?: string): boolean =>
  mayComeFrom(namespace, { host, ...(origin !== undefined && { origin }) }, [
    'https://cnap.gov.ua',
  ]);

test('the desk is opened only from our own pages', () => {
  expect(from('/desk', 'http://cnap.local:8080')).toBe(true);
  expect(from('/desk', 'https://cnap.gov.ua')).toBe(true);
  expect(from('/desk', 'http://evil.example')).toBe(false);
  expect(from('/desk', 'http://cnap.local:9999')).toBe(false);
  expect(from('/desk', 'http://localhost:5173')).toBe(false);
  expect(from('/desk', 'null')).toBe(false);
});

test('a device may come from its own shell, never from a strange page', () => {
  for (const origin of ['null', 'file://', 'app://kiosk', 'http://127.0.0.1:8970'])
    expect(from('/board', origin)).toBe(true);
  expect(from('/board', 'http://evil.example')).toBe(false);
  expect(from('/board', 'not an origin')).toBe(false);
});

test('a program that is no browser names no origin', () => {
  expect(from('/desk')).toBe(true);
});

test('the machine knows its own addresses', () => {
  for (const own of ['127.0.0.1', '127.8.0.1', '::1', '::ffff:127.0.0.1', 'localhost'])
    expect(isLoopback(own)).toBe(true);
  for (const other of ['10.0.0.1', '::ffff:10.0.0.1', '127.0.0.1.evil.example', ''])
    expect(isLoopback(other)).toBe(false);
});
