import { join } from 'node:path';
import { readOptions } from '@cherha/queue-server/src/environment.ts';
import { serverLogger } from '@cherha/queue-server/src/log.ts';
import { closeOnSignal } from '@cherha/queue-server/src/signals.ts';
import { createServer, type ViteDevServer } from 'vite';
import { root, screens } from './rooms.ts';
import { startWholeCentre } from './whole-centre.ts';

/** `npm run dev`: the sample centre, with screens that follow every edit. */
const { env } = process;
const options = readOptions(env);
const FIRST_PORT = 5170;

const queue = `http://localhost:${options.port ?? 8080}`;
const served = await Promise.all(
  screens.map(({ name, config }, i) => devScreen(name, config, FIRST_PORT + i)),
);
const urls = Object.fromEntries(served.map(({ name, url }) => [name, { url }]));
const centre = await startWholeCentre({
  server: {
    ...options,
    screens: urls,
    origins: served.map(({ url }) => new URL(url).origin),
    logger: serverLogger(env['LOG_LEVEL'] ?? 'info'),
  },
  agentPort: Number(env['AGENT_PORT'] ?? 8970),
  printerUrl: env['PRINTER_URL'],
  env,
});
closeOnSignal(async () => {
  await centre.close();
  await Promise.all(served.map(({ vite }) => vite.close()));
});
console.log(`\n  ${centre.server.url} — the screens follow your edits\n`);

interface DevScreen {
  readonly name: string;
  readonly url: string;
  readonly vite: ViteDevServer;
}

/** One screen with its own Vite; what it asks of the queue server goes there. */
async function devScreen(name: string, config: string, port: number): Promise<DevScreen> {
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
