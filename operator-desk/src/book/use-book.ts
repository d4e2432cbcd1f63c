import type { BookView } from '@cherha/shared/protocol/book.ts';
import { useCallback, useEffect, useState } from 'react';
import { api, type Reply } from '../api.ts';

/** Another desk may write and answer too; a book does not hurry. */
const AGAIN_MS = 30_000;

export interface BookNow {
  readonly reply: Reply<BookView> | undefined;
  /** Something was written or answered here: look at once. */
  readonly look: () => Promise<void>;
}

/** The book as the server told it last, asked for again while the page is open. */
export function useBook(onEnded: () => void): BookNow {
  const [reply, setReply] = useState<Reply<BookView>>();
  const hear = useCallback(
    (answer: Reply<BookView>): void => {
      if (!answer.ok && answer.error === 'not-signed-in') onEnded();
      // What was told a while ago is better than nothing.
      setReply((before) => (answer.ok || !before?.ok ? answer : before));
    },
    [onEnded],
  );
  useEffect(() => {
    let left = false;
    const look = async (): Promise<void> => {
      const answer = await api.book();
      if (!left) hear(answer);
    };
    void look();
    const timer = setInterval(() => void look(), AGAIN_MS);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [hear]);
  return { reply, look: async () => hear(await api.book()) };
}
