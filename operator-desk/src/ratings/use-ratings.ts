import type { RatingsView } from '@cherha/shared/views/ratings-view.ts';
import { useEffect, useState } from 'react';
import { api, type Reply } from '../api.ts';

/** Figures of fives do not hurry. */
const AGAIN_MS = 60_000;

/** The figures as the server told them last, asked for again while the page is open. */
export function useRatings(onEnded: () => void): Reply<RatingsView> | undefined {
  const [reply, setReply] = useState<Reply<RatingsView>>();
  useEffect(() => {
    let left = false;
    const look = async (): Promise<void> => {
      const answer = await api.ratings();
      if (left) return;
      if (!answer.ok && answer.error === 'not-signed-in') onEnded();
      // What was told a minute ago is better than nothing.
      setReply((before) => (answer.ok || !before?.ok ? answer : before));
    };
    void look();
    const timer = setInterval(() => void look(), AGAIN_MS);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [onEnded]);
  return reply;
}
