import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { isDeviceShell, isOurs } from '../sockets/origins.ts';
import { refuse, type HttpContext } from './http-context.ts';
import { styleHash } from './pages/page.ts';

/** What a browser may do with our pages, and which pages may ask us to change something. */
export async function security(
  app: FastifyInstance,
  { agentUrl, origins }: HttpContext,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", styleHash],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        // A kiosk's page speaks to the devices host of its own machine as well.
        connectSrc: ["'self'", ...bothWays(agentUrl)],
        frameAncestors: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        // A kiosk on a plain-HTTP network would lose its socket.
        upgradeInsecureRequests: null,
      },
    },
    // Without any referrer a browser names no origin either, and the phone's own forms were turned away.
    referrerPolicy: { policy: 'same-origin' },
    // These speak of HTTPS alone; a proxy that has it sets its own.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });

  /**
   * The cookie is SameSite=Strict; a page from elsewhere is turned away besides. Only a device's
   * own shell (Electron, the agent's page) may ask from its own origin: how to come in, and, by its
   * token, for speech.
   */
  app.addHook('onRequest', async (request, reply) => {
    const { origin, host } = request.headers;
    if (origin === undefined || isOurs(origin, host, origins)) return;
    if (isForShells(request.url) && isDeviceShell(origin)) {
      void reply.header('access-control-allow-origin', origin).header('vary', 'origin');
      if (request.method === 'OPTIONS')
        await reply
          .header('access-control-allow-headers', 'content-type, authorization')
          .header('access-control-max-age', '600')
          .code(204)
          .send();
    } else if (request.method !== 'GET' && request.method !== 'HEAD')
      await refuse(reply, 'not-allowed');
  });
}

const isForShells = (url: string): boolean =>
  url === '/api/centre' || /^\/api\/(?:pairing|speech)(?:\/|$)/.test(url);

/** An origin for fetch and for sockets. */
const bothWays = (url: string): string[] => {
  const place = URL.parse(url);
  if (!place) return [];
  const isSecure = place.protocol === 'https:';
  return [isSecure ? 'https' : 'http', isSecure ? 'wss' : 'ws'].map(
    (way) => `${way}://${place.host}`,
  );
};
