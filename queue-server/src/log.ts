import { pino, type DestinationStream, type Logger } from 'pino';

/**
 * The program's log: one JSON line a fact, and nothing about a person. No addresses, no logins, no
 * tokens, no codes of tickets; what happened in the queue is in the event log, not here.
 */
export function serverLogger(level = 'info', to?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // Fastify hands whole requests to its logger; none of it is written.
    serializers: { req: () => undefined, res: () => undefined, err: fault },
  };
  return to ? pino(options, to) : pino(options);
}

export const quietLogger = (): Logger => pino({ level: 'silent' });

/** Where it broke; a message of ours or of a library, never what a person typed. */
function fault(cause: unknown): object {
  if (!(cause instanceof Error)) return { message: String(cause) };
  const code = 'code' in cause ? { code: String(cause.code) } : {};
  return { type: cause.name, message: cause.message, ...code, stack: cause.stack };
}
