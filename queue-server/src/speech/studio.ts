import type { Phrase } from '@cherha/shared/speech/phrases.ts';
import type { SoundState } from '@cherha/shared/protocol/http.ts';
import { soundName, type SoundFolder } from './sound-folder.ts';
import type { Pace, Spoken, Voice } from './voice.ts';

/** Told of everything that was tried: figures, the log, tests. */
export interface Take {
  readonly voice: string;
  readonly phrase: Phrase;
  readonly outcome: Spoken;
  readonly ms: number;
}

export interface Studio {
  /** Where the sound of a phrase is now; what is not there is begun at once. Waits for nothing. */
  find(phrase: Phrase): SoundState;
  /** Whether a phrase is there, so that nothing need be begun. */
  isReady(phrase: Phrase): boolean;
  /** Renders in good time, after whatever somebody waits for. */
  prepare(phrases: Iterable<Phrase>): void;
  /** Whether it will be rendered already, now or in good time. */
  isAskedFor(phrase: Phrase): boolean;
  /** How many phrases somebody waits for. */
  readonly awaited: number;
  readonly left: number;
  /** When all that was asked for has been tried. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** Who waits gets the next voice after two seconds; in the background a busy machine may take longer. */
const LIMITS: Readonly<Record<Pace, number>> = {
  'at-once': 2_000,
  steadily: 20_000,
  'in-background': 20_000,
};
/** A voice that could not say a phrase is not asked for it again for so long. */
const FORGIVEN_MS = 10 * 60_000;

/** Renders phrases, one program at a time, those that somebody waits for first. */
export function openStudio({
  folder,
  voices,
  onTake,
  preparing = 'in-background',
  now = () => performance.now(),
}: {
  folder: SoundFolder;
  /** The best first. */
  voices: () => readonly Voice[];
  onTake: (take: Take) => void;
  /** How that is rendered which nobody waits for at a screen. */
  preparing?: Exclude<Pace, 'at-once'>;
  now?: () => number;
}): Studio {
  const urgent = new Map<string, Phrase>();
  const later = new Map<string, Phrase>();
  const failed = new Map<string, number>();
  const stop = new AbortController();
  let working: Promise<void> | undefined;

  /** Each voice that knows the phrase, and what its sound is called. */
  const takesOf = (phrase: Phrase): { voice: Voice; name: string }[] =>
    voices().flatMap((voice) => {
      const mark = voice.language === phrase.language ? voice.mark(phrase) : undefined;
      return mark === undefined ? [] : [{ voice, name: nameOf(mark, phrase) }];
    });
  /** What is counted for the figures again and again is hashed once. */
  const names = new WeakMap<Phrase, Map<string, string>>();
  function nameOf(mark: string, phrase: Phrase): string {
    const known = names.get(phrase) ?? new Map<string, string>();
    names.set(phrase, known);
    const name = known.get(mark) ?? soundName(mark, phrase);
    known.set(mark, name);
    return name;
  }
  const hasFailed = (name: string): boolean =>
    (failed.get(name) ?? -Infinity) > now() - FORGIVEN_MS;

  function find(phrase: Phrase): SoundState {
    const takes = takesOf(phrase);
    const best = takes.find(({ name }) => folder.has(name) || !hasFailed(name));
    if (!best) return { state: 'none' };
    if (folder.has(best.name)) return { state: 'ready', name: best.name };
    later.delete(phrase.key);
    urgent.set(phrase.key, phrase);
    work();
    const other = takes.find(({ name }) => folder.has(name));
    return other ? { state: 'ready', name: other.name } : { state: 'coming' };
  }

  function work(): void {
    if (stop.signal.aborted) return;
    working ??= workThrough().finally(() => {
      working = undefined;
      if (urgent.size + later.size > 0) work();
    });
  }

  async function workThrough(): Promise<void> {
    while (!stop.signal.aborted) {
      const pace = urgent.size > 0 ? 'at-once' : preparing;
      const from = pace === 'at-once' ? urgent : later;
      const [next] = from.values();
      if (!next) return;
      await render(next, pace);
      from.delete(next.key);
    }
  }

  async function render(phrase: Phrase, pace: Pace): Promise<void> {
    for (const { voice, name } of takesOf(phrase)) {
      if (await folder.look(name)) return;
      if (stop.signal.aborted) return;
      if (hasFailed(name)) continue;
      const outcome = await take(voice, name, phrase, pace);
      if (outcome === 'spoken' || stop.signal.aborted) return;
      if (outcome === 'too-slow' && pace === 'at-once') later.set(phrase.key, phrase);
      else failed.set(name, now());
    }
  }

  async function take(voice: Voice, name: string, phrase: Phrase, pace: Pace): Promise<Spoken> {
    const began = now();
    const how = { file: folder.draft(name), limitMs: LIMITS[pace], pace, stop: stop.signal };
    const said = await voice.speak(phrase, how).catch((): Spoken => 'failed');
    const outcome =
      said === 'spoken' && !(await folder.keep(name).catch(() => false)) ? 'silent' : said;
    onTake({ voice: voice.id, phrase, outcome, ms: now() - began });
    return outcome;
  }

  async function idle(): Promise<void> {
    if (!working) return;
    await working;
    await idle();
  }

  return {
    find,
    isReady: (phrase) => takesOf(phrase).some(({ name }) => folder.has(name)),
    isAskedFor: ({ key }) => urgent.has(key) || later.has(key),
    prepare(phrases) {
      for (const phrase of phrases) if (!urgent.has(phrase.key)) later.set(phrase.key, phrase);
      work();
    },
    get awaited() {
      return urgent.size;
    },
    get left() {
      return urgent.size + later.size;
    },
    idle,
    async close() {
      stop.abort();
      await working;
    },
  };
}
