import { err, ok } from '@cherha/shared/domain/result.ts';
import type { MediaKept } from '@cherha/shared/protocol/media.ts';
import { refusalIn, type Reply } from '../api.ts';

export interface Sending {
  readonly over: 'nothing' | 'what-is-there';
  /** How much of it is sent, 0 to 1. */
  readonly onPart: (part: number) => void;
  readonly signal: AbortSignal;
}

/** One file as it is; `fetch` tells nobody how far it has come. */
export function sendFile(file: File, { over, onPart, signal }: Sending): Promise<Reply<MediaKept>> {
  const request = new XMLHttpRequest();
  const cut = (): void => request.abort();
  return new Promise<Reply<MediaKept>>((resolve) => {
    const lost = (): void => resolve(err('no-answer'));
    request.open('PUT', `/api/media/${encodeURIComponent(file.name)}?over=${over}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onPart(total > 0 ? loaded / total : 0),
    );
    request.addEventListener('error', lost);
    request.addEventListener('abort', lost);
    request.addEventListener('load', () =>
      resolve(
        request.status === 201
          ? ok(request.response as MediaKept)
          : err(refusalIn(request.response)),
      ),
    );
    signal.addEventListener('abort', cut);
    request.send(file);
  }).finally(() => signal.removeEventListener('abort', cut));
}
