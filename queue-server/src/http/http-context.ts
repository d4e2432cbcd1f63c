import type { Centre } from '@cherha/shared/domain/centre.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { HttpRefusal } from '@cherha/shared/protocol/http.ts';
import type { DeviceSeen } from '@cherha/shared/protocol/messages.ts';
import type { RatingKept } from '@cherha/shared/views/ratings-view.ts';
import type { FastifyReply } from 'fastify';
import type { Book } from '../book/book.ts';
import type { CentreMailbox } from '../centre.ts';
import type { Health } from '../health.ts';
import type { MediaFolder, MediaLimits } from '../media/media-folder.ts';
import type { People } from '../people/people.ts';
import type { Speech } from '../speech/speech.ts';
import type { SampleAccount, StartLink } from './pages/start-page.ts';

/** How often one address may knock, and how long it may take to say what it wants. */
export interface HttpLimits extends MediaLimits {
  readonly signInsAMinute: number;
  readonly pairingsAMinute: number;
  readonly ticketPagesAMinute: number;
  readonly helpPressesAMinute: number;
  readonly requestMs: number;
  /** How long the longest film may come. */
  readonly uploadMs: number;
}

/** Where a screen is: a folder with its built page, or the address of a development server. */
export type ScreenPlace = { readonly folder: string } | { readonly url: string };
export type ScreenName = 'kiosk' | 'board' | 'desk';

/** All that the pages and the API know. */
export interface HttpContext {
  readonly state: () => Centre;
  readonly handle: CentreMailbox['handle'];
  readonly clock: () => Instant;
  readonly people: People;
  readonly devicesSeen: () => readonly DeviceSeen[];
  readonly version: string;
  readonly publicUrl: () => string;
  readonly agentUrl: string;
  /** Origins beside our own from which our pages come (a proxy's address, development servers). */
  readonly origins: readonly string[];
  readonly sample: { readonly accounts: readonly SampleAccount[] } | undefined;
  readonly links: readonly StartLink[];
  readonly screens: Readonly<Record<ScreenName, ScreenPlace>>;
  readonly limits: HttpLimits;
  /** Absent: this server does not speak. */
  readonly speech: Speech | undefined;
  /** Every rating, the earliest first. */
  readonly ratings: () => readonly RatingKept[];
  /** K1: the book of suggestions. */
  readonly book: Book;
  /** Pictures and videos for the boards. */
  readonly media: MediaFolder;
  readonly health: () => Health;
  readonly metrics: () => Promise<string>;
}

const statuses: Readonly<Record<HttpRefusal, number>> = {
  unreadable: 400,
  'wrong-login-or-password': 401,
  'not-signed-in': 401,
  'not-paired': 401,
  'not-allowed': 403,
  'code-unknown': 404,
  'not-found': 404,
  'entry-unknown': 404,
  'already-answered': 409,
  'text-missing': 422,
  'text-too-long': 422,
  'day-wrong': 422,
  'name-taken': 409,
  'too-many-files': 409,
  'too-big': 413,
  'wrong-kind': 415,
  'disk-full': 507,
  'too-many-tries': 429,
  'server-fault': 500,
};

/** Every error of /api, in one word. */
export const refuse = (reply: FastifyReply, error: HttpRefusal): FastifyReply =>
  reply.code(statuses[error]).send({ error });
