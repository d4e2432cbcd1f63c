import { offReasons } from '@cherha/shared/domain/hard-day.ts';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { AskForm, Choose, useServiceOptions } from './fields.tsx';
import type { HardDay } from './hard-day-screen.tsx';
import { MessageFields, messageIn } from './message-fields.tsx';

/** X4, X5: those who wait for a service that is off keep their places, and read why. */
export function ServicesOff({ hall, asking }: HardDay) {
  const say = useSay();
  const services = useServiceOptions(hall);
  return (
    <>
      <AskForm
        title={say('more.off')}
        go={say('more.switchOff')}
        asking={asking}
        onSend={(chosen) => {
          const one = chosen.id<ServiceId>('service');
          const reason = chosen.oneOf('reason', offReasons) ?? 'other';
          const message = messageIn(chosen);
          asking.send({
            type: 'switchServicesOff',
            services: one ? [one] : 'needing-power',
            reason,
            ...(message && { message }),
          });
        }}
      >
        <Choose
          label={say('more.offWhat')}
          name="service"
          none={say('more.offPower')}
          options={services}
        />
        <Choose
          label={say('more.offReason')}
          name="reason"
          options={offReasons.map((value) => ({ value, label: say(`more.offReasons.${value}`) }))}
        />
        <MessageFields />
      </AskForm>
      <OffNow hall={hall} asking={asking} />
    </>
  );
}

function OffNow({ hall, asking }: HardDay) {
  const say = useSay();
  const words = useWords();
  const { off } = hall.view;
  if (off.length === 0)
    return (
      <section className="more-list">
        <p className="panel-quiet">{say('more.allGiven')}</p>
      </section>
    );
  return (
    <section className="more-list">
      <button
        type="button"
        className="button"
        onClick={() => asking.send({ type: 'switchServicesOn', services: 'all' })}
      >
        {say('more.switchAllOn')}
      </button>
      <ul>
        {off.map(({ serviceId, service, reason, message }) => (
          <li key={serviceId}>
            <span className="more-service">
              {words(service)}: {say(`more.offReasons.${reason}`)}
              {message && <span className="more-aside">{words(message)}</span>}
            </span>
            <span className="more-buttons">
              <button
                type="button"
                className="button"
                aria-label={`${say('more.switchOn')}: ${words(service)}`}
                onClick={() => asking.send({ type: 'switchServicesOn', services: [serviceId] })}
              >
                {say('more.switchOn')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
