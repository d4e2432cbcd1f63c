import type { AboutCentre } from '@cherha/shared/protocol/http.ts';

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

const isWhole = (about: Partial<AboutCentre>): about is AboutCentre =>
  typeof about.publicUrl === 'string' &&
  typeof about.agentUrl === 'string' &&
  typeof about.timeZone === 'string' &&
  typeof about.name?.uk === 'string';
