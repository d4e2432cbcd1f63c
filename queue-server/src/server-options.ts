import type { FastifyPluginAsync } from 'fastify';
import type { Logger } from 'pino';
import type { Instant, CentreId } from '@cherha/shared/domain/ids.ts';
import type { CentreMailbox } from './centre.ts';
import type { HttpLimits, ScreenName, ScreenPlace } from './http/http-context.ts';
import type { SampleAccount, StartLink } from './http/pages/start-page.ts';
import type { People } from './people/people.ts';
import type { SpeechOptions } from './speech/speech.ts';
import type { Pace } from './sockets/token-bucket.ts';

/** The training centre: what is shown to everybody, and how it is made ready before it opens. */
export interface SampleCentre {
  readonly accounts: readonly SampleAccount[];
  readonly prepare: (centre: Prepared) => Promise<void>;
}

export interface Prepared {
  readonly mailbox: CentreMailbox;
  readonly people: People;
  readonly clock: () => Instant;
}

export interface ServerOptions {
  readonly dataDir: string;
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port?: number;
  /** Where phones reach the server; by default its own address. */
  readonly publicUrl?: string;
  readonly agentUrl?: string;
  /** How many proxies before us tell truly who asks; 0 takes nobody's word. */
  readonly trustProxy?: number;
  /** Origins beside our own from which our pages come. */
  readonly origins?: readonly string[];
  readonly logger?: Logger;
  readonly clock?: () => Instant;
  readonly centreId?: CentreId;
  readonly sample?: SampleCentre;
  readonly screens?: Partial<Readonly<Record<ScreenName, ScreenPlace>>>;
  readonly links?: readonly StartLink[];
  /** More to serve on the same port, like the virtual printer of the training centre. */
  readonly extra?: readonly FastifyPluginAsync[];
  /** How the server speaks; absent: not at all. */
  readonly speech?: SpeechOptions;
  readonly pace?: Pace;
  readonly limits?: Partial<HttpLimits>;
  readonly heartbeatMs?: number;
}

/** Why a server did not start, in words for the person who starts it. */
export class CannotStart extends Error {}
