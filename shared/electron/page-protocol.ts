import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';

/** Must be called before the app is ready: our pages count as a secure place of their own. */
export function registerPageScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

interface Served {
  /** Where the pages are, `app://kiosk/`. */
  readonly at: string;
  readonly folder: string;
  /** What they may load and whom they may talk to. */
  readonly policy: string;
  /** Files that are not on the disk, by their path. */
  readonly made?: Readonly<Record<string, () => unknown>>;
}

/** Answers `app://...` from a folder of built pages, and nothing outside it. */
export function servePages(session: Session, { at, folder, policy, made = {} }: Served): void {
  const headers = { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' };
  session.protocol.handle('app', async ({ url }) => {
    if (!url.startsWith(at)) return new Response(null, { status: 404 });
    const path = decodeURIComponent(new URL(url).pathname);
    const make = made[path];
    if (make) return Response.json(make(), { headers });
    const file = normalize(join(folder, path === '/' ? 'index.html' : path));
    if (!file.startsWith(folder + sep)) return new Response(null, { status: 404 });
    const type = types[extname(file)] ?? 'application/octet-stream';
    return readFile(file).then(
      (content) =>
        new Response(new Uint8Array(content), { headers: { ...headers, 'content-type': type } }),
      () => new Response(null, { status: 404 }),
    );
  });
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt',
};
