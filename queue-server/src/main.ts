import { readOptions } from './environment.ts';
import { serverLogger } from './log.ts';
import { startServer } from './server.ts';
import { CannotStart } from './server-options.ts';
import { closeOnSignal } from './signals.ts';

/** The queue server of a real centre; what it needs comes from the environment. */
try {
  const options = readOptions(process.env);
  const server = await startServer({ ...options, logger: serverLogger(process.env['LOG_LEVEL']) });
  closeOnSignal(server.close);
  if (server.mailbox.state().version === 0)
    process.stderr.write(
      'This centre has no settings yet: npm run centre -- init --file centre.json\n',
    );
  process.stdout.write(`Черга is open at ${server.url}\n`);
} catch (cause) {
  if (!(cause instanceof CannotStart)) throw cause;
  process.stderr.write(`${cause.message}\n`);
  process.exit(1);
}
