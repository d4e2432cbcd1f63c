import type { HelpId, Instant } from '@cherha/shared/domain/ids.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { HelpSeen } from '@cherha/shared/views/help-view.ts';
import { keyName } from '../keys/key-name.ts';
import { useSettings } from '../settings/settings-context.tsx';
import { secondsLeft } from '../work/durations.ts';
import './panic.css';

/** A press by mistake is taken back within so long… */
const UNDO_SECONDS = 10;
/** …but not at once: whoever is afraid presses the same place again. */
const AFRAID_SECONDS = 3;

/**
 * G8: danger at this window. One press and no question; small and calm, so that nobody on the other
 * side of the glass reads it. What became of it is said in the same small place.
 */
export function PanicButton({
  call,
  now,
  isUnsent,
  onRaise,
  onUndo,
}: {
  call: HelpSeen | undefined;
  now: Instant;
  /** The last press reached nobody, as far as this desk knows. */
  isUnsent: boolean;
  onRaise: () => void;
  onUndo: (id: HelpId) => void;
}) {
  const say = useSay();
  const { keys } = useSettings().preferences;
  if (!call)
    return (
      <div className="panic">
        {isUnsent && <output>{say('desk.panic.unsent')}</output>}
        <button
          type="button"
          className="quiet-button"
          title={keys.panic.map((key) => keyName(key, say)).join(', ')}
          onClick={onRaise}
        >
          {say('desk.panic.raise')}
        </button>
      </div>
    );
  const isAccepted = call.acceptedBy !== undefined;
  const left = secondsLeft(call.askedAt, now, UNDO_SECONDS);
  return (
    <div className="panic">
      <output>{say(isAccepted ? 'desk.panic.accepted' : 'desk.panic.sent')}</output>
      {left > 0 && left <= UNDO_SECONDS - AFRAID_SECONDS && !isAccepted && (
        <button type="button" className="quiet-button" onClick={() => onUndo(call.id)}>
          {say('desk.panic.undo', { seconds: left })}
        </button>
      )}
    </div>
  );
}
