import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Chime } from './chime.ts';

/** A browser that wants a touch: it never refuses, it leaves the promise open. */
class SilentContext extends EventTarget {
  state: AudioContextState = 'suspended';
  resume = (): Promise<void> => new Promise(() => undefined);
  allow(): void {
    this.state = 'running';
    this.dispatchEvent(new Event('statechange'));
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a machine without sound is said to have none, and the announcement goes on', async () => {
  const chime = new Chime(() => {
    throw new Error('no audio device');
  });
  expect(await chime.ring()).toBe('unheard');
  expect(chime.sound).toBe('missing');
});

test('a browser that blocks sound is noticed, and also when it allows it', async () => {
  const context = new SilentContext();
  const chime = new Chime(() => context as unknown as AudioContext);
  const heard: string[] = [];
  chime.onChange(() => heard.push(chime.sound));

  const ringing = chime.ring();
  await vi.runAllTimersAsync();
  expect(await ringing).toBe('unheard');
  expect(heard).toEqual(['blocked']);

  context.allow();
  expect(heard).toEqual(['blocked', 'on']);
});
