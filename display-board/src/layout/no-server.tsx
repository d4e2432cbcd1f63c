import type { Instant } from '@cherha/shared/domain/ids.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';

/** The server is not heard: what stands above was true at that time. */
export function NoServer({ at, timeZone }: { at: Instant; timeZone: string }) {
  const say = useSay();
  return (
    <section className="no-server" role="alert">
      <p className="no-server-title">
        {say('board.noServer')}{' '}
        <span>{say('board.dataFrom', { time: timeOfDay(at, timeZone) })}</span>
      </p>
      <p>{say('board.askStaff')}</p>
    </section>
  );
}
