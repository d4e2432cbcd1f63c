import { useSay } from '@cherha/shared/ui/language.tsx';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { isLive, nameOf, numbersAt, type Hall } from '../hall.ts';
import { Dialog } from '../parts/dialog.tsx';

/** Sitting down where somebody sits is a knowing step: it names the person. */
export function TakeOverDialog({
  hall,
  desk,
  changed,
  onTake,
  onClose,
}: {
  hall: Hall;
  /** The window as it was when the question was asked. */
  desk: DeskSeen;
  /** Somebody else sits there by now, or nobody: the question is no longer the right one. */
  changed: boolean;
  onTake: () => void;
  onClose: () => void;
}) {
  const say = useSay();
  const { number, operator } = desk;
  const here = numbersAt(desk);
  const off = changed || !isLive(hall);
  return (
    <Dialog title={say('desk.takeOver.title', { number })} onClose={onClose}>
      <p>{operator && say('desk.takeOver.who', { name: nameOf(hall, operator) })}</p>
      {here && <p>{say('desk.takeOver.visitor', { number: here })}</p>}
      <p>{say('desk.takeOver.then')}</p>
      <output className="notice" data-tone="refused">
        {off && say(changed ? 'desk.takeOver.changed' : 'desk.link.button')}
      </output>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={onClose}>
          {say('desk.takeOver.stay')}
        </button>
        <button
          type="button"
          className="button"
          data-rank="main"
          aria-disabled={off}
          onClick={() => !off && onTake()}
        >
          {say('desk.takeOver.go', { number })}
        </button>
      </div>
    </Dialog>
  );
}
