import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { languages } from '@cherha/shared/domain/catalogue.ts';
import {
  PHRASES_AT_ONCE,
  type SoundState,
  type SpeechAnswer,
} from '@cherha/shared/protocol/http.ts';
import { isSpeakable, LONGEST_PHRASE, phrase, type Phrase } from '@cherha/shared/speech/phrases.ts';
import { isSoundName } from '../speech/sound-folder.ts';
import { soundType } from '../speech/sound-type.ts';
import type { Speech } from '../speech/speech.ts';
import { tokenBucket } from '../sockets/token-bucket.ts';
import { refuse, type HttpContext } from './http-context.ts';
import { sessionOf } from './session-cookie.ts';

const asking = z.strictObject({
  phrases: z
    .array(z.strictObject({ language: z.enum(languages), words: z.string().refine(isSpeakable) }))
    .min(1)
    .max(PHRASES_AT_ONCE),
});

/** Two bytes a Cyrillic letter. */
const LARGEST_REQUEST = PHRASES_AT_ONCE * (LONGEST_PHRASE * 2 + 40);
/** What is there already costs little; what is new costs a synthesiser. */
const ASKING = { perSecond: 20, burst: 200 };
const NEW_WORDS = { perSecond: 2, burst: 120 };
/** So many may be waited for by all together; a synthesiser says a few in a second. */
const AWAITED_AT_MOST = 200;

/** Words into sound, for our own screens and staff alone; the words themselves are never logged. */
export function speechApi(app: FastifyInstance, { people, speech }: HttpContext): void {
  const buckets = new Map<string, Record<'asking' | 'newWords', ReturnType<typeof tokenBucket>>>();

  /** A paired device by its token, or whoever is signed in; undefined when the refusal is sent. */
  function whoAsks(request: FastifyRequest, reply: FastifyReply): string | undefined {
    const token = /^Bearer ([\w-]{1,100})$/.exec(request.headers.authorization ?? '')?.[1];
    const device = token === undefined ? undefined : people.devices.byToken(token);
    const who = device?.id ?? sessionOf(people, request)?.id;
    if (who === undefined) void refuse(reply, 'not-signed-in');
    return who;
  }

  function bucketsOf(who: string) {
    const known = buckets.get(who) ?? {
      asking: tokenBucket(ASKING),
      newWords: tokenBucket(NEW_WORDS),
    };
    buckets.set(who, known);
    if (buckets.size > 1_000) buckets.delete(buckets.keys().next().value ?? '');
    return known;
  }

  app.post('/api/speech', { bodyLimit: LARGEST_REQUEST }, async (request, reply) => {
    const who = whoAsks(request, reply);
    if (who === undefined) return reply;
    const { asking: asks, newWords } = bucketsOf(who);
    if (!asks.take()) return refuse(reply, 'too-many-tries');
    const read = asking.safeParse(request.body);
    if (!read.success) return refuse(reply, 'unreadable');
    const sounds = read.data.phrases.map(({ language, words }) =>
      speech ? soundOf(speech, phrase(words, language), newWords.take) : NONE,
    );
    void reply.header('cache-control', 'no-store');
    return { sounds } satisfies SpeechAnswer;
  });

  app.get<{ Params: { name: string } }>('/api/speech/:name', async (request, reply) => {
    if (whoAsks(request, reply) === undefined) return reply;
    const { name } = request.params;
    const sound = isSoundName(name) ? await speech?.read(name) : undefined;
    if (!sound) return refuse(reply, 'not-found');
    return reply
      .type(soundType(sound))
      .header('cache-control', 'private, max-age=31536000, immutable')
      .send(sound);
  });
}

const NONE: SoundState = { state: 'none' };

function soundOf(speech: Speech, words: Phrase, mayBeNew: () => boolean): SoundState {
  const isNew = !speech.isReady(words) && !speech.isAskedFor(words);
  if (isNew && (speech.awaited >= AWAITED_AT_MOST || !mayBeNew())) return NONE;
  return speech.find(words);
}
