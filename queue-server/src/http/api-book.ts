import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { BusinessDay } from '@cherha/shared/domain/ids.ts';
import { businessDay } from '@cherha/shared/domain/time.ts';
import {
  BOOK_NAME_AT_MOST,
  BOOK_TEXT_AT_MOST,
  bookKinds,
  type BookCounts,
  type BookEntry,
  type BookView,
  type NewBookEntry,
} from '@cherha/shared/protocol/book.ts';
import { bookCsv } from '../book/book-csv.ts';
import { refuse, type HttpContext } from './http-context.ts';
import { languageOf } from './pages/page.ts';
import { whoMay } from './session-cookie.ts';

const day = z.iso.date();
const someText = z.string().trim();
const optionalText = someText
  .max(BOOK_NAME_AT_MOST)
  .transform((text) => (text === '' ? undefined : text))
  .optional();
const written = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  kind: z.enum(bookKinds),
  writtenOn: day,
  text: someText,
  name: optionalText,
  replyTo: optionalText,
});
const answered = z.strictObject({ text: someText, answeredOn: day });

/** Four thousand letters, of two bytes each, and what stands around them. */
const BOOK_BODY = { bodyLimit: 20_000 };

/**
 * K1–K4: the book of suggestions, for whoever may have it in hand (K3). Of what is written there nothing is
 * logged, and nothing goes anywhere else.
 */
export function bookApi(app: FastifyInstance, { people, state, clock, book }: HttpContext): void {
  const today = (): BusinessDay => businessDay(clock(), state().timeZone);
  const counts = (): BookCounts => ({
    ...book.counts(today()),
    keepDays: state().rules.book.keepDays,
  });

  app.get('/api/book', async (request, reply) => {
    const me = whoMay(people, { request, reply }, 'reception', 'manage');
    if (!me) return reply;
    const all = [...book.open(), ...(me.may.includes('manage') ? book.answered() : [])];
    return { today: today(), ...counts(), entries: all } satisfies BookView;
  });

  app.get('/api/book/counts', async (request, reply) => {
    if (!whoMay(people, { request, reply }, 'reception', 'manage')) return reply;
    return counts();
  });

  app.post('/api/book', BOOK_BODY, async (request, reply) => {
    const me = whoMay(people, { request, reply }, 'reception', 'manage');
    if (!me) return reply;
    const read = written.safeParse(request.body);
    if (!read.success) return refuse(reply, 'unreadable');
    const { text, writtenOn } = read.data;
    const wrong = wrongIn(text) ?? (writtenOn > today() ? 'day-wrong' : undefined);
    if (wrong) return refuse(reply, wrong);
    const entry = book.write(entryOf(read.data), { staffId: me.id, at: clock() });
    return reply.code(201).send(entry satisfies BookEntry);
  });

  app.post<{ Params: { id: string } }>(
    '/api/book/:id/answer',
    BOOK_BODY,
    async (request, reply) => {
      const me = whoMay(people, { request, reply }, 'manage');
      if (!me) return reply;
      const read = answered.safeParse(request.body);
      if (!read.success) return refuse(reply, 'unreadable');
      const { text } = read.data;
      const answeredOn = read.data.answeredOn as BusinessDay;
      const entry = book.entry(request.params.id);
      if (!entry) return refuse(reply, 'entry-unknown');
      const isNoDay = answeredOn > today() || answeredOn < entry.writtenOn;
      const wrong = wrongIn(text) ?? (isNoDay ? 'day-wrong' : undefined);
      if (wrong) return refuse(reply, wrong);
      const kept = book.answer(entry.id, { text, answeredOn }, me.id);
      return kept.ok ? kept.value : refuse(reply, kept.error);
    },
  );

  app.get('/api/book.csv', async (request, reply) => {
    if (!whoMay(people, { request, reply }, 'manage')) return reply;
    const csv = bookCsv([...book.open(), ...book.answered()], languageOf(request.query));
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="book-${today()}.csv"`)
      .send(csv);
  });
}

const wrongIn = (text: string) => {
  if (text === '') return 'text-missing';
  return text.length > BOOK_TEXT_AT_MOST ? 'text-too-long' : undefined;
};

/** The one place where a checked day gets its branded name. */
const entryOf = ({ name, replyTo, ...said }: z.infer<typeof written>): NewBookEntry => ({
  ...said,
  writtenOn: said.writtenOn as BusinessDay,
  ...(name !== undefined && { name }),
  ...(replyTo !== undefined && { replyTo }),
});
