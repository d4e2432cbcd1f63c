import type { Instant } from '@cherha/shared/domain/ids.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { ServiceOffSeen } from '@cherha/shared/views/hard-day-view.ts';

/** An air raid, in the place of the calls: where to go, that places are kept, when it goes on. */
export function ShelterNotice({
  resumeAt,
  timeZone,
}: {
  resumeAt: Instant | undefined;
  timeZone: string;
}) {
  const say = useSay();
  return (
    <div className="shelter" role="alert">
      <p className="shelter-title">{say('board.airRaid')}</p>
      <p>{say('board.shelter')}</p>
      {resumeAt && <p>{say('board.goesOn', { time: timeOfDay(resumeAt, timeZone) })}</p>}
    </div>
  );
}

/** So many are named; when the power is gone, the rest are counted. */
const NAMED = 2;

export function ServicesOff({ off }: { off: readonly ServiceOffSeen[] }) {
  const say = useSay();
  const words = useWords();
  const named = off.slice(0, NAMED).map(({ service }) => words(service));
  const rest = off.length - named.length;
  const services = [...named, ...(rest > 0 ? [`+${rest}`] : [])].join(', ');
  return <p className="services-off">{say('board.off', { services })}</p>;
}
