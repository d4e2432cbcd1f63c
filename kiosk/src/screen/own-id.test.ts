import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import { expect, test } from 'vitest';
import { ownId } from './own-id.ts';

const [former, anew] = ['former', 'anew'] as [DeviceId, DeviceId];
const SERVER = 'http://cnap.example';

function aBrowser() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('L9: a page that begins without the server knows which device it is, and none of another server', () => {
  const browser = aBrowser();
  expect(ownId(browser, SERVER).known()).toBeUndefined();
  ownId(browser, SERVER).told(former);
  expect(ownId(browser, SERVER).known()).toBe(former);
  expect(ownId(browser, 'http://elsewhere.example').known()).toBeUndefined();
});

test('L9: paired anew it is nobody until the server has told, also after a restart', () => {
  const browser = aBrowser();
  const own = ownId(browser, SERVER);
  own.told(former);
  own.forget();
  expect([own.known(), ownId(browser, SERVER).known()]).toEqual([undefined, undefined]);
  own.told(anew);
  expect(ownId(browser, SERVER).known()).toBe(anew);
});

test('a browser that keeps nothing stops no kiosk', () => {
  const fails = () => {
    throw new Error('full');
  };
  const own = ownId({ getItem: fails, setItem: fails, removeItem: fails }, SERVER);
  own.told(anew);
  expect(own.known()).toBe(anew);
  own.forget();
  expect(own.known()).toBeUndefined();
});
