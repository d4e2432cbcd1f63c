import { useSay } from '@cherha/shared/ui/language.tsx';
import type { ReactNode } from 'react';
import { StripsNow } from '../help/help-everywhere.tsx';
import { isLive, myDesk, type Hall } from '../hall.ts';
import { tabTitle } from '../work/tab-title.ts';
import { isCompact } from './compact.ts';
import './frame.css';
import type { Page } from './use-page.ts';
import { TopBar } from './top-bar.tsx';

/** The same top on every page; when the server is not heard, everything below it is muted. */
export function Frame({
  hall,
  page,
  onKeys,
  onSignOut,
  children,
}: {
  hall: Hall;
  page: Page;
  onKeys: () => void;
  onSignOut: () => void;
  children: ReactNode;
}) {
  const say = useSay();
  return (
    <div className="frame" data-compact={isCompact()} data-link={isLive(hall) ? 'live' : 'lost'}>
      <title>{tabTitle(hall, myDesk(hall), say)}</title>
      {!isCompact() && <TopBar hall={hall} page={page} onKeys={onKeys} onSignOut={onSignOut} />}
      <StripsNow />
      {children}
    </div>
  );
}
