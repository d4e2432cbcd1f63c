import type { HallMedia } from '@cherha/shared/domain/hall-settings.ts';
import type { BusinessDay } from '@cherha/shared/domain/ids.ts';
import type { MediaFile, MediaList } from '@cherha/shared/protocol/http.ts';
import { useCallback, useEffect, useState } from 'react';
import { ofToday, turnOf } from './shown-in-turn.ts';

/** How often the folder is looked into, and how long a file that was broken is left alone. */
const LOOK_MS = 60_000;
/** A video that stands still must not stand for ever. */
export const LONGEST_VIDEO_MS = 10 * 60_000;

export interface MediaShown {
  readonly file: MediaFile | undefined;
  /** Grows with each file, so that each is a new element and nothing of the last one is kept. */
  readonly turn: number;
  readonly next: () => void;
  readonly spoilt: () => void;
}

/** Whose turn it is in the media area; a file that is missing or corrupt is passed over. */
export function useMedia(settings: HallMedia, day: BusinessDay): MediaShown {
  const [files, setFiles] = useState<readonly MediaFile[]>([]);
  const [turn, setTurn] = useState(0);
  const [broken, setBroken] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const look = async (): Promise<void> => {
      const found = await listed();
      if (!found) return;
      setFiles((now) => (JSON.stringify(now) === JSON.stringify(found) ? now : found));
      setBroken((now) => (now.size === 0 ? now : new Set()));
    };
    void look();
    const again = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(again);
  }, []);

  const file = turnOf(ofToday(files, settings, day), turn, broken);
  const name = file?.name;
  const next = useCallback(() => setTurn((now) => now + 1), []);
  const spoilt = useCallback(() => {
    if (name !== undefined) setBroken((now) => new Set([...now, name]));
  }, [name]);

  return { file, turn, next, spoilt };
}

/** A picture stands for so long, and a video that never ends is ended. */
export function useEnd(after: number, end: () => void): void {
  useEffect(() => {
    const over = setTimeout(end, after);
    return () => clearTimeout(over);
  }, [after, end]);
}

/** Undefined when the server is away: what was found last is shown on. */
async function listed(): Promise<readonly MediaFile[] | undefined> {
  try {
    const answer = await fetch('/media/', { cache: 'no-store' });
    return answer.ok ? ((await answer.json()) as MediaList).files : undefined;
  } catch {
    return undefined;
  }
}
