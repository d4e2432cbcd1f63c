import { useSyncExternalStore } from 'react';

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
