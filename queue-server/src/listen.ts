import type { FastifyInstance } from 'fastify';
import { codeOf } from './data-dir.ts';
import { CannotStart } from './server-options.ts';

/** Opens the port, or says in one line why not and what to do. */
export async function listen(
  app: FastifyInstance,
  at: { host: string; port: number },
): Promise<void> {
  try {
    await app.listen({ ...at, listenTextResolver: () => 'listening' });
  } catch (cause) {
    const why: Record<string, string> = {
      EADDRINUSE: `Port ${at.port} of ${at.host} is in use. Stop the other program, or set PORT to a free one.`,
      EACCES: `Port ${at.port} may not be opened by this user. Set PORT to 1024 or more.`,
      EADDRNOTAVAIL: `This machine has no address ${at.host}. Set HOST to one of its own, or to 0.0.0.0 for all.`,
    };
    const line = why[codeOf(cause)];
    throw line ? new CannotStart(line, { cause }) : cause;
  }
}

/** Who is being answered may be so long about it when the server closes. */
const PATIENCE_MS = 1_000;

/** Closes the port: what was asked is answered, but nobody's half-sent request holds us up. */
export async function closeInOrder(app: FastifyInstance): Promise<void> {
  const hangUp = setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS);
  await app.close();
  clearTimeout(hangUp);
}
