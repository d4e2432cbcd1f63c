import { useSyncExternalStore } from 'react';

export type Page = 'desk' | 'devices';

/** The page is in the address: a reload and a new sign-in come back to it. */
export const usePage = (): Page => useSyncExternalStore(onChange, pageNow);

const pageNow = (): Page => (location.hash === '#devices' ? 'devices' : 'desk');

function onChange(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
