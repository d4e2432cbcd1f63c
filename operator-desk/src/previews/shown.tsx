import { defined, err } from '@cherha/shared/domain/result.ts';
import type { ReactElement } from 'react';
import { CompactScreen } from '../compact/compact-screen.tsx';
import { isLive, myDesk, type Hall } from '../hall.ts';
import { HelpShown } from '../help/help-everywhere.tsx';
import { MoreDialog } from '../more/more-dialog.tsx';
import type { Wanted } from '../more/use-more.ts';
import { PanicEverywhere } from '../panic/panic-everywhere.tsx';
import { Frame } from '../parts/frame.tsx';
import type { Page } from '../parts/use-page.ts';
import { currentVisitor } from '../work/current-visitor.ts';
import { offersNow } from '../work/offers.ts';
import { standingOf } from '../work/standing.ts';
import type { Told } from '../work/told.ts';
import type { Pressed } from '../work/use-pressing.ts';
import { UrgentStrip } from '../urgent/urgent-strip.tsx';
import { WorkScreen } from '../work/work-screen.tsx';

/** States of one page as pictures, by name. */
export type Pictures = Readonly<Record<string, () => ReactElement>>;

export const nothing = (): undefined => undefined;
export const never = () => Promise.resolve(err('no-answer'));

/** A page inside of what stands around every page. */
export const framed = (hall: Hall, inside: ReactElement, page: Page = 'desk') => (
  <HelpShown hall={hall}>
    <PanicEverywhere hall={hall} askOne={never}>
      <Frame hall={hall} page={page} onKeys={nothing} onSignOut={nothing}>
        {inside}
      </Frame>
    </PanicEverywhere>
  </HelpShown>
);

/** One's own window. */
export function working(hall: Hall, { pending, told }: { pending?: Pressed; told?: Told } = {}) {
  const standing = standingOf(hall, defined(myDesk(hall), 'my desk in the picture'));
  const offers = offersNow(standing, isLive(hall) ? 'live' : 'lost');
  return framed(
    hall,
    <WorkScreen
      hall={hall}
      standing={standing}
      offers={offers}
      answer={{ pending, told }}
      onChoose={nothing}
      onPress={nothing}
      onOpen={nothing}
    />,
  );
}

/** One’s own window, and the dialog of everything else over it. */
export function withMore(hall: Hall, wanted?: Wanted) {
  const desk = defined(myDesk(hall), 'my desk in the picture');
  return (
    <HelpShown hall={hall}>
      {working(hall)}
      <MoreDialog
        hall={hall}
        desk={desk}
        openedFor={{ visitor: currentVisitor(desk, undefined)?.id, wanted }}
        draft={undefined}
        onDraft={nothing}
        askOne={never}
        onClose={nothing}
      />
    </HelpShown>
  );
}

/** The desk beside other programs. */
export function compact(hall: Hall) {
  const standing = standingOf(hall, defined(myDesk(hall), 'my desk in the picture'));
  return (
    <PanicEverywhere hall={hall} askOne={never}>
      <div className="frame" data-compact>
        <title>{standing.desk.number}</title>
        <div className="strips">
          <UrgentStrip hall={hall} />
        </div>
        <CompactScreen
          hall={hall}
          standing={standing}
          offers={offersNow(standing, isLive(hall) ? 'live' : 'lost')}
          answer={{ pending: undefined, told: undefined }}
          onPress={nothing}
        />
      </div>
    </PanicEverywhere>
  );
}
