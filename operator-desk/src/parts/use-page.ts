import type { StaffMember } from '@cherha/shared/protocol/messages.ts';
import { useSyncExternalStore } from 'react';

export const pages = [
  'desk',
  'reception',
  'book',
  'manager',
  'hard-day',
  'media',
  'ratings',
  'devices',
] as const;
export type Page = (typeof pages)[number];

/** The page is in the address: a reload and a new sign-in come back to it. */
export const usePage = (): Page => useSyncExternalStore(onChange, pageNow);

const pageNow = (): Page => pages.find((page) => location.hash === `#${page}`) ?? 'desk';

/** The pages that this person may see; her own window and the air raid (X1) are for everybody. */
export const pagesFor = ({ role, may }: StaffMember): readonly Page[] =>
  pages.filter((page) => {
    if (page === 'devices') return role === 'administrator' || may.includes('kiosks');
    if (page === 'reception' || page === 'ratings') return may.includes(page);
    if (page === 'book') return may.includes('reception') || may.includes('manage');
    if (page === 'manager' || page === 'media') return may.includes('manage');
    return true;
  });

function onChange(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
