import { createContext, useContext, useState, type ReactNode } from 'react';
import type { KeyMap } from '../keys/key-map.ts';
import { pressedKey } from '../keys/pressed-key.ts';
import { useKeydown } from '../keys/use-keydown.ts';
import { useSettings } from '../settings/settings-context.tsx';
import { isLive, myDesk, type Hall } from '../hall.ts';
import type { AskOne } from '../work/use-pressing.ts';
import { PanicButton } from './panic-button.tsx';

const Button = createContext<ReactNode>(null);

/** G8: the small button of whoever sits at a window; for anybody else there is nothing. */
export const PanicNow = (): ReactNode => useContext(Button);

/** Joins the quiet alarm to the server and to its keys, once for every page. */
export function PanicEverywhere({
  hall,
  askOne,
  children,
}: {
  hall: Hall;
  askOne: AskOne;
  children: ReactNode;
}) {
  const { preferences } = useSettings();
  const [isUnsent, setUnsent] = useState(false);
  const desk = myDesk(hall);
  const call = desk && hall.view.help.find(({ panicAt }) => panicAt === desk.id);
  const asked = async (): Promise<void> => {
    if (!desk || !hall.view.panic || call) return;
    // Asked all the same: the line may be back within seconds.
    setUnsent(!isLive(hall));
    const answer = await askOne({ type: 'raisePanic', deskId: desk.id });
    setUnsent(!answer.ok);
  };
  const raise = (): void => void asked();
  usePanicKey(preferences.keys, raise);
  if (call && isUnsent) setUnsent(false);
  const button = desk && hall.view.panic && (
    <PanicButton
      call={call}
      now={hall.now}
      isUnsent={isUnsent}
      onRaise={raise}
      onUndo={(helpId) => void askOne({ type: 'cancelHelp', helpId })}
    />
  );
  return <Button value={button}>{children}</Button>;
}

/** Keys pressed together, wherever the focus is and over every dialog: a hand that means it. */
function usePanicKey(keys: KeyMap, raise: () => void): void {
  useKeydown((event) => {
    if (!keys.panic.includes(pressedKey(event))) return;
    event.preventDefault();
    if (!event.repeat) raise();
  });
}
