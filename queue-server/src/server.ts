import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { urlAt, urlForPhones } from './addresses.ts';
import { businessDay } from '@cherha/shared/domain/time.ts';
import { bookIn } from './book/book.ts';
import { forgetEntries, forgettingEntries } from './book/forgetting-entries.ts';
import { openCentre, type CentreMailbox } from './centre.ts';
import { contactEdge, forgettingContacts } from './contacts/contact-edge.ts';
import { contactKey } from './contacts/contact-key.ts';
import { contactsIn } from './contacts/contacts.ts';
import { mediaFolderIn, openData } from './data-dir.ts';
import { healthOf } from './health.ts';
import { buildApp } from './http/app.ts';
import type { HttpLimits, ScreenName, ScreenPlace } from './http/http-context.ts';
import { sessionTokenIn } from './http/session-cookie.ts';
import { keepApart } from './keep-apart.ts';
import { closeInOrder, listen } from './listen.ts';
import { quietLogger } from './log.ts';
import { mediaFolder } from './media/media-folder.ts';
import { serverMetrics } from './metrics.ts';
import { aboutDatabase } from './people/about-database.ts';
import { forgetNotes, forgettingNotes, noteEdge, noteTextOf } from './notes/note-edge.ts';
import { notesIn } from './notes/notes.ts';
import { peopleIn, type People } from './people/people.ts';
import { may } from './people/roles.ts';
import type { ServerOptions } from './server-options.ts';
import { openSockets } from './sockets/sockets.ts';
import { openSpeech, type Speech } from './speech/speech.ts';
import type { Database } from './store/database.ts';
import { ticking } from './ticking.ts';
import { ratingsKept } from './store/ratings-kept.ts';
import { sqliteEventLog } from './store/sqlite-event-log.ts';

export interface RunningServer {
  readonly url: string;
  readonly mailbox: CentreMailbox;
  readonly people: People;
  /** Absent where the server does not speak. */
  readonly speech: Speech | undefined;
  /** Answers what was asked, lets the answers out, closes everything; twice is the same. */
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');
export const version: string = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
).version;

/** The devices host of a kiosk machine, where nothing else was set. */
const AGENT_URL = 'http://127.0.0.1:8970';
const PACE = { perSecond: 20, burst: 60 };
const LIMITS: HttpLimits = {
  signInsAMinute: 60,
  pairingsAMinute: 30,
  ticketPagesAMinute: 120,
  helpPressesAMinute: 120,
  requestMs: 10_000,
  uploadMs: 30 * 60_000,
  mediaBytesAtMost: 500_000_000,
  mediaLeavesFree: 1_000_000_000,
};
const HEARTBEAT_MS = 5_000;
const SCREENS: Readonly<Record<ScreenName, ScreenPlace>> = {
  kiosk: { folder: join(root, 'kiosk/dist/screen') },
  board: { folder: join(root, 'display-board/dist') },
  desk: { folder: join(root, 'operator-desk/dist/screen') },
};

/** Puts the rooms together: the log, the mailbox, the people, the wire, the pages, on one port. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const db = openData(options.dataDir);
  try {
    return await started(db, options);
  } catch (cause) {
    db.close();
    throw cause;
  }
}

async function started(db: Database, options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 8080, clock = wallClock, sample } = options;
  const origins = knownOrigins(options);
  const logger = options.logger ?? quietLogger();
  const about = aboutDatabase(db);
  const centreId = options.centreId ?? about.centreId;
  const people = peopleIn(db, { centreId, clock });
  const health = healthOf();
  const mailbox = await openCentre({
    log: sqliteEventLog(db),
    centreId,
    clock,
    kiosksHere: () => sockets.views.kiosksHere(),
    kiosksPaired: () =>
      people.devices.all().flatMap(({ id, kind }) => (kind === 'kiosk' ? [id] : [])),
    operators: () =>
      people.staff.all().flatMap(({ id, role }) => (may(role, 'work-at-a-desk') ? [id] : [])),
    onCommit(ms, commands) {
      health.kept();
      metrics.committed(ms, commands);
    },
    onTrouble(what, cause) {
      if (what === 'append') health.notKept(cause);
      logger.error({ err: cause, what }, 'trouble in the mailbox');
    },
  });
  const speech =
    options.speech &&
    (await openSpeech(options.dataDir, options.speech, ({ voice, outcome, ms }) => {
      metrics.spoken(voice, outcome);
      // What was said may be about a person; who said it, and how it went, is not.
      if (outcome !== 'spoken') logger.warn({ voice, outcome, ms }, 'a voice could not speak');
    }));
  const metrics = serverMetrics({
    state: mailbox.state,
    connected: () => sockets.connected(),
    paired: people.devices.holding,
    speech: () => speech?.now(),
  });
  mailbox.onChange(metrics.happened);
  if (speech) mailbox.onChange(speech.happened);
  const contacts = contactsIn(db, { centreId, key: contactKey(options.dataDir) });
  contacts.forgetBefore(businessDay(clock(), mailbox.state().timeZone));
  mailbox.onChange(forgettingContacts(contacts));
  const notes = notesIn(db, { centreId });
  forgetNotes(notes, mailbox.state(), clock());
  mailbox.onChange(forgettingNotes(notes, mailbox.state));
  const book = bookIn(db, { centreId });
  forgetEntries(book, mailbox.state(), businessDay(clock(), mailbox.state().timeZone));
  mailbox.onChange(forgettingEntries(book));
  const limits = { ...LIMITS, ...options.limits };
  const media = mediaFolder(mediaFolderIn(options.dataDir), limits);
  keepApart(about, sample !== undefined, mailbox);
  await sample?.prepare({ mailbox, people, clock });

  const app = await buildApp(
    {
      state: mailbox.state,
      handle: mailbox.handle,
      clock,
      people,
      devicesSeen: () => sockets.views.devices(),
      version,
      publicUrl: () => options.publicUrl ?? urlForPhones(host, portOf(app, port)),
      agentUrl: options.agentUrl ?? AGENT_URL,
      origins,
      sample,
      links: options.links ?? [],
      screens: { ...SCREENS, ...options.screens },
      limits,
      speech,
      ratings: ratingsKept(db, centreId),
      book,
      media,
      health: health.now,
      metrics: metrics.text,
    },
    { logger, trustProxy: options.trustProxy ?? 0 },
  );
  for (const plugin of options.extra ?? []) await app.register(plugin);
  const sockets = openSockets({
    http: app.server,
    centreId,
    mailbox,
    handle: noteEdge({
      notes,
      handle: contactEdge({ contacts, handle: mailbox.handle, state: mailbox.state, clock }),
      state: mailbox.state,
      clock,
    }),
    noteOf: noteTextOf(notes),
    media,
    people,
    clock,
    sessionToken: sessionTokenIn,
    origins,
    pace: options.pace ?? PACE,
    heartbeatMs: options.heartbeatMs ?? HEARTBEAT_MS,
    answered: metrics.answered,
    onBug: (what, cause) => logger.error({ err: cause, what }, 'trouble on the wire'),
  });

  const ticks = ticking({
    mailbox,
    clock,
    onNewDay: (today) => {
      contacts.forgetBefore(today);
      notes.forgetBefore(today);
      forgetEntries(book, mailbox.state(), today);
    },
    onTrouble: (what, cause) => logger.error({ err: cause, what }, 'trouble with the clock'),
  });

  let closed: Promise<void> | undefined;
  async function close(): Promise<void> {
    health.closing();
    await speech?.close();
    await ticks.stop();
    await mailbox.close();
    await sockets.close();
    await closeInOrder(app);
    db.close();
    logger.info('closed');
  }

  try {
    await listen(app, { host, port });
  } catch (cause) {
    await speech?.close();
    await ticks.stop();
    await mailbox.close();
    await sockets.close();
    throw cause;
  }
  speech?.prepare(mailbox.state());
  logger.info({ version, sample: sample !== undefined }, 'open');
  return {
    url: urlAt(host, portOf(app, port)),
    mailbox,
    people,
    speech,
    close: () => (closed ??= close()),
  };
}

/** Where our pages may come from besides the address that was asked: what a proxy is called. */
const knownOrigins = ({ origins = [], publicUrl }: ServerOptions): readonly string[] =>
  publicUrl === undefined ? origins : [...origins, new URL(publicUrl).origin];

const wallClock = (): Instant => Date.now() as Instant;

const portOf = (app: FastifyInstance, wanted: number): number =>
  (app.server.address() as AddressInfo | null)?.port ?? wanted;
