import { join } from 'node:path';
import type { Centre } from '@cherha/shared/domain/centre.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import { languages, type Language } from '@cherha/shared/domain/catalogue.ts';
import type { SoundState } from '@cherha/shared/protocol/http.ts';
import type { Phrase } from '@cherha/shared/speech/phrases.ts';
import { clipsIn } from './clips.ts';
import { phrasesOfCentre } from './phrases-of-centre.ts';
import { openSoundFolder, soundName } from './sound-folder.ts';
import { openStudio, type Take } from './studio.ts';
import { espeakNg, rhvoice } from './synthesisers.ts';
import { tryVoices } from './try-voices.ts';
import type { Voice } from './voice.ts';

export interface SpeechOptions {
  /** The RHVoice voice of each language. */
  readonly voices?: Partial<Readonly<Record<Language, string>>>;
  /** A folder of recorded clips with its `clips.json`. */
  readonly clips?: string | undefined;
  /** How large the cache may grow. */
  readonly megabytes?: number;
  /** `nothing`: every phrase is rendered when it is first asked for, on a machine too small for more. */
  readonly inAdvance?: 'everything' | 'nothing';
  /** The centre's tool works steadily; a server yields to everything else on its machine. */
  readonly preparing?: 'steadily' | 'in-background';
  readonly programs?: { readonly rhvoice?: string; readonly espeak?: string };
}

export interface SpeechNow {
  /** The voices that answered, the best first. */
  readonly voices: readonly { readonly id: string; readonly language: Language }[];
  /** All that may be said in this centre, and how much of it has its sound. */
  readonly phrases: number;
  readonly ready: number;
  readonly megabytes: number;
}

export interface Speech {
  find(phrase: Phrase): SoundState;
  isReady(phrase: Phrase): boolean;
  isAskedFor(phrase: Phrase): boolean;
  read(name: string): Promise<Buffer | undefined>;
  /** How many phrases somebody waits for. */
  readonly awaited: number;
  now(): SpeechNow;
  /** Renders whatever this centre may say, in the background. */
  prepare(centre: Centre): void;
  /** What is said changes with the settings. */
  happened(after: Centre, events: readonly Event[]): void;
  /** When the voices were tried and all that was asked for is done. */
  settled(): Promise<void>;
  /** The last things that voices have said, or could not. */
  readonly takes: readonly Take[];
  close(): Promise<void>;
}

export const usualVoices: Readonly<Record<Language, string>> = { uk: 'anatol', en: 'alan' };
const MEGABYTES = 1_000;
const TAKES_KEPT = 500;
const changesWords = new Set<Event['type']>([
  'centreDescribed',
  'catalogueSet',
  'desksSet',
  'openingHoursSet',
  'prioritiesSet',
  'buildingSet',
]);

/** The centre's voice: finds who can speak on this machine, and keeps what was said. */
export async function openSpeech(
  dataDir: string,
  options: SpeechOptions,
  onTake: (take: Take) => void = () => undefined,
): Promise<Speech> {
  const { megabytes = MEGABYTES, inAdvance = 'everything' } = options;
  const takes: Take[] = [];
  let voices: readonly Voice[] = [];
  let all: readonly Phrase[] = [];
  let needed: ReadonlySet<string> = new Set();
  const closing = new AbortController();

  const candidates = await candidatesOf(options);
  const folder = await openSoundFolder(join(dataDir, 'speech'), {
    largest: megabytes * 1_000_000,
    isNeeded: (name) => needed.has(name),
  });
  const studio = openStudio({
    folder,
    voices: () => voices,
    ...(options.preparing && { preparing: options.preparing }),
    onTake(take) {
      takes.push(take);
      if (takes.length > TAKES_KEPT) takes.shift();
      onTake(take);
    },
  });

  const tried = tryVoices(candidates, join(dataDir, 'speech'), closing.signal).then((able) => {
    voices = able;
    need();
    return undefined;
  });

  function need(): void {
    if (closing.signal.aborted) return;
    needed = new Set(
      all.flatMap((phrase) =>
        voices.flatMap((voice) => {
          const mark = voice.language === phrase.language ? voice.mark(phrase) : undefined;
          return mark === undefined ? [] : [soundName(mark, phrase)];
        }),
      ),
    );
    studio.prepare(all.filter((phrase) => !studio.isReady(phrase)));
  }

  function prepare(centre: Centre): void {
    all = inAdvance === 'everything' ? phrasesOfCentre(centre) : [];
    if (voices.length > 0) need();
  }

  return {
    find: studio.find,
    isReady: studio.isReady,
    isAskedFor: studio.isAskedFor,
    read: folder.read,
    get awaited() {
      return studio.awaited;
    },
    now: () => ({
      voices: voices.map(({ id, language }) => ({ id, language })),
      phrases: all.length,
      ready: all.filter(studio.isReady).length,
      megabytes: Math.round(folder.bytes / 100_000) / 10,
    }),
    prepare,
    happened(after, events) {
      if (events.some(({ type }) => changesWords.has(type))) prepare(after);
    },
    async settled() {
      await tried;
      await studio.idle();
    },
    takes,
    async close() {
      closing.abort();
      await studio.close();
      await tried;
    },
  };
}

/** In the order of liking: a person's own recordings, a natural voice, the one that is everywhere. */
async function candidatesOf({ clips, voices, programs = {} }: SpeechOptions): Promise<Voice[]> {
  const recorded = clips === undefined ? undefined : await clipsIn(clips);
  return languages.flatMap((language) => [
    ...(recorded ? [recorded(language)] : []),
    rhvoice(language, {
      profile: voices?.[language] ?? usualVoices[language],
      ...(programs.rhvoice !== undefined && { program: programs.rhvoice }),
    }),
    espeakNg(language, programs.espeak === undefined ? {} : { program: programs.espeak }),
  ]);
}
