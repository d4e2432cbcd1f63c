import type { PairingOpened, PairingState } from '@cherha/shared/protocol/http.ts';
import type { DeviceKind } from '@cherha/shared/protocol/messages.ts';

/** How far a new screen has come: it asks for a code, shows it, or cannot reach the server. */
export type Pairing =
  | { readonly state: 'asking' }
  | { readonly state: 'waiting'; readonly code: string }
  | { readonly state: 'server-away' };

export interface Road {
  readonly kind: DeviceKind;
  /** The server's origin, empty for the page's own. */
  readonly server?: string;
  readonly tell: (pairing: Pairing) => void;
  /** The screen is taken away: asking ends. */
  readonly signal: AbortSignal;
  readonly pauseMs?: number;
}

/** Asks for a code, and again when it has gone stale, until a person has accepted this screen. */
export async function pairDevice({
  kind,
  server = '',
  tell,
  signal,
  pauseMs = 2_000,
}: Road): Promise<string | undefined> {
  let open: PairingOpened | undefined;
  tell({ state: 'asking' });
  while (!signal.aborted) {
    try {
      open ??= await openPairing(kind, server, signal);
      tell({ state: 'waiting', code: open.code });
      const now = await pairingState(open, server, signal);
      if (now.state === 'paired') return now.token;
      if (now.state === 'gone') {
        open = undefined;
        tell({ state: 'asking' });
      }
    } catch {
      if (!signal.aborted) tell({ state: 'server-away' });
    }
    await pause(pauseMs, signal);
  }
  return undefined;
}

async function openPairing(
  kind: DeviceKind,
  server: string,
  signal: AbortSignal,
): Promise<PairingOpened> {
  const opened = (await answerOf(`${server}/api/pairing`, signal, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind }),
  })) as Partial<PairingOpened>;
  if (typeof opened.code !== 'string' || typeof opened.pairingId !== 'string')
    throw new Error('no code in the answer');
  return { code: opened.code, pairingId: opened.pairingId };
}

async function pairingState(
  { pairingId }: PairingOpened,
  server: string,
  signal: AbortSignal,
): Promise<PairingState> {
  const path = `${server}/api/pairing/${encodeURIComponent(pairingId)}`;
  const now = (await answerOf(path, signal)) as Partial<PairingState>;
  if (now.state === 'waiting' || now.state === 'gone') return { state: now.state };
  if (now.state === 'paired' && typeof now.token === 'string') return now as PairingState;
  throw new Error('no state in the answer');
}

const PATIENCE_MS = 5_000;

/** 404 is an answer too: a server that was restarted knows nothing of the code. */
async function answerOf(url: string, signal: AbortSignal, init: RequestInit = {}): Promise<object> {
  const given = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  const response = await fetch(url, { ...init, cache: 'no-store', signal: given });
  if (response.status === 404 && init.method === undefined) return { state: 'gone' };
  if (!response.ok) throw new Error(`pairing answered ${response.status}`);
  const answer: unknown = await response.json();
  return typeof answer === 'object' && answer !== null ? answer : {};
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
