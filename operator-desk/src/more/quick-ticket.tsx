import { purposes } from '@cherha/shared/domain/catalogue.ts';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { QrCode } from '@cherha/shared/ui/qr-code.tsx';
import { useState } from 'react';
import type { Reception } from './reception-screen.tsx';

/**
 * A ticket in two presses for what most people come for: the service, then what for. Not printed, it
 * is taken along by the code on this screen.
 */
export function QuickTicket({ hall, asking, phones }: Reception & { phones: string }) {
  const say = useSay();
  const words = useWords();
  const [serviceId, setServiceId] = useState<ServiceId>();
  const frequent = hall.view.services.filter((service) => service.frequent);
  if (frequent.length === 0 && !asking.issued) return null;
  return (
    <section className="more-form" aria-labelledby="quick-title">
      <h2 id="quick-title" className="more-title">
        {say('more.quick')}
      </h2>
      <div className="quick-services">
        {frequent.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="button"
            aria-pressed={serviceId === id}
            onClick={() => setServiceId(id)}
          >
            {words(name)}
          </button>
        ))}
      </div>
      <div className="quick-purposes">
        {purposes.map((purpose) => (
          <button
            key={purpose}
            type="button"
            className="button"
            data-rank="main"
            aria-disabled={!serviceId || asking.going}
            onClick={() => {
              if (!serviceId) return;
              asking.send({ type: 'issueTicket', serviceId, purpose, language: 'uk' });
              setServiceId(undefined);
            }}
          >
            {say(`common.purpose.${purpose}`)}
          </button>
        ))}
      </div>
      {asking.issued && (
        <figure className="more-code">
          <QrCode text={`${phones}/t/${asking.issued.ticketId}`} label={say('more.ticketQr')} />
          <figcaption>
            <span translate="no">{asking.issued.number}</span>
            <span className="more-aside">{say('more.ticketQr')}</span>
          </figcaption>
        </figure>
      )}
    </section>
  );
}
