import type { DeskCommand } from '@cherha/shared/domain/commands.ts';
import { createContext, useContext, type ReactNode } from 'react';
import { isLive, type Hall } from '../hall.ts';
import { useAsking } from '../more/use-asking.ts';
import { useSettings } from '../settings/settings-context.tsx';
import type { AskOne } from '../work/use-pressing.ts';
import { helpHere } from './alerted.ts';
import { HelpStrip } from './help-strip.tsx';
import { useHelpKey } from './use-help-key.ts';
import { useHelpSound } from './use-help-sound.ts';

const Strip = createContext<ReactNode>(null);

/** The calls for help, wherever one is on the desk: over the page, and within a dialog over it. */
export const HelpNow = (): ReactNode => useContext(Strip);

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
    <Strip value={<HelpStrip hall={hall} told={told} going={going} onAsk={onAsk} />}>
      {children}
    </Strip>
  );
}

/** For pictures: the same strip without a server behind it. */
export const HelpShown = ({ hall, children }: { hall: Hall; children: ReactNode }) => (
  <Strip value={<HelpStrip hall={hall} told={undefined} going={false} onAsk={() => undefined} />}>
    {children}
  </Strip>
);
