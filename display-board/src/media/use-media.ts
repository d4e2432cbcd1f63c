import type { HallMedia } from '@cherha/shared/domain/hall-settings.ts';
import type { BusinessDay } from '@cherha/shared/domain/ids.ts';
import type { MediaFile, MediaList } from '@cherha/shared/protocol/http.ts';
import type { MediaView } from '@cherha/shared/protocol/media.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  heard,
  nothingYet,
  ofToday,
  spoilt,
  tryAgain,
  turnOf,
  type MediaKnown,
} from './shown-in-turn.ts';

/** How often the folder is looked into, and how long a file that was broken is left alone. */
const LOOK_MS = 60_000;
/** A video that stands still must not stand for ever. */
export const LONGEST_VIDEO_MS = 10 * 60_000;

export interface MediaNow {
  readonly file: MediaFile | undefined;
  /** Grows with each file, so that each is a new element and nothing of the last one is kept. */
  readonly turn: number;
  readonly next: () => void;
  readonly spoilt: () => void;
}

/**
 * Whose turn it is in the media area; a file that is missing or corrupt is passed over. What the
 * server tells by itself comes at once, what a hand lays into its folder within a minute.
 */
export function useMedia(
  settings: HallMedia,
  day: BusinessDay,
  { wanted, told }: { wanted: boolean; told: MediaView | undefined },
): MediaNow {
  const [known, setKnown] = useState<MediaKnown>(nothingYet);
  const [turn, setTurn] = useState(0);
  const [lastTold, setLastTold] = useState<MediaView>();
  if (told && told !== lastTold) {
    setLastTold(told);
    setKnown(heard(known, told.files, { by: 'server' }));
  }

  const toldLast = useRef(told);
  useEffect(() => {
    toldLast.current = told;
  }, [told]);
  useEffect(() => {
    if (!wanted) return undefined;
    const look = async (): Promise<void> => {
      const before = toldLast.current;
      const found = await listed();
      // The server has told something newer meanwhile.
      if (toldLast.current !== before) return;
      if (found) setKnown((now) => heard(now, found, { by: 'look' }));
    };
    void look();
    const again = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(again);
  }, [wanted]);

  const file = turnOf(ofToday(known.files, settings, day), turn, known.broken);
  const name = file?.name;
  const next = useCallback(() => {
    setTurn((now) => now + 1);
    setKnown(tryAgain);
  }, []);
  const onSpoilt = useCallback(() => {
    if (name !== undefined) setKnown((now) => spoilt(now, name));
  }, [name]);

  return { file, turn, next, spoilt: onSpoilt };
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
