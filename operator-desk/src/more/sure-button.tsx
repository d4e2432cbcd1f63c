import { useSay } from '@cherha/shared/ui/language.tsx';
import { useRef, useState } from 'react';
import { counts } from '../work/press-guard.ts';

/**
 * What has no way back is asked once more, in its own place: the same button asks, and «Ні» stands beside
 * it. A press right after another does not answer.
 */
export function SureButton({
  label,
  about,
  question,
  rank = 'button',
  onSure,
}: {
  label: string;
  /** Whom or what it is about, for those who listen. */
  about: string;
  question: string;
  /** Quiet where many stand in a list. */
  rank?: 'button' | 'quiet-button';
  onSure: () => void;
}) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const [lastPressAt, setLastPressAt] = useState(0);
  const first = useRef<HTMLButtonElement>(null);
  const press = (): void => {
    const at = performance.now();
    setLastPressAt(at);
    if (!isAsking) return setAsking(true);
    if (!counts({ at, shownSince: lastPressAt, lastPressAt, underWay: false })) return;
    setAsking(false);
    onSure();
  };
  return (
    <span className="more-sure" data-asking={isAsking}>
      <button
        ref={first}
        type="button"
        className={rank}
        aria-label={isAsking ? undefined : `${label}: ${about}`}
        onClick={press}
      >
        {isAsking ? question : label}
      </button>
      {isAsking && (
        <button
          type="button"
          className={rank}
          aria-label={`${say('more.sureNo')}: ${about}`}
          onClick={() => {
            setAsking(false);
            // The button that is pressed goes: the focus stays in this row.
            first.current?.focus();
          }}
        >
          {say('more.sureNo')}
        </button>
      )}
      {/* The button keeps the focus while its words change: only this tells it to those who listen. */}
      {isAsking && (
        <span className="only-heard" role="alert">
          {question}
        </span>
      )}
    </span>
  );
}
