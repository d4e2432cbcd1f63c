import type { IncomingHttpHeaders } from 'node:http';

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Any web page open on this machine could try to reach the agent. Only pages of the machine itself
 * and of the queue server may; the host name is checked too, so that no foreign name that was
 * pointed at 127.0.0.1 gets in. A program that is no browser names no origin, and can print anyway.
 */
export function isAllowed({ origin, host }: IncomingHttpHeaders, serverUrl: string): boolean {
  if (!loopbackNames.has(hostName(`http://${host ?? ''}`))) return false;
  if (origin === undefined) return true;
  return origin === new URL(serverUrl).origin || loopbackNames.has(hostName(origin));
}

const hostName = (url: string): string =>
  URL.canParse(url) && url.startsWith('http') ? new URL(url).hostname : '';
