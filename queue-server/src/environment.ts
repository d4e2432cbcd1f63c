import * as z from 'zod';
import type { ScreenName, ScreenPlace } from './http/http-context.ts';
import type { SpeechOptions } from './speech/speech.ts';
import { CannotStart, type ServerOptions } from './server-options.ts';

const origin = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const inWords: Readonly<Record<string, number>> = { yes: 1, true: 1, no: 0, false: 0, '': 0 };
/** How many proxies stand before the server; `yes` is one. */
const proxies = z
  .string()
  .transform((word) => inWords[word] ?? Number(word))
  .pipe(z.number('must be yes, no or how many proxies there are').int().min(0).max(9));

/** The name of an RHVoice voice, `anatol`. */
const voice = z.string().regex(/^[A-Za-z][\w+-]{0,60}$/, 'must be the name of an RHVoice voice');

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  DATA_DIR: z.string().min(1).default('./data'),
  PUBLIC_URL: origin.optional(),
  AGENT_URL: origin.optional(),
  TRUST_PROXY: proxies.optional(),
  SPEECH: z.enum(['yes', 'no']).default('yes'),
  SPEECH_VOICE_UK: voice.optional(),
  SPEECH_VOICE_EN: voice.optional(),
  SPEECH_CLIPS: z.string().min(1).optional(),
  SPEECH_IN_ADVANCE: z.enum(['everything', 'nothing']).optional(),
  SPEECH_MEGABYTES: z.coerce.number().int().min(10).max(100_000).optional(),
  DEV_SCREENS: z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue('must be JSON');
        return z.NEVER;
      }
    })
    .pipe(z.partialRecord(z.enum(['kiosk', 'board', 'desk']), z.url()))
    .optional(),
});

/** What the environment says of a server. Throws `CannotStart` that names what is wrong. */
export function readOptions(env: Readonly<Record<string, string | undefined>>): ServerOptions {
  const read = environment.safeParse(env);
  if (!read.success) {
    const lines = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new CannotStart(`The environment cannot be used. ${lines.join('; ')}.`);
  }
  const speech = speechIn(read.data);
  const { HOST, PORT, DATA_DIR, PUBLIC_URL, AGENT_URL, TRUST_PROXY, DEV_SCREENS } = read.data;
  return {
    host: HOST,
    port: PORT,
    dataDir: DATA_DIR,
    ...(PUBLIC_URL !== undefined && { publicUrl: PUBLIC_URL }),
    ...(AGENT_URL !== undefined && { agentUrl: AGENT_URL }),
    ...(TRUST_PROXY !== undefined && { trustProxy: TRUST_PROXY }),
    ...(speech && { speech }),
    ...(DEV_SCREENS && developed(DEV_SCREENS)),
  };
}

function speechIn(env: z.infer<typeof environment>): SpeechOptions | undefined {
  if (env.SPEECH === 'no') return undefined;
  return {
    voices: {
      ...(env.SPEECH_VOICE_UK !== undefined && { uk: env.SPEECH_VOICE_UK }),
      ...(env.SPEECH_VOICE_EN !== undefined && { en: env.SPEECH_VOICE_EN }),
    },
    ...(env.SPEECH_CLIPS !== undefined && { clips: env.SPEECH_CLIPS }),
    ...(env.SPEECH_IN_ADVANCE !== undefined && { inAdvance: env.SPEECH_IN_ADVANCE }),
    ...(env.SPEECH_MEGABYTES !== undefined && { megabytes: env.SPEECH_MEGABYTES }),
  };
}

/** Screens that follow the developer's edits come from servers of their own. */
function developed(urls: Partial<Record<ScreenName, string>>) {
  const entries = Object.entries(urls) as [ScreenName, string][];
  return {
    screens: Object.fromEntries(entries.map(([name, url]) => [name, { url }])) as Partial<
      Record<ScreenName, ScreenPlace>
    >,
    origins: entries.map(([, url]) => new URL(url).origin),
  };
}
