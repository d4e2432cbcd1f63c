import type { MediaKept, MediaShelf } from '@cherha/shared/protocol/media.ts';
import { useEffect, useState } from 'react';
import type { Reply } from '../api.ts';
import type { Sending } from './send-file.ts';

export type UploadState =
  | { readonly is: 'waits' }
  | { readonly is: 'goes'; readonly part: number }
  | { readonly is: 'laid'; readonly as: string }
  | { readonly is: 'refused'; readonly why: (Reply<never> & { ok: false })['error'] };

export interface Upload {
  readonly id: number;
  readonly file: Pick<File, 'name' | 'size'>;
  readonly state: UploadState;
}

/** What is being added: one file after another, each with what became of it. */
export interface Uploads {
  readonly all: readonly Upload[];
  readonly add: (files: readonly File[]) => void;
  /** Once more, or over what is there. */
  readonly again: (id: number, over: Sending['over']) => void;
  /** Does not go on with it, and says no more of it. */
  readonly drop: (id: number) => void;
}

interface Waiting {
  readonly id: number;
  readonly file: File;
  readonly over: Sending['over'];
  readonly cut: AbortController;
}

export function useUploads(
  shelf: MediaShelf | undefined,
  send: (file: File, sending: Sending) => Promise<Reply<MediaKept>>,
): Uploads {
  const [all, setAll] = useState<readonly Upload[]>([]);
  const [line] = useState(() => new Line());
  useEffect(() => () => line.leaveAll(), [line]);
  const put = (id: number, state: UploadState): void =>
    setAll((now) => now.map((one) => (one.id === id ? { ...one, state } : one)));

  async function sendOne({ id, file, over, cut }: Waiting): Promise<void> {
    if (cut.signal.aborted) return;
    const why = tooMuch(file, shelf);
    if (why) return put(id, { is: 'refused', why });
    const onPart = (part: number): void => put(id, { is: 'goes', part });
    onPart(0);
    const answer = await send(file, { over, onPart, signal: cut.signal });
    put(
      id,
      answer.ok ? { is: 'laid', as: answer.value.name } : { is: 'refused', why: answer.error },
    );
  }
  const wait = (id: number, file: File, over: Sending['over']): void =>
    line.join({ id, file, over, cut: new AbortController() }, sendOne);

  return {
    all,
    add(files) {
      const added = files.map((file) => ({ id: newId(), file, state: { is: 'waits' } as const }));
      // What is there by now is seen in the list itself.
      setAll((now) => [...now.filter(({ state }) => state.is !== 'laid'), ...added]);
      for (const { id, file } of added) wait(id, file, 'nothing');
    },
    again(id, over) {
      const file = line.fileOf(id);
      if (!file) return;
      put(id, { is: 'waits' });
      wait(id, file, over);
    },
    drop(id) {
      line.leave(id);
      setAll((now) => now.filter((one) => one.id !== id));
    },
  };
}

/** One after another: each has the whole line to the server. */
class Line {
  readonly #known = new Map<number, Waiting>();
  #last: Promise<unknown> = Promise.resolve();

  join(one: Waiting, sendOne: (one: Waiting) => Promise<void>): void {
    this.#known.set(one.id, one);
    // What fails for once does not hold up the others.
    this.#last = this.#last.then(() => sendOne(one)).catch(() => undefined);
  }
  leave(id: number): void {
    this.#known.get(id)?.cut.abort();
    this.#known.delete(id);
  }
  /** Nobody is there any more to say what became of them. */
  leaveAll(): void {
    for (const id of this.#known.keys()) this.leave(id);
  }
  fileOf(id: number): File | undefined {
    return this.#known.get(id)?.file;
  }
}

let ids = 0;
const newId = (): number => (ids += 1);

/** What the server would refuse anyway is not sent through the whole house first. */
function tooMuch({ size }: File, shelf: MediaShelf | undefined) {
  if (!shelf) return undefined;
  if (size > shelf.bytesAtMost) return 'too-big';
  return size > shelf.bytesLeft ? 'disk-full' : undefined;
}
