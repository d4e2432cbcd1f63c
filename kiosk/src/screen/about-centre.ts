import type { AboutCentre } from '@cherha/shared/protocol/http.ts';
import type { Outbox } from '../devices/outbox/outbox.ts';
import { watched, type Watched } from '../devices/watched.ts';

const PATIENCE_MS = 5_000;
const AGAIN_AFTER_MS = 2_000;

/** What the server tells everybody; asked until it answers. `onAway` hears each time it does not. */
export async function aboutCentre(server: string, onAway: () => void): Promise<AboutCentre> {
  for (;;) {
    const about = await told(server);
    if (about) return about;
    onAway();
    await pause();
  }
}

/** What the server says, or what it said last when it is away and the kiosk has kept it. */
export async function knownCentre(
  server: string,
  outbox: Outbox | undefined,
  onAway: () => void,
): Promise<AboutCentre> {
  for (;;) {
    const about = (await told(server)) ?? (await outbox?.recall())?.told?.about;
    if (about) return about;
    onAway();
    await pause();
  }
}

/** Undefined: it is away, or speaks nonsense. */
async function told(server: string): Promise<AboutCentre | undefined> {
  try {
    const answer = await fetch(`${server}/api/centre`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const about = answer.ok ? ((await answer.json()) as Partial<AboutCentre>) : {};
    return isWhole(about) ? about : undefined;
  } catch {
    return undefined;
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));

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
