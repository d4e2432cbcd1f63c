import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { screenPolicy } from '../devices/screen-policy.ts';
import type { ScreenSettings } from '../devices/screen-settings.ts';
import { SCREEN } from './channels.ts';

/** Must be called before the app is ready: our pages count as a secure place of their own. */
export function registerScreenScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** Answers `app://kiosk/...` from the folder of the built screen, and nothing outside it. */
export function serveScreen(
  session: Session,
  {
    folder,
    serverUrl,
    settings,
  }: { folder: string; serverUrl: string; settings: () => ScreenSettings },
): void {
  const headers = {
    'content-security-policy': screenPolicy(serverUrl),
    'x-content-type-options': 'nosniff',
  };
  session.protocol.handle('app', async ({ url }) => {
    if (!url.startsWith(SCREEN)) return new Response(null, { status: 404 });
    const path = decodeURIComponent(new URL(url).pathname);
    if (path === '/config.json') return Response.json({ ...settings(), serverUrl }, { headers });
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
