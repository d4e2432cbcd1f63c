import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const cuts = new WeakMap<IncomingMessage, NodeJS.Timeout>();

/** A request of a few hundred bytes that is not here by then never will be: its sender is hung up on. */
export function inTime(app: FastifyInstance, ms: number): void {
  app.addHook('onRequest', (request, _, done) => {
    const { raw } = request;
    const cut = setTimeout(() => {
      if (!raw.complete) raw.destroy();
    }, ms);
    cut.unref();
    cuts.set(raw, cut);
    raw.once('close', () => clearTimeout(cut));
    done();
  });
}

/** But for a film, once it is known that its sender may send one. */
export const takesItsTime = ({ raw }: FastifyRequest): void => clearTimeout(cuts.get(raw));
