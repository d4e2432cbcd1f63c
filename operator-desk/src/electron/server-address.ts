import * as z from 'zod';
import type { AddressTrouble } from '../address/contract.ts';

/** As much as it takes to know our own server from any other program. */
const aboutCentre = z.object({ name: z.object({ uk: z.string() }), timeZone: z.string() });
const PATIENCE_MS = 10_000;

/** The origin that a person meant; `10.0.0.2:8080` and a copied `http://queue/desk/` do too. */
export function readAddress(text: string): string | undefined {
  const typed = text.trim();
  if (typed === '' || /\s/.test(typed)) return undefined;
  const url = URL.parse(/^[a-z]+:\/\//i.test(typed) ? typed : `http://${typed}`);
  return url && ['http:', 'https:'].includes(url.protocol) ? url.origin : undefined;
}

type Ask = (url: string, how: RequestInit) => Promise<Response>;
type Found = { readonly server: string } | { readonly trouble: AddressTrouble };

/** Asks at the address whether a centre is there; where http leads nowhere, https may. Never the other way. */
export async function findServer(text: string, ask: Ask): Promise<Found> {
  const typed = readAddress(text);
  if (typed === undefined) return { trouble: 'unreadable' };
  const troubles: AddressTrouble[] = [];
  for (const server of typed.startsWith('http:')
    ? [typed, typed.replace(/^http/, 'https')]
    : [typed]) {
    const trouble = await troubleAt(server, ask);
    if (!trouble) return { server };
    troubles.push(trouble);
  }
  const worst = (['certificate', 'not-ours'] as const).find((one) => troubles.includes(one));
  return { trouble: worst ?? 'no-answer' };
}

async function troubleAt(server: string, ask: Ask): Promise<AddressTrouble | undefined> {
  try {
    const answer = await ask(`${server}/api/centre`, {
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) return 'not-ours';
    const body: unknown = await answer.json().catch(() => undefined);
    return aboutCentre.safeParse(body).success ? undefined : 'not-ours';
  } catch (cause) {
    return isCertificate(String(cause)) ? 'certificate' : 'no-answer';
  }
}

/** Chromium's own word for it: `net::ERR_CERT_AUTHORITY_INVALID` and its like. */
export const isCertificate = (why: string): boolean => why.includes('ERR_CERT_');
