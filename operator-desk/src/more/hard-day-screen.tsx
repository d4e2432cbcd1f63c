import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { Hall } from '../hall.ts';
import { PageTitle } from '../parts/page-title.tsx';
import type { AskOne } from '../work/use-pressing.ts';
import { AskForm } from './fields.tsx';
import './more.css';
import { NoticesForAll } from './notices.tsx';
import { ServicesOff } from './services-off.tsx';
import { useAsking, type Asking } from './use-asking.ts';

/**
 * What is pressed on a hard day, and pressed again to put it right; every button says what it does.
 * An air raid is anybody's to say (X1); the rest is for those who may.
 */
export function HardDayScreen({ hall, askOne }: { hall: Hall; askOne: AskOne }) {
  const say = useSay();
  const asking = useAsking(askOne);
  const may = hall.people.me.may.includes('hard-day');
  return (
    <main className="more-page">
      <PageTitle>{say(may ? 'more.hardDay' : 'more.airRaid')}</PageTitle>
      <output className="notice" data-tone={asking.told?.tone}>
        {asking.told?.text(say)}
      </output>
      <div className="more">
        <section>
          <AirRaid hall={hall} asking={asking} />
          {may && <BookedTimes hall={hall} asking={asking} />}
          {may && <NoticesForAll hall={hall} asking={asking} />}
        </section>
        {may && (
          <section>
            <ServicesOff hall={hall} asking={asking} />
          </section>
        )}
      </div>
    </main>
  );
}

export interface HardDay {
  readonly hall: Hall;
  readonly asking: Asking;
}

function AirRaid({ hall, asking }: HardDay) {
  const say = useSay();
  const { airRaid, timeZone } = hall.view;
  const clock = (at: Parameters<typeof timeOfDay>[0]): string => timeOfDay(at, timeZone);
  if (!airRaid)
    return (
      <AskForm
        title={say('more.airRaid')}
        go={say('more.sound')}
        asking={asking}
        danger
        onSend={() => asking.send({ type: 'soundAirRaid' })}
      >
        <p>{say('more.soundAsk')}</p>
      </AskForm>
    );
  return (
    <>
      <AskForm
        title={say('more.airRaid')}
        go={say('more.allClear')}
        asking={asking}
        onSend={(chosen) => {
          const said = chosen.text('minutes');
          const minutes = said === '' ? undefined : Number(said);
          asking.send({ type: 'giveAllClear', ...(minutes !== undefined && { minutes }) });
        }}
      >
        <p className="notice" data-tone="refused">
          {say('more.raidNow', { time: clock(airRaid.since) })}
        </p>
        {airRaid.resumeAt && <p>{say('more.resumesAt', { time: clock(airRaid.resumeAt) })}</p>}
        {airRaid.allClearAt && !airRaid.resumeAt && <p>{say('more.resumeByHand')}</p>}
        <label className="more-field">
          {say('more.allClearAfter')}
          <input name="minutes" type="number" min={0} max={240} inputMode="numeric" />
        </label>
      </AskForm>
      <button type="button" className="button" onClick={() => asking.send({ type: 'resumeCalls' })}>
        {say('more.resume')}
      </button>
    </>
  );
}

function BookedTimes({ hall, asking }: HardDay) {
  const say = useSay();
  const { bookedTimesOff } = hall.view;
  return (
    <AskForm
      title={say('more.bookedTimes')}
      go={say(bookedTimesOff ? 'more.turnBookedOn' : 'more.turnBookedOff')}
      asking={asking}
      onSend={() => asking.send({ type: 'switchBookedTimes', to: bookedTimesOff ? 'on' : 'off' })}
    >
      <p>{say(bookedTimesOff ? 'more.bookedOff' : 'more.bookedOn')}</p>
    </AskForm>
  );
}
