import type { FoundView } from '@cherha/shared/views/found-view.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../api.ts';

/** What was typed, and where that ticket is now; `unknown`: the server has not said it. */
export interface Found {
  readonly wanted: string;
  readonly said: FoundView | 'asking' | 'unknown';
}

/** However much happens in the hall, it is asked for again not more often than this. */
const AGAIN_MS = 1_000;

/** Where the ticket of a typed number is, and again whenever something has happened in the hall. */
export function useFound(version: number, first?: Found) {
  const [found, setFound] = useState(first);
  const asked = useRef({ at: 0, version: first ? version : -1, count: 0 });
  const ask = useCallback(async (wanted: string, of: number): Promise<void> => {
    const count = asked.current.count + 1;
    asked.current = { at: Date.now(), version: of, count };
    const answer = await api.tickets(wanted);
    // Something else was typed meanwhile, or nothing is wanted any more.
    if (asked.current.count !== count) return;
    // What was told a moment ago is better than nothing.
    setFound((before) =>
      answer.ok
        ? { wanted, said: answer.value }
        : { wanted, said: before && typeof before.said === 'object' ? before.said : 'unknown' },
    );
  }, []);
  const wanted = found?.wanted;
  useEffect(() => {
    if (wanted === undefined || asked.current.version === version) return;
    const again = (): void => void ask(wanted, version);
    const timer = setTimeout(again, asked.current.at + AGAIN_MS - Date.now());
    return () => clearTimeout(timer);
  }, [wanted, version, ask]);

  const hide = (): void => {
    asked.current.count += 1;
    setFound(undefined);
  };
  return {
    found,
    hide,
    look(typed: string) {
      if (typed.trim() === '') return hide();
      setFound({ wanted: typed.trim(), said: 'asking' });
      void ask(typed.trim(), version);
    },
  };
}
