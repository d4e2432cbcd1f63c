import type { HelpId, HelpPlaceId } from '@cherha/shared/domain/ids.ts';
import type { KioskView } from '@cherha/shared/views/kiosk-view.ts';
import type { HelpTold } from '@cherha/shared/views/help-view.ts';
import type { HelpNow } from './kiosk-visit.ts';
import type { AskServer } from './reports.ts';

export interface Assistance {
  /** Somebody at this kiosk wants a person. */
  ask(): void;
  cancel(): void;
  /** What the server says of every place. */
  seen(view: KioskView): void;
}

/** The calls for help of this kiosk's own place: asked here or by a button beside it. */
export function assistance({
  place,
  ask,
  tell,
  onButton = () => undefined,
}: {
  place: string | undefined;
  ask: AskServer;
  tell: (help: HelpNow) => void;
  /** A button beside this kiosk was pressed, and not its own screen. */
  onButton?: () => void;
}): Assistance {
  let placeId = place as HelpPlaceId | undefined;
  let asking = false;
  let last: readonly HelpTold[] = [];
  /** The calls that are no news; undefined: nothing was heard yet. */
  let known: Set<HelpId> | undefined;
  const mine = (): HelpTold | undefined => last.find((one) => one.placeId === placeId);
  const tellMine = (): void => {
    if (!asking) tell(mine()?.state ?? 'none');
  };

  async function askForHelp(): Promise<void> {
    if (asking) return;
    asking = true;
    const answer = await ask({ type: 'askForHelp', ...(placeId && { placeId }) }, {});
    asking = false;
    if (!answer.ok) return tell('not-asked');
    for (const event of answer.value)
      if (event.type === 'helpAsked' || event.type === 'helpAskedAgain') {
        // A kiosk whose place nobody knows is a place by itself, and learns its name here.
        ({ placeId } = event);
        const { helpId: id } = event;
        known?.add(id);
        if (mine()?.id !== id) last = [...last, { id, placeId, state: 'asked' }];
      }
    tellMine();
  }

  return {
    ask: () => void askForHelp(),
    cancel() {
      const call = mine();
      if (call) void ask({ type: 'cancelHelp', helpId: call.id }, {});
    },
    seen({ help }) {
      last = help;
      tellMine();
      const call = mine();
      const isNews = known && call?.state === 'asked' && !asking && !known.has(call.id);
      known = new Set(help.map(({ id }) => id));
      if (isNews) onButton();
    },
  };
}
