import type { DeskCommand } from '@cherha/shared/domain/commands.ts';
import { createContext, useContext, type ReactNode } from 'react';
import { isLive, type Hall } from '../hall.ts';
import { useAsking } from '../more/use-asking.ts';
import { useSettings } from '../settings/settings-context.tsx';
import { UrgentStrip } from '../urgent/urgent-strip.tsx';
import type { AskOne } from '../work/use-pressing.ts';
import { helpHere } from './alerted.ts';
import { HelpStrip } from './help-strip.tsx';
import { useHelpKey } from './use-help-key.ts';
import { useHelpSound } from './use-help-sound.ts';

const Strips = createContext<ReactNode>(null);

/** What must not be missed, wherever one is on the desk: over the page, and within a dialog over it. */
export const StripsNow = (): ReactNode => <div className="strips">{useContext(Strips)}</div>;

/** Joins the calls for help to the server, the keyboard and the ear, once for everything inside. */
export function HelpEverywhere({
  hall,
  askOne,
  children,
}: {
  hall: Hall;
  askOne: AskOne;
  children: ReactNode;
}) {
  const { preferences } = useSettings();
  const { told, going, send } = useAsking(askOne);
  const { alerts } = helpHere(hall);
  const [first] = alerts;
  const onAsk = (command: DeskCommand): void => {
    if (isLive(hall)) send(command);
  };
  // G8: a quiet call is seen and not heard.
  useHelpSound(alerts.filter(({ quiet }) => !quiet));
  useHelpKey(preferences.keys, () => first && onAsk({ type: 'acceptHelp', helpId: first.id }));
  return (
    <Strips
      value={
        <>
          <UrgentStrip hall={hall} />
          <HelpStrip hall={hall} told={told} going={going} onAsk={onAsk} />
        </>
      }
    >
      {children}
    </Strips>
  );
}

/** For pictures: the same strips without a server behind them. */
export const HelpShown = ({ hall, children }: { hall: Hall; children: ReactNode }) => (
  <Strips
    value={
      <>
        <UrgentStrip hall={hall} />
        <HelpStrip hall={hall} told={undefined} going={false} onAsk={() => undefined} />
      </>
    }
  >
    {children}
  </Strips>
);
