import { offReasons } from '@cherha/shared/domain/hard-day.ts';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { Hall } from '../hall.ts';
import { PageTitle } from '../parts/page-title.tsx';
import type { AskOne } from '../work/use-pressing.ts';
import { AskForm, Choose } from './fields.tsx';
import './more.css';
import { useAsking, type Asking } from './use-asking.ts';

/** What is pressed on a hard day, and pressed again to put it right; every button says what it does. */
export function HardDayScreen({ hall, askOne }: { hall: Hall; askOne: AskOne }) {
  const say = useSay();
  const asking = useAsking(askOne);
  return (
    <main className="more-page">
      <PageTitle>{say('more.hardDay')}</PageTitle>
      <output className="notice" data-tone={asking.told?.tone}>
        {asking.told?.text(say)}
      </output>
      <div className="more">
        <section>
          <AirRaid hall={hall} asking={asking} />
          <BookedTimes hall={hall} asking={asking} />
        </section>
        <section>
          <ServicesOff hall={hall} asking={asking} />
        </section>
      </div>
    </main>
  );
}

interface HardDay {
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

/** X4, X5: those who wait for a service that is off keep their places. */
function ServicesOff({ hall, asking }: HardDay) {
  const say = useSay();
  const words = useWords();
  const { off, services } = hall.view;
  return (
    <>
      <AskForm
        title={say('more.off')}
        go={say('more.switchOff')}
        asking={asking}
        onSend={(chosen) => {
          const one = chosen.id<ServiceId>('service');
          const reason = chosen.oneOf('reason', offReasons) ?? 'other';
          asking.send({
            type: 'switchServicesOff',
            services: one ? [one] : 'needing-power',
            reason,
          });
        }}
      >
        <Choose
          label={say('more.offWhat')}
          name="service"
          none={say('more.offPower')}
          options={services.map(({ id, name }) => ({ value: id, label: words(name) }))}
        />
        <Choose
          label={say('more.offReason')}
          name="reason"
          options={offReasons.map((value) => ({ value, label: say(`more.offReasons.${value}`) }))}
        />
      </AskForm>
      <section className="more-list">
        {off.length === 0 ? (
          <p className="panel-quiet">{say('more.allGiven')}</p>
        ) : (
          <>
            <button
              type="button"
              className="button"
              onClick={() => asking.send({ type: 'switchServicesOn', services: 'all' })}
            >
              {say('more.switchAllOn')}
            </button>
            <ul>
              {off.map(({ serviceId, service, reason }) => (
                <li key={serviceId}>
                  <span className="more-service">
                    {words(service)}: {say(`more.offReasons.${reason}`)}
                  </span>
                  <span className="more-buttons">
                    <button
                      type="button"
                      className="button"
                      aria-label={`${say('more.switchOn')}: ${words(service)}`}
                      onClick={() =>
                        asking.send({ type: 'switchServicesOn', services: [serviceId] })
                      }
                    >
                      {say('more.switchOn')}
                    </button>
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}
