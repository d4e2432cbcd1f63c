import { err, ok, type Result } from '@cherha/shared/domain/result.ts';
import type {
  BookCounts,
  BookEntry,
  BookView,
  NewBookAnswer,
  NewBookEntry,
} from '@cherha/shared/protocol/book.ts';
import {
  httpRefusals,
  type AboutCentre,
  type ChangeDevice,
  type HttpRefusal,
  type PairDevice,
  type PairedDevice,
  type ServicesCalled,
  type ServiceTold,
  type SignedIn,
  type SignInRequest,
} from '@cherha/shared/protocol/http.ts';
import type { MediaShelf } from '@cherha/shared/protocol/media.ts';
import type { FoundView } from '@cherha/shared/views/found-view.ts';
import type { RatingsView } from '@cherha/shared/views/ratings-view.ts';

export type Reply<T> = Result<T, HttpRefusal | 'no-answer'>;

/** What the desk asks by HTTP; everything about the queue goes over the socket. */
export const api = {
  aboutCentre: (): Promise<Reply<AboutCentre>> => call('GET', '/api/centre'),
  me: (): Promise<Reply<SignedIn>> => call('GET', '/api/me'),
  signIn: (who: SignInRequest): Promise<Reply<SignedIn>> => call('POST', '/api/sign-in', who),
  signOut: (): Promise<Reply<unknown>> => call('POST', '/api/sign-out', {}),
  servicesCalled: (): Promise<Reply<ServicesCalled>> => call('GET', '/api/services'),
  service: (id: string): Promise<Reply<ServiceTold>> =>
    call('GET', `/api/services/${encodeURIComponent(id)}`),
  tickets: (wanted: string): Promise<Reply<FoundView>> =>
    call('GET', `/api/tickets?wanted=${encodeURIComponent(wanted)}`),
  book: (): Promise<Reply<BookView>> => call('GET', '/api/book'),
  bookCounts: (): Promise<Reply<BookCounts>> => call('GET', '/api/book/counts'),
  writeInBook: (entry: NewBookEntry): Promise<Reply<BookEntry>> => call('POST', '/api/book', entry),
  answerInBook: (id: string, answer: NewBookAnswer): Promise<Reply<BookEntry>> =>
    call('POST', `/api/book/${encodeURIComponent(id)}/answer`, answer),
  media: (): Promise<Reply<MediaShelf>> => call('GET', '/api/media'),
  removeMedia: (name: string): Promise<Reply<unknown>> =>
    call('DELETE', `/api/media/${encodeURIComponent(name)}`),
  ratings: (): Promise<Reply<RatingsView>> => call('GET', '/api/ratings'),
  pair: (device: PairDevice): Promise<Reply<PairedDevice>> => call('POST', '/api/devices', device),
  changeDevice: (id: string, to: ChangeDevice): Promise<Reply<PairedDevice>> =>
    call('POST', `/api/devices/${encodeURIComponent(id)}`, to),
  revoke: (id: string): Promise<Reply<unknown>> =>
    call('DELETE', `/api/devices/${encodeURIComponent(id)}`),
};

const PATIENCE_MS = 10_000;

async function call<T>(method: string, path: string, body?: unknown): Promise<Reply<T>> {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const text = await response.text();
    const answer: unknown = text === '' ? {} : JSON.parse(text);
    return response.ok ? ok(answer as T) : err(refusalIn(answer));
  } catch {
    return err('no-answer');
  }
}

export function refusalIn(answer: unknown): HttpRefusal {
  const error = typeof answer === 'object' && answer !== null && 'error' in answer && answer.error;
  return httpRefusals.find((refusal) => refusal === error) ?? 'server-fault';
}
