import { volumeAt, type BoardLayout, type HallSound } from '@cherha/shared/domain/hall-settings.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { wallClock } from '@cherha/shared/domain/time.ts';
import type { BoardView } from '@cherha/shared/views/board-view.ts';

/** How this board sounds at this moment. */
export interface LoudNow extends Pick<HallSound, 'repeat' | 'languages'> {
  /** 0 to 1; 0 is silence. */
  readonly volume: number;
}

export interface Loudness {
  /** What the server said last, and when it said it. */
  hear(view: BoardView, layout: BoardLayout): void;
  readonly now: () => LoudNow;
}

/**
 * By the centre's own clock, which this screen carries on from the last view, so that silent hours
 * begin and end also while the server is away.
 */
export function loudness(steady: () => number = () => performance.now()): Loudness {
  let heard: { view: BoardView; layout: BoardLayout; at: number } | undefined;
  return {
    hear(view, layout) {
      heard = { view, layout, at: steady() };
    },
    now() {
      if (!heard) return BEFORE_ANY_VIEW;
      const { view, layout, at } = heard;
      const { sound } = view.hall;
      const now = (view.at + steady() - at) as Instant;
      const { time } = wallClock(now, view.timeZone);
      const volume = layout.speaks ? volumeAt(sound, time) / 100 : 0;
      return { volume, repeat: sound.repeat, languages: sound.languages };
    },
  };
}

const BEFORE_ANY_VIEW: LoudNow = { volume: 1, repeat: 1, languages: 'visitor' };
