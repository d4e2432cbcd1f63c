import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { HttpRefusal } from '@cherha/shared/protocol/http.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { bookApi } from './api-book.ts';
import { devicesApi } from './api-devices.ts';
import { helpApi } from './api-help.ts';
import { mediaApi } from './api-media.ts';
import { ratingsApi } from './api-ratings.ts';
import { servicesApi } from './api-services.ts';
import { signInApi } from './api-sign-in.ts';
import { speechApi } from './api-speech.ts';
import { ticketsApi } from './api-tickets.ts';
import { refuse, type HttpContext } from './http-context.ts';
import { fontRoutes } from './fonts.ts';
import { inTime } from './in-time.ts';
import { machineRoutes } from './machine-routes.ts';
import { mediaRoutes } from './media-routes.ts';
import { phoneFiles } from './phone-files.ts';
import { pageRoutes } from './page-routes.ts';
import { languageOf, messagePage } from './pages/page.ts';
import { screenRoutes } from './screens.ts';
import { security } from './security.ts';
import { ticketRoutes } from './ticket-routes.ts';

export interface AppOptions {
  readonly logger: FastifyBaseLogger;
  /** How many proxies before us tell truly who asks. */
  readonly trustProxy: number;
}

/** What is worth it on a bad line; letters, pictures and sounds are pressed already. */
const WORDS_AND_CODE = /^(?:text\/(?:html|css|javascript)|application\/json)/;

/** Everything that is asked over HTTP. Requests are not logged one by one: nobody is followed. */
export async function buildApp(
  context: HttpContext,
  { logger, trustProxy }: AppOptions,
): Promise<FastifyInstance> {
  const { requestMs, uploadMs } = context.limits;
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    // What stands left of our own proxies' words the asker may have written himself.
    trustProxy: (_, hop) => hop < trustProxy,
    bodyLimit: 10_000,
    // The head of a request is small; how long its body may take is said in `inTime`, but for films.
    requestTimeout: uploadMs,
    http: { headersTimeout: requestMs, connectionsCheckingInterval: requestMs / 10 },
    // Whoever asks while we close still sees a page that asks again by itself.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
  });
  inTime(app, requestMs);
  app.setErrorHandler(onError);
  app.setNotFoundHandler(onNotFound);
  await app.register(cookie);
  await app.register(compress, { customTypes: WORDS_AND_CODE, encodings: ['gzip', 'identity'] });
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: () => Object.assign(new Error('too many'), { statusCode: 429 }),
  });
  await security(app, context);
  signInApi(app, context);
  devicesApi(app, context);
  helpApi(app, context);
  ratingsApi(app, context);
  bookApi(app, context);
  servicesApi(app, context);
  ticketsApi(app, context);
  speechApi(app, context);
  machineRoutes(app, context);
  pageRoutes(app, context);
  // In a room of its own: only these pages read forms.
  await app.register(async (pages) => ticketRoutes(pages, context));
  // And only these take files.
  await app.register(async (uploads) => mediaApi(uploads, context));
  fontRoutes(app);
  phoneFiles(app);
  mediaRoutes(app, context);
  await screenRoutes(app, context);
  return app;
}

const isApi = (request: FastifyRequest): boolean => request.url.startsWith('/api/');

function onError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = refusalOf(error.statusCode ?? 500);
  if (refusal === 'server-fault') request.log.error({ err: error }, 'request failed');
  if (isApi(request)) return refuse(reply, refusal);
  const say = sayIn(languageOf(request.query));
  const { title, about } =
    refusal === 'too-many-tries'
      ? { title: say('refusal.too-many-tries'), about: say('pages.ticket.tooMany') }
      : { title: say('pages.fault.title'), about: say('pages.fault.about') };
  return reply
    .code(error.statusCode ?? 500)
    .type('text/html')
    .send(messagePage(say.language, { title, about, refresh: AGAIN_SECONDS }));
}

/** A phone in somebody's hand comes back by itself when the trouble is over. */
const AGAIN_SECONDS = 30;

const refusalOf = (status: number): HttpRefusal => {
  if (status === 429) return 'too-many-tries';
  if (status === 404) return 'not-found';
  return status < 500 ? 'unreadable' : 'server-fault';
};

function onNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (isApi(request)) return refuse(reply, 'not-found');
  const say = sayIn(languageOf(request.query));
  return reply
    .code(404)
    .type('text/html')
    .send(
      messagePage(say.language, {
        title: say('pages.notFound.title'),
        about: say('pages.notFound.about'),
        link: { href: '/', text: say('pages.notFound.home') },
      }),
    );
}
