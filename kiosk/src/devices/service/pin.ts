import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const LENGTH = 32;
const form = /^scrypt:([0-9a-f]{32}):([0-9a-f]{64})$/;

/** Four to twelve digits: they are typed on the glass. */
export const isPin = (text: string): boolean => /^\d{4,12}$/.test(text);

/** What is written into the settings of the kiosk instead of the PIN itself. */
export async function hashPin(pin: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt:${salt.toString('hex')}:${(await derive(pin, salt, LENGTH)).toString('hex')}`;
}

export async function isPinOf(hash: string, pin: string): Promise<boolean> {
  const [, salt = '', wanted = ''] = form.exec(hash) ?? [];
  const given = await derive(pin, Buffer.from(salt, 'hex'), LENGTH);
  return wanted !== '' && timingSafeEqual(given, Buffer.from(wanted, 'hex'));
}

/** The hash of the settings, none, or a sentence for whoever installs the kiosk. */
export function readPinHash(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!form.test(text))
    throw new Error('KIOSK_PIN_HASH: not what "npm run kiosk-pin" prints for a PIN');
  return text;
}
