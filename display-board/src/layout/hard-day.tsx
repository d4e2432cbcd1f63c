import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { HardDaySeen, ServiceOffSeen } from '@cherha/shared/views/hard-day-view.ts';

interface ShelterNoticeProps {
  readonly airRaid: NonNullable<HardDaySeen['airRaid']>;
  readonly timeZone: string;
}

/** An air raid, in the place of the calls: where to go, that places are kept, when it goes on. */
export function ShelterNotice({ airRaid: { allClearAt, resumeAt }, timeZone }: ShelterNoticeProps) {
  const say = useSay();
  const isClear = allClearAt !== undefined;
  return (
    <div className="shelter" data-clear={isClear ? '' : undefined} role="alert">
      <p className="shelter-title">{say(isClear ? 'board.allClear' : 'board.airRaid')}</p>
      <p>{say(isClear ? 'board.comeBack' : 'board.shelter')}</p>
      {isClear && (
        <p>
          {resumeAt
            ? say('board.goesOn', { time: timeOfDay(resumeAt, timeZone) })
            : say('board.goesOnSoon')}
        </p>
      )}
    </div>
  );
}

/** So many are named; when the power is gone, the rest are counted. */
const NAMED = 2;
/** So many causes are told, that of the fewest services first: what is said of one would be lost among many. */
const CAUSES = 2;

/** What is not given now and why, with what the centre says of it itself. */
export function ServicesOff({ off }: { off: readonly ServiceOffSeen[] }) {
  const causes = [...Map.groupBy(off, ({ reason, message }) => JSON.stringify([reason, message]))]
    .toSorted(([, a], [, b]) => a.length - b.length)
    .slice(0, CAUSES);
  return causes.map(([cause, services]) => <Cause key={cause} off={services} />);
}

function Cause({ off }: { off: readonly ServiceOffSeen[] }) {
  const say = useSay();
  const words = useWords();
  const named = off.slice(0, NAMED).map(({ service }) => words(service));
  const rest = off.length - named.length;
  const services = [...named, ...(rest > 0 ? [`+${rest}`] : [])].join(', ');
  const [{ reason, message } = { reason: 'other', message: undefined } as const] = off;
  return (
    <p className="services-off">
      {say(`board.off.${reason}`, { services })}
      {message && <>. {words(message)}</>}
    </p>
  );
}
