import { useSay } from '@cherha/shared/ui/language.tsx';
import type { ReactNode } from 'react';
import { StripsNow } from '../help/help-everywhere.tsx';
import { isLive, myDesk, type Hall } from '../hall.ts';
import { tabTitle } from '../work/tab-title.ts';
import { isCompact } from './compact.ts';
import './frame.css';
import type { Page } from './use-page.ts';
import { TopBar } from './top-bar.tsx';
import { useSecondPress } from './use-second-press.ts';
import { useStill } from './use-still.ts';

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
  useSecondPress();
  const { strips, below } = useStill(page);
  return (
    <div className="frame" data-compact={isCompact()} data-link={isLive(hall) ? 'live' : 'lost'}>
      <title>{tabTitle(hall, myDesk(hall), say)}</title>
      {!isCompact() && <TopBar hall={hall} page={page} onKeys={onKeys} onSignOut={onSignOut} />}
      <div className="frame-page">
        <div ref={strips} className="frame-strips">
          <StripsNow />
        </div>
        <div ref={below} className="frame-below">
          {children}
        </div>
      </div>
    </div>
  );
}
