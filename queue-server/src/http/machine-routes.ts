import type { FastifyInstance } from 'fastify';
import type { AboutCentre } from '@cherha/shared/protocol/http.ts';
import type { HttpContext } from './http-context.ts';

/** What programs ask: a screen before anybody signed in, and those who watch over the server. */
export function machineRoutes(app: FastifyInstance, context: HttpContext): void {
  const { state, version, health, metrics, sample, publicUrl, agentUrl, speech } = context;
  // The clock on the wall may be set while we run; this one only goes on.
  const startedAt = performance.now();

  app.get('/api/centre', async (_, reply) => {
    void reply.header('cache-control', 'no-cache');
    const { name, timeZone } = state();
    return {
      name,
      timeZone,
      version,
      sample: sample !== undefined,
      publicUrl: publicUrl(),
      agentUrl,
    } satisfies AboutCentre;
  });

  app.get('/healthz', async (_, reply) => {
    const status = health();
    const { version: events, lastEventAt } = state();
    return reply
      .code(status === 'ok' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({
        status,
        version,
        lastEventAt: events === 0 ? null : new Date(lastEventAt).toISOString(),
        ...(speech && { speech: speech.now() }),
        uptimeSeconds: Math.floor((performance.now() - startedAt) / 1000),
      });
  });

  app.get('/metrics', async (_, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(await metrics()),
  );
}
