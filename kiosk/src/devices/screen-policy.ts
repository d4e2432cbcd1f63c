/** What the kiosk's page may load and whom it may talk to: itself and the queue server. */
export function screenPolicy(serverUrl: string): string {
  const server = new URL(serverUrl).origin;
  const socket = server.replace(/^http/, 'ws');
  return [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `media-src 'self' data: blob: ${server}`,
    `connect-src 'self' ${server} ${socket}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The queue server's address without a path, or a sentence for whoever wrote the setting. */
export function readServerUrl(text: string, setting: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    throw new Error(`${setting}: "${text}" is not an address like http://queue.example:8080`);
  return url.origin;
}
