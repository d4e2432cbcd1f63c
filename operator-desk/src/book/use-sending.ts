import { useState } from 'react';
import type { Say } from '@cherha/shared/text/say.ts';
import type { Reply } from '../api.ts';
import type { Told } from '../work/told.ts';

/** Sends one thing of a form at a time by HTTP and tells what came of it. */
export function useSending<What>() {
  const [going, setGoing] = useState(false);
  const [told, setTold] = useState<Told>();
  return {
    going,
    told,
    /** Gives whether it was kept. */
    async send(asked: Promise<Reply<What>>, done: (say: Say, kept: What) => string) {
      setGoing(true);
      setTold(undefined);
      const answer = await asked;
      setGoing(false);
      setTold(
        answer.ok
          ? { tone: 'done', text: (say) => done(say, answer.value) }
          : { tone: 'refused', text: (say) => say(`refusal.${answer.error}`) },
      );
      return answer.ok;
    },
  };
}
