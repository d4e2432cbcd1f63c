import { networkInterfaces } from 'node:os';

/** An address that a browser can open for a server listening at `host`. */
export const urlAt = (host: string, port: number): string =>
  `http://${isEverywhere(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;

/** Where phones of the centre's network find the server, as well as it can be known from here. */
export function urlForPhones(host: string, port: number): string {
  const outward = Object.values(networkInterfaces())
    .flat()
    .find((address) => address && address.family === 'IPv4' && !address.internal);
  return isEverywhere(host) && outward ? urlAt(outward.address, port) : urlAt(host, port);
}

const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::';
