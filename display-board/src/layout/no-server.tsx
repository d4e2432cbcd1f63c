import type { Instant } from '@cherha/shared/domain/ids.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { UrgentSign } from '@cherha/shared/ui/urgent-sign.tsx';

/** The server is not heard: what stands above was true at that time. */
export function NoServer({
  at,
  timeZone,
  name,
}: {
  at: Instant;
  timeZone: string;
  name: string | undefined;
}) {
  const say = useSay();
  return (
    <section className="no-server" role="alert">
      <UrgentSign of="lost" />
      <p className="no-server-title">
        {say('board.noServer')}{' '}
        <span>{say('board.dataFrom', { time: timeOfDay(at, timeZone) })}</span>
      </p>
      <p className="no-server-ask">
        {say('board.askStaff')}
        {name !== undefined && <span className="no-server-name"> {name}</span>}
      </p>
    </section>
  );
}
