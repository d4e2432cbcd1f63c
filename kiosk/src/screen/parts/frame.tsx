import './frame.css';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { ReactNode } from 'react';
import { useHall } from '../hall.tsx';
import { AccessButton } from './access-button.tsx';
import { ActionButton } from './action-button.tsx';
import { OtherLanguage } from './other-language.tsx';
import { Scroller } from './scroller.tsx';
import { SignFilm } from './sign-film.tsx';

interface FrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Another way to the same end, at the right of the title. */
  readonly aside?: ReactNode;
  /** What stands at the bottom in the middle: the way back. */
  readonly back?: ReactNode;
  readonly children?: ReactNode;
}

/** Round every screen the same things in the same places: nothing moves between screens. */
export function Frame({ title, lead, aside, back, children }: FrameProps) {
  const { centreName, at, timeZone, send } = useHall();
  const say = useSay();
  const words = useWords();
  return (
    <div className="frame">
      <Scroller className="frame-page">
        <header className="frame-top">
          <div className="frame-line">
            <p>{centreName ? words(centreName) : ''}</p>
            <p className="frame-clock">{at === undefined ? '' : timeOfDay(at, timeZone)}</p>
          </div>
          <div className="frame-heading">
            <h1 tabIndex={-1} ref={takeFocus}>
              {title}
            </h1>
            {lead !== undefined && <div className="frame-lead">{lead}</div>}
          </div>
          {aside !== undefined && <div className="frame-aside">{aside}</div>}
          <SignFilm />
        </header>
        <main className="frame-middle">{children}</main>
      </Scroller>
      <footer className="frame-foot">
        <div className="frame-ways">
          <OtherLanguage />
          <AccessButton />
        </div>
        <div>{back}</div>
        <ActionButton icon="help" onPress={() => send({ type: 'help.opened' })}>
          {say('kiosk.frame.help')}
        </ActionButton>
      </footer>
    </div>
  );
}

/** A new screen is read from its heading on. */
const takeFocus = (heading: HTMLHeadingElement | null): void =>
  heading?.focus({ preventScroll: true });
