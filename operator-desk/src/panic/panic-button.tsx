import type { DeskCommand } from '@cherha/shared/domain/commands.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { useEffect, useRef } from 'react';
import { isLive, type Hall } from '../hall.ts';
import { secondsLeft } from '../work/durations.ts';
import './panic.css';

/** A press by mistake is taken back within so long. */
const UNDO_SECONDS = 10;

/**
 * G8: danger at this window. One press and no question; small and calm, so that nobody on the other
 * side of the glass reads it. What became of it is said in the same small place.
 */
export function PanicButton({
  hall,
  desk,
  onAsk,
}: {
  hall: Hall;
  desk: DeskSeen;
  onAsk: (command: DeskCommand) => void;
}) {
  const say = useSay();
  const call = hall.view.help.find(({ panicAt }) => panicAt === desk.id);
  const left = call ? secondsLeft(call.askedAt, hall.now, UNDO_SECONDS) : 0;
  const off = !isLive(hall);
  const raise = (): void => {
    if (!off && !call) onAsk({ type: 'raisePanic', deskId: desk.id });
  };
  usePanicKey(raise);
  if (!hall.view.panic) return null;
  return (
    <div className="panic">
      {call ? (
        <>
          <output>
            {say(call.acceptedBy === undefined ? 'desk.panic.sent' : 'desk.panic.accepted')}
          </output>
          {left > 0 && call.acceptedBy === undefined && (
            <button
              type="button"
              className="quiet-button"
              onClick={() => onAsk({ type: 'cancelHelp', helpId: call.id })}
            >
              {say('desk.panic.undo', { seconds: left })}
            </button>
          )}
        </>
      ) : (
        <button
          type="button"
          className="quiet-button"
          aria-disabled={off}
          title={say('desk.panic.hint')}
          onClick={raise}
        >
          {say('desk.panic.raise')}
        </button>
      )}
    </div>
  );
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
