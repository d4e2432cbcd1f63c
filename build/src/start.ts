import { serverLogger } from '@cherha/queue-server/src/log.ts';
import { closeOnSignal } from '@cherha/queue-server/src/signals.ts';
import { startOrSay } from './start-or-say.ts';
import { startWholeCentre } from './whole-centre.ts';
import { readWholeCentre } from './whole-centre-settings.ts';

/** `npm start`: a whole sample centre on this machine. */
await startOrSay(async () => {
  const { env } = process;
  const settings = readWholeCentre(env);
  const logger = serverLogger(env['LOG_LEVEL'] || 'warn');
  const centre = await startWholeCentre({ ...settings, server: { ...settings.server, logger } });
  closeOnSignal(centre.close);
  console.log(
    `\n  Черга: навчальний центр відчинено → ${centre.server.url}\n  The sample centre is open. Ctrl+C closes it.\n`,
  );
});
