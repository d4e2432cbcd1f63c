import { expect, test } from 'vitest';
import { aKiosk } from './kiosk-testing.ts';
import { mayReload } from './may-reload.ts';

const outdated = { refused: 'protocol-differs' } as const;

test('a visitor who waits for a number is not sent away by an update', () => {
  const kiosk = aKiosk();
  kiosk.open();
  kiosk.choose();
  expect(mayReload(outdated, kiosk.scene())).toBe(false);
  kiosk.send({ type: 'server.changed', server: 'lost' });
  expect(mayReload(outdated, kiosk.scene())).toBe(false);
});

test('a number that stands on the screen alone stays; the kiosk is updated at its next rest', async () => {
  const kiosk = aKiosk();
  kiosk.open();
  kiosk.choose();
  kiosk.issue();
  await expect.poll(kiosk.scene).toBe('printing');
  kiosk.paper().answer({ outcome: 'failed', fault: 'no-paper' });
  await expect.poll(kiosk.scene).toBe('rememberNumber');
  kiosk.send({ type: 'server.changed', server: 'lost' });
  expect(kiosk.scene()).toBe('rememberNumber');
  expect(mayReload(outdated, kiosk.scene())).toBe(false);
  kiosk.pass(60);
  expect(kiosk.scene()).toBe('outOfReach');
  expect(mayReload(outdated, kiosk.scene())).toBe(true);
});

test('a kiosk of the same wire stays', () => {
  for (const link of ['live', 'lost', 'silent', { refused: 'not-paired' }] as const)
    expect(mayReload(link, 'welcome')).toBe(false);
  expect(mayReload(outdated, 'welcome')).toBe(true);
});
