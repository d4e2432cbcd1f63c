import { expect, test } from 'vitest';
import { hashPassword, isPassword } from './passwords.ts';

test('the right password is right, any other is not', async () => {
  const stored = await hashPassword('Їжак і ґава');
  expect(await isPassword('Їжак і ґава', stored)).toBe(true);
  expect(await isPassword('Їжак і гава', stored)).toBe(false);
  expect(await isPassword('', stored)).toBe(false);
});

test('the same letters written in another way are the same password', async () => {
  const stored = await hashPassword('їй'.normalize('NFD'));
  expect(await isPassword('їй'.normalize('NFC'), stored)).toBe(true);
});

test('two people with one password have different hashes', async () => {
  expect(await hashPassword('однаковий')).not.toBe(await hashPassword('однаковий'));
});

test('without an account no password is right', async () => {
  expect(await isPassword('що завгодно', undefined)).toBe(false);
});

test('a hash made at another cost can still be read', async () => {
  const stored =
    '$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$' +
    (await knownHash('c29tZXNhbHRzb21lc2FsdA'));
  expect(await isPassword('old', stored)).toBe(true);
});

async function knownHash(salt: string): Promise<string> {
  const { argon2Sync } = await import('node:crypto');
  return argon2Sync('argon2id', {
    message: 'old',
    nonce: Buffer.from(salt, 'base64'),
    memory: 8,
    passes: 1,
    parallelism: 1,
    tagLength: 32,
  })
    .toString('base64')
    .replaceAll('=', '');
}
