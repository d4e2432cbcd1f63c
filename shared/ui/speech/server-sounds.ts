import type { SpeechAnswer, SpeechRequest } from '@cherha/shared/protocol/http.ts';
import { PHRASES_AT_ONCE } from '@cherha/shared/protocol/http.ts';
import type { Phrase, SpeechPlan } from '@cherha/shared/speech/phrases.ts';

/** Where the sound of a phrase is found: an address that an audio element can play. */
export interface Sounds {
  /** In the order of the phrases; undefined where there is no sound in time. */
  find(phrases: SpeechPlan): readonly Promise<string | undefined>[];
}

interface Where {
  /** The server's origin, empty for the page's own. */
  readonly server?: string;
  /** Read at each asking: the device may have been paired meanwhile. */
  readonly token: () => string | undefined;
  /** How long a voice may take for a phrase that it has not said yet. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 2_500;
/** Then twice as long each time: a server that is behind is not asked the more. */
const ASK_AGAIN_MS = 200;
/** A voice that was asked and does not answer at all is no better than none. */
const ANSWER_MS = 4_000;
/** A visit says a few dozen phrases; the sounds of the last ones stay in the page. */
const SOUNDS_KEPT = 400;

/** The server's sounds. Each phrase is fetched once; one that had no sound is asked for again next time. */
export function serverSounds({ server = '', token, patienceMs = PATIENCE_MS }: Where): Sounds {
  const kept = new Map<string, Promise<string | undefined>>();

  function find(phrases: SpeechPlan): readonly Promise<string | undefined>[] {
    const unknown = new Map(
      phrases.filter(({ key }) => !kept.has(key)).map((phrase) => [phrase.key, phrase]),
    );
    const asked = [...unknown.values()];
    for (let from = 0; from < asked.length; from += PHRASES_AT_ONCE)
      fetchAll(asked.slice(from, from + PHRASES_AT_ONCE));
    return phrases.map(({ key }) => touched(key));
  }

  function fetchAll(phrases: SpeechPlan): void {
    const names = namesOf(phrases, performance.now() + patienceMs);
    for (const [place, { key }] of phrases.entries()) {
      const sound = names.then((all) => fetched(all[place])).catch(() => undefined);
      kept.set(key, sound);
      void sound.then((url) => (url === undefined ? kept.delete(key) : undefined));
    }
    forgetOldest(kept);
  }

  /** Asks until every phrase has a sound or will have none. */
  async function namesOf(
    phrases: SpeechPlan,
    until: number,
    againMs = ASK_AGAIN_MS,
  ): Promise<(string | undefined)[]> {
    const { sounds } = await ask(phrases);
    const late = phrases.filter((_, place) => sounds[place]?.state === 'coming');
    if (late.length === 0 || performance.now() > until)
      return phrases.map((_, place) => nameIn(sounds[place]));
    await new Promise((resolve) => setTimeout(resolve, againMs));
    const later = await namesOf(late, until, 2 * againMs);
    return phrases.map((phrase, place) => nameIn(sounds[place]) ?? later[late.indexOf(phrase)]);
  }

  async function ask(phrases: SpeechPlan): Promise<SpeechAnswer> {
    const request: SpeechRequest = {
      phrases: phrases.map(({ language, words }: Phrase) => ({ language, words })),
    };
    const response = await fetch(`${server}/api/speech`, {
      method: 'POST',
      headers: { ...who(), 'content-type': 'application/json' },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    if (!response.ok) throw new Error('no sounds');
    return (await response.json()) as SpeechAnswer;
  }

  async function fetched(name: string | undefined): Promise<string | undefined> {
    if (name === undefined) return undefined;
    const response = await fetch(`${server}/api/speech/${name}`, {
      headers: who(),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    return response.ok ? URL.createObjectURL(await response.blob()) : undefined;
  }

  const who = (): Record<string, string> => {
    const known = token();
    return known === undefined ? {} : { authorization: `Bearer ${known}` };
  };

  /** What was asked for last is forgotten last. */
  function touched(key: string): Promise<string | undefined> {
    const sound = kept.get(key);
    if (!sound) return Promise.resolve(undefined);
    kept.delete(key);
    kept.set(key, sound);
    return sound;
  }

  return { find };
}

const nameIn = (sound: SpeechAnswer['sounds'][number] | undefined): string | undefined =>
  sound?.state === 'ready' ? sound.name : undefined;

function forgetOldest(kept: Map<string, Promise<string | undefined>>): void {
  for (const [key, sound] of kept) {
    if (kept.size <= SOUNDS_KEPT) return;
    kept.delete(key);
    void sound.then((url) => (url === undefined ? undefined : URL.revokeObjectURL(url)));
  }
}
