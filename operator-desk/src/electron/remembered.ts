import { screen, type BrowserWindow } from 'electron';
import * as z from 'zod';
import { keptWith, placeOn, type Kept, type Place } from './places.ts';
import { readWhole } from './read-whole.ts';
import { writeWhole } from './write-whole.ts';

export type WindowName = 'full' | 'compact';

const place = z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) });
const kept = z.array(z.object({ screens: z.string(), place }));
const rememberedFile = z.object({
  full: kept,
  compact: kept,
  isMaximized: z.boolean(),
  /** The small window was open when the program ended. */
  isCompactOpen: z.boolean(),
});
type InFile = z.infer<typeof rememberedFile>;
const nothing: InFile = { full: [], compact: [], isMaximized: true, isCompactOpen: false };

/** A window that is dragged tells of every step. */
const REST_MS = 400;

export interface Remembered {
  readonly isMaximized: () => boolean;
  readonly isCompactOpen: () => boolean;
  readonly setCompactOpen: (isOpen: boolean) => void;
  readonly placeOf: (name: WindowName, usual: Place) => Place;
  /** From now on the window's place is kept, and when screens come and go it is brought into sight. */
  readonly follow: (name: WindowName, window: BrowserWindow) => void;
}

/** Where the windows stood; a disk that cannot be written only forgets. */
export function remembered(file: string, reportBug: (error: unknown) => void): Remembered {
  let now = readWhole(file, rememberedFile, nothing);
  const change = (some: Partial<InFile>): void => {
    now = { ...now, ...some };
    try {
      writeWhole(file, now);
    } catch (cause) {
      reportBug(cause);
    }
  };
  const placeOf = (name: WindowName, usual: Place): Place =>
    placeOn(screen.getAllDisplays(), now[name], usual);

  return {
    isMaximized: () => now.isMaximized,
    isCompactOpen: () => now.isCompactOpen,
    setCompactOpen: (isCompactOpen) => change({ isCompactOpen }),
    placeOf,
    follow: (name, window) => {
      let resting: NodeJS.Timeout | undefined;
      const keep = (): void => {
        clearTimeout(resting);
        if (window.isDestroyed() || window.isMinimized()) return;
        const places: Kept = keptWith(now[name], screen.getAllDisplays(), window.getNormalBounds());
        const isFull = name === 'full';
        change({ [name]: places, ...(isFull && { isMaximized: window.isMaximized() }) });
      };
      const keepSoon = (): void => {
        clearTimeout(resting);
        resting = setTimeout(keep, REST_MS);
      };
      const comeIntoSight = (): void => {
        // The system may have pushed the window about before it told us: that is nobody's wish.
        clearTimeout(resting);
        if (window.isDestroyed() || window.isMaximized()) return;
        const wished = placeOf(name, window.getNormalBounds());
        if (!isSame(wished, window.getNormalBounds())) window.setBounds(wished);
      };
      for (const event of ['move', 'resize', 'maximize', 'unmaximize'] as const)
        window.on(event as 'move', keepSoon);
      window.on('close', keep);
      const changes = ['display-added', 'display-removed', 'display-metrics-changed'] as const;
      for (const event of changes) screen.on(event as 'display-added', comeIntoSight);
      window.on('closed', () => {
        clearTimeout(resting);
        for (const event of changes) screen.off(event as 'display-added', comeIntoSight);
      });
    },
  };
}

const isSame = (a: Place, b: Place): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
