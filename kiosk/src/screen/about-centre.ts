import type { AboutCentre } from '@cherha/shared/protocol/http.ts';
import type { Outbox } from '../devices/outbox/outbox.ts';
import { watched, type Watched } from '../devices/watched.ts';

const PATIENCE_MS = 5_000;
const AGAIN_AFTER_MS = 2_000;

/** What the server tells everybody; asked until it answers. `onAway` hears each time it does not. */
export async function aboutCentre(server: string, onAway: () => void): Promise<AboutCentre> {
  for (;;) {
    try {
      const answer = await fetch(`${server}/api/centre`, {
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (answer.ok) {
        const about = (await answer.json()) as Partial<AboutCentre>;
        if (isWhole(about)) return about;
      }
    } catch {
      // Away, or nonsense: the screen says so, and the next question follows.
    }
    onAway();
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
  }
}

/** What the server says, or what it said last when it is away and the kiosk has kept it. */
export const knownCentre = (
  server: string,
  outbox: Outbox | undefined,
  onAway: () => void,
): Promise<AboutCentre> =>
  new Promise((resolve) => {
    const away = (): void => {
      onAway();
      void outbox?.recall().then((kept) => {
        if (kept?.told) resolve(kept.told.about);
      });
    };
    void aboutCentre(server, away).then(resolve);
  });

/**
 * A kiosk's page lives for weeks, and the centre may move to another address meanwhile: it is asked
 * again at each connection. What a slow answer says late does not replace a newer one.
 */
export function followCentre(
  server: string,
  first: AboutCentre,
  onConnect: (listener: () => void) => void,
): Watched<AboutCentre> {
  const about = watched(first);
  let asked = 0;
  onConnect(() => {
    asked += 1;
    const turn = asked;
    void aboutCentre(server, () => undefined).then((now) => {
      if (turn === asked) about.set(now);
    });
  });
  return about;
}

const isWhole = (about: Partial<AboutCentre>): about is AboutCentre =>
  typeof about.publicUrl === 'string' &&
  typeof about.agentUrl === 'string' &&
  typeof about.timeZone === 'string' &&
  typeof about.name?.uk === 'string';
