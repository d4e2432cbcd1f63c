import type { DeskCommand } from '@cherha/shared/domain/commands.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { HelpSeen } from '@cherha/shared/views/help-view.ts';
import { useState, type ReactNode } from 'react';
import { isLive, nameOf, type Hall } from '../hall.ts';
import { Keys } from '../keys/keys.tsx';
import { GUARD_MS } from '../work/press-guard.ts';
import type { Told } from '../work/told.ts';
import { runningTime } from '../work/durations.ts';
import { helpHere, placeWords } from './alerted.ts';
import './help.css';

interface HelpStripProps {
  readonly hall: Hall;
  readonly told: Told | undefined;
  readonly going: boolean;
  readonly onAsk: (command: DeskCommand) => void;
}

/** Who calls for help, over every screen until somebody goes; and where she herself goes. */
export function HelpStrip({ hall, told, going, onAsk }: HelpStripProps) {
  const say = useSay();
  const { alerts, mine, others } = helpHere(hall);
  const isQuiet = alerts.length + mine.length + others.length === 0;
  const off = going || !isLive(hall);
  return (
    <section className="help" aria-label={isQuiet ? undefined : say('desk.help.title')}>
      {alerts.map((call, n) => (
        <Line key={call.id} hall={hall} call={call} tone={toneOf(call)}>
          <HelpButton off={off} onPress={() => onAsk({ type: 'acceptHelp', helpId: call.id })} main>
            {say('desk.help.accept')}
            {n === 0 && <Keys wish="acceptHelp" />}
          </HelpButton>
          <HelpButton off={off} onPress={() => onAsk({ type: 'cancelHelp', helpId: call.id })}>
            {say('desk.help.cancel')}
          </HelpButton>
        </Line>
      ))}
      {mine.map((call) => (
        <Line key={`${call.id} mine`} hall={hall} call={call} tone="mine">
          <HelpButton off={off} onPress={() => onAsk({ type: 'finishHelp', helpId: call.id })} main>
            {say('desk.help.finish')}
          </HelpButton>
        </Line>
      ))}
      {others.map((call) => (
        <Line key={`${call.id} other`} hall={hall} call={call} tone="other">
          <HelpButton off={off} onPress={() => onAsk({ type: 'finishHelp', helpId: call.id })}>
            {say('desk.help.finish')}
          </HelpButton>
        </Line>
      ))}
      {told && told.tone !== 'done' && (
        <output className="notice" data-tone={told.tone}>
          {told.text(say)}
        </output>
      )}
    </section>
  );
}

type Tone = 'alert' | 'loud' | 'panic' | 'mine' | 'other';

const toneOf = ({ quiet, escalated }: HelpSeen): Tone => {
  if (quiet) return 'panic';
  return escalated > 0 ? 'loud' : 'alert';
};

function Line({
  hall,
  call,
  tone,
  children,
}: {
  hall: Hall;
  call: HelpSeen;
  tone: Tone;
  children: ReactNode;
}) {
  const say = useSay();
  const words = useWords();
  const { acceptedBy, askedAt, times } = call;
  const name = acceptedBy === undefined ? '' : nameOf(hall, acceptedBy);
  return (
    <div className="help-line" data-tone={tone}>
      <p className="help-what" role={acceptedBy === undefined ? 'alert' : undefined}>
        <strong>{say(`desk.help.what.${tone}`, { name })}</strong>
        <span className="help-place">{words(placeWords(hall, call))}</span>
      </p>
      {/* Silent for those who listen: the minutes go by, and are no news. */}
      <p className="help-since" aria-hidden="true">
        {say('desk.help.since', { time: runningTime(askedAt, hall.now) })}
        {times > 1 && ` ${say('desk.help.times', { times })}`}
      </p>
      <div className="help-buttons">{children}</div>
    </div>
  );
}

/** A second press of the same finger must not fall on what came into this button's place. */
function HelpButton({
  off,
  onPress,
  main = false,
  children,
}: {
  off: boolean;
  onPress: () => void;
  main?: boolean;
  children: ReactNode;
}) {
  const [shownAt] = useState(() => performance.now());
  const press = (): void => {
    if (!off && performance.now() - shownAt >= GUARD_MS) onPress();
  };
  return (
    <button
      type="button"
      className="button"
      data-rank={main ? 'main' : undefined}
      aria-disabled={off}
      onClick={press}
    >
      {children}
    </button>
  );
}
