import { join } from 'node:path';
import { serverLogger } from '@cherha/queue-server/src/log.ts';
import { closeOnSignal } from '@cherha/queue-server/src/signals.ts';
import { createServer, type ViteDevServer } from 'vite';
import { root, screens } from './rooms.ts';
import { startOrSay } from './start-or-say.ts';
import { startWholeCentre } from './whole-centre.ts';
import { readWholeCentre } from './whole-centre-settings.ts';

const FIRST_PORT = 5170;

/** `npm run dev`: the sample centre, with screens that follow every edit. */
await startOrSay(async () => {
  const settings = readWholeCentre(process.env);
  const queue = `http://localhost:${settings.server.port}`;
  const served = await Promise.all(
    screens.map(({ name, config }, i) => devScreen({ name, config, queue, port: FIRST_PORT + i })),
  );
  const centre = await startWholeCentre({
    ...settings,
    server: {
      ...settings.server,
      screens: Object.fromEntries(served.map(({ name, url }) => [name, { url }])),
      origins: served.map(({ url }) => new URL(url).origin),
      logger: serverLogger(process.env['LOG_LEVEL'] || 'info'),
    },
  });
  closeOnSignal(async () => {
    await centre.close();
    await Promise.all(served.map(({ vite }) => vite.close()));
  });
  console.log(`\n  ${centre.server.url} — the screens follow your edits\n`);
});

interface ScreenToServe {
  readonly name: string;
  readonly config: string;
  readonly queue: string;
  readonly port: number;
}

interface DevScreen {
  readonly name: string;
  readonly url: string;
  readonly vite: ViteDevServer;
}

/** One screen with its own Vite; what it asks of the queue server goes there. */
async function devScreen({ name, config, queue, port }: ScreenToServe): Promise<DevScreen> {
  const vite = await createServer({
    configFile: join(root, config),
    root: join(root, config, '..'),
    base: `/${name}/`,
    server: {
      host: '127.0.0.1',
      port,
      proxy: { '/api': queue, '/t': queue, '/socket.io': { target: queue, ws: true } },
    },
  });
  await vite.listen();
  return { name, url: `http://localhost:${vite.config.server.port}/${name}/`, vite };
}
