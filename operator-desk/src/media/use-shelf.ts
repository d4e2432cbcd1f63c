import type { MediaShelf } from '@cherha/shared/protocol/media.ts';
import { useCallback, useEffect, useState } from 'react';
import { api, type Reply } from '../api.ts';

/** Another desk, or a hand in the folder itself, may change it too. */
const AGAIN_MS = 15_000;

/** What lies there as the server told it last, asked for again while the page is open. */
export function useShelf(onEnded: () => void) {
  const [reply, setReply] = useState<Reply<MediaShelf>>();
  const hear = useCallback(
    (answer: Reply<MediaShelf>): void => {
      if (!answer.ok && answer.error === 'not-signed-in') onEnded();
      // What was told a while ago is better than nothing.
      setReply((before) => (answer.ok || !before?.ok ? answer : before));
    },
    [onEnded],
  );
  useEffect(() => {
    let left = false;
    const look = async (): Promise<void> => {
      const answer = await api.media();
      if (!left) hear(answer);
    };
    void look();
    const timer = setInterval(() => void look(), AGAIN_MS);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [hear]);
  return { reply, look: async (): Promise<void> => hear(await api.media()) };
}
