import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
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
  usePanicKey(raise);
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

/** Ctrl+Shift+F8, wherever the focus is: two hands that mean it. */
function usePanicKey(raise: () => void): void {
  const latest = useRef(raise);
  useEffect(() => {
    latest.current = raise;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.code !== 'F8' || !event.ctrlKey || !event.shiftKey) return;
      event.preventDefault();
      if (!event.repeat) latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
