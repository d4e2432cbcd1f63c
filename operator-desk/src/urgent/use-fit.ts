import { useCallback, useState } from 'react';

/** So much of the height at most is taken from the work below. */
const SHARE = 0.25;

/**
 * Whether all that is said fits into its share of the screen in full. What does not is told line by line
 * (`data-fit="short"`), and a button opens it: nothing is left out.
 */
export function useFit() {
  const [isLong, setLong] = useState(false);
  const watched = useCallback((list: HTMLElement | null) => {
    if (!list) return undefined;
    const look = (): void => {
      list.dataset['fit'] = 'whole';
      const isTall = list.scrollHeight > window.innerHeight * SHARE;
      list.dataset['fit'] = isTall ? 'short' : 'whole';
      setLong(isTall);
    };
    const words = new MutationObserver(look);
    words.observe(list, { childList: true, characterData: true, subtree: true });
    window.addEventListener('resize', look);
    look();
    return () => {
      words.disconnect();
      window.removeEventListener('resize', look);
    };
  }, []);
  return { isLong, watched };
}
