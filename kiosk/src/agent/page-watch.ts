import { setTimeout as wait } from 'node:timers/promises';

/** Where the agent says how many pages are joined to its devices. */
export const PAGES_PATH = '/devices/pages';

export interface PageWatch {
  /** The agent's address. */
  readonly page: string;
  readonly lookMs?: number;
  /** How long a page may be away: a hanging one is noticed by the agent after 45 s of silence. */
  readonly patienceMs?: number;
}

/**
 * Waits until the agent answers, or until it is told to stop: a browser that comes first would show its
 * own page of errors.
 */
export async function agentThere(
  { page, lookMs = 1_000 }: PageWatch,
  signal?: AbortSignal,
): Promise<void> {
  for (;;) {
    const isThere = (await pagesAt(page, signal)) !== undefined;
    if (isThere || signal?.aborted) return;
    await pause(lookMs, signal);
  }
}

/**
 * Comes back when the page has crashed, hangs or never came: the agent is there, and no page has been
 * joined to it for longer than a page may be away. An agent that is away says nothing of the page.
 */
export async function pageLost({
  page,
  lookMs = 5_000,
  patienceMs = 60_000,
}: PageWatch): Promise<void> {
  let awayMs = 0;
  while (awayMs < patienceMs) {
    await pause(lookMs);
    const pages = await pagesAt(page);
    if (pages === 0) awayMs += lookMs;
    else awayMs = 0;
  }
}

async function pagesAt(page: string, signal?: AbortSignal): Promise<number | undefined> {
  try {
    const answer = await fetch(new URL(PAGES_PATH, page), { ...(signal && { signal }) });
    const { pages } = (await answer.json()) as { pages?: unknown };
    return typeof pages === 'number' ? pages : undefined;
  } catch {
    return undefined;
  }
}

/** A pause that is told to stop is over. */
const pause = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  wait(milliseconds, undefined, { ...(signal && { signal }) }).catch(() => undefined);
