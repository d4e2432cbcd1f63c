import { useSyncExternalStore } from 'react';
import { useAccess } from '../access/access.tsx';

const wide = (): MediaQueryList => matchMedia('(min-aspect-ratio: 1)');

/** Is the screen wider than high? A turned screen is told at once. */
export const useWideGlass = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const glass = wide();
      glass.addEventListener('change', changed);
      return () => glass.removeEventListener('change', changed);
    },
    () => wide().matches,
  );

/** A wide glass is low, and the usual letters stand closer on it; larger ones are turned page by page. */
export function useSlimTiles(): boolean {
  const isWide = useWideGlass();
  return useAccess().seen.settings.size === 'usual' && isWide;
}
