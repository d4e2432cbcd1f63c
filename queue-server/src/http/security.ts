import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { isOurs } from '../sockets/origins.ts';
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
    // These speak of HTTPS alone; a proxy that has it sets its own.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });

  /** The cookie is SameSite=Strict; a page from elsewhere is turned away besides. */
  app.addHook('onRequest', async (request, reply) => {
    const { origin, host } = request.headers;
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    if (changes && origin !== undefined && !isOurs(origin, host, origins))
      await refuse(reply, 'not-allowed');
  });
}

/** An origin for fetch and for sockets. */
const bothWays = (url: string): string[] => {
  const origin = URL.parse(url)?.host;
  return origin ? [`http://${origin}`, `ws://${origin}`] : [];
};
