import { readOptions } from '@cherha/queue-server/src/environment.ts';
import { serverLogger } from '@cherha/queue-server/src/log.ts';
import { CannotStart } from '@cherha/queue-server/src/server-options.ts';
import { closeOnSignal } from '@cherha/queue-server/src/signals.ts';
import { startWholeCentre } from './whole-centre.ts';

/** `npm start`: a whole sample centre on this machine. */
try {
  const { env } = process;
  const centre = await startWholeCentre({
    server: { ...readOptions(env), logger: serverLogger(env['LOG_LEVEL'] ?? 'warn') },
    agentPort: Number(env['AGENT_PORT'] ?? 8970),
    printerUrl: env['PRINTER_URL'],
    env,
  });
  closeOnSignal(centre.close);
  console.log(
    `\n  Черга: навчальний центр відчинено → ${centre.server.url}\n  The sample centre is open. Ctrl+C closes it.\n`,
  );
} catch (cause) {
  if (!(cause instanceof CannotStart)) throw cause;
  console.error(cause.message);
  process.exit(1);
}
