import { createHmac, hash, randomBytes, randomInt } from 'node:crypto';

/** 256 random bits for a cookie or a device. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** All that is kept of a token: who reads the database cannot sign in with it. */
export const tokenHash = (token: string): string => hash('sha256', token);

/** The token of a device that was paired: made from what only the device and this pairing know. */
export const deviceToken = (pairingId: string, salt: string): string =>
  createHmac('sha256', pairingId).update(salt).digest('base64url');

/** An id that can be typed after `--id`: it never begins with a hyphen. */
export const newId = (): string => randomBytes(8).toString('hex');

/** Signs that look the same in both alphabets and like no other sign: no 0 О, 1 І, 3 З, 4 Ч, 6 Б, 8 В. */
const CODE_SIGNS = 'ACEHKMPTXY2579';
const CYRILLIC_TWINS: Readonly<Record<string, string>> = {
  А: 'A',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
};
const CODE_LENGTH = 6;

export const newPairingCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join('');

/** A code as it was typed: either alphabet, any case, spaces and hyphens as one likes. */
export const readCode = (typed: string): string =>
  Array.from(typed.toUpperCase())
    .filter((sign) => !/[\s-]/.test(sign))
    .map((sign) => CYRILLIC_TWINS[sign] ?? sign)
    .join('');
