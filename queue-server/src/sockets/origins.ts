import type { IncomingHttpHeaders } from 'node:http';
import type { Namespace } from '@cherha/shared/protocol/messages.ts';

/**
 * Which page a browser's connection may come from. Staff are known by a cookie, which a browser
 * sends for any page, so the desk must be served by us. Devices are known by a token that no other
 * page has, so their shells (Electron, a page of the machine itself) may come as well.
 */
export function mayComeFrom(
  namespace: Namespace,
  { origin, host }: Pick<IncomingHttpHeaders, 'origin' | 'host'>,
  ours: readonly string[],
): boolean {
  if (origin === undefined) return true;
  if (isOurs(origin, host, ours)) return true;
  return namespace !== '/desk' && (isDeviceShell(origin) || origin === 'null');
}

/** A page that this server gave out, or one of the addresses it is known by. */
export const isOurs = (
  origin: string,
  host: string | undefined,
  ours: readonly string[],
): boolean => ours.includes(origin) || (host !== undefined && URL.parse(origin)?.host === host);

/** A page that a device shows from its own disk: Electron's, or the agent's of this machine. */
export const isDeviceShell = (origin: string): boolean => {
  const url = URL.parse(origin);
  if (!url) return false;
  return ['file:', 'app:'].includes(url.protocol) || isLoopback(url.hostname);
};

/** Is this the machine's own address? */
export const isLoopback = (address: string): boolean =>
  address === 'localhost' ||
  address === '::1' ||
  address === '[::1]' ||
  /^(?:::ffff:)?127(?:\.\d{1,3}){3}$/.test(address);
