import { useSay } from '@cherha/shared/ui/language.tsx';
import { memo } from 'react';

/** One who waits. Drawn again only when its own words change: hundreds of them stand in a list. */
export const WaitingRow = memo(function WaitingRow({
  number,
  place,
  whose,
  service,
  about,
  waits,
}: {
  number: string;
  /** The place among those who wait for this window, as far as it is told. */
  place: number | undefined;
  whose: 'mine' | 'other';
  service: string;
  about: string;
  waits: string;
}) {
  const say = useSay();
  return (
    <li className="waiting-row" data-next={place === 1} data-other={whose === 'other'}>
      <span className="waiting-place">{place}</span>
      <span className="waiting-number">{number}</span>
      <span className="waiting-what">
        <span className="waiting-service">{service}</span>
        <span className="waiting-about">
          {place === 1 && <span className="mark">{say('desk.waiting.next')}</span>}{' '}
          {whose === 'other' ? `${about} · ${say('desk.waiting.other')}` : about}
        </span>
      </span>
      <span className="waiting-time">{waits}</span>
    </li>
  );
});
