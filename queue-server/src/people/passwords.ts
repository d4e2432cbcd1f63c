import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

/** argon2id as OWASP advises: 19 MiB, two passes; kept with every hash, so that it may grow. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const HASH_BYTES = 32;
const SALT_BYTES = 16;

/** A PHC string: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derived(password, { salt, ...COST, length: HASH_BYTES });
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(salt)}$${plain(key)}`;
}

/**
 * Is this the password? Without an account (`undefined`) it is never right and costs as much time
 * as a wrong one, so that nobody learns which logins exist.
 */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  const { salt, key, ...cost } = read(stored ?? (await nobodysHash()));
  const tried = await derived(password, { salt, ...cost, length: key.length });
  return timingSafeEqual(tried, key) && stored !== undefined;
}

let nobodys: Promise<string> | undefined;
/** Made once: a hash whose password nobody knows. */
const nobodysHash = (): Promise<string> =>
  (nobodys ??= hashPassword(randomBytes(16).toString('hex')));

interface Recipe {
  readonly salt: Buffer;
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly length: number;
}

function derived(password: string, { salt, length, ...cost }: Recipe): Promise<Buffer> {
  const recipe = { message: password.normalize('NFC'), nonce: salt, tagLength: length, ...cost };
  return new Promise((resolve, reject) => {
    argon2('argon2id', recipe, (fault, key) => (fault ? reject(fault) : resolve(key)));
  });
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

function read(stored: string) {
  const [, memory, passes, parallelism, salt = '', key = ''] = PHC.exec(stored) ?? [];
  if (!key) throw new Error('a stored password hash cannot be read');
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    key: Buffer.from(key, 'base64'),
  };
}

const plain = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');
