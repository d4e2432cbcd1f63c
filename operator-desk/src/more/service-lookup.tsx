import { checklistUrl } from '@cherha/shared/text/checklist.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { QrCode } from '@cherha/shared/ui/qr-code.tsx';
import { useState } from 'react';
import { Choose, useServiceOptions } from './fields.tsx';
import { PrintList } from './print-list.tsx';
import type { Reception } from './reception-screen.tsx';
import { WhatItNeeds } from './what-it-needs.tsx';

/** What a service needs: read here, printed on a kiosk, or taken along by its code. */
export function ServiceLookup({ hall, asking, phones }: Reception & { phones: string }) {
  const say = useSay();
  const [id, setId] = useState('');
  const options = useServiceOptions(hall);
  const service = hall.view.services.find((one) => one.id === id);
  return (
    <section className="more-form" aria-labelledby="lookup-title">
      <h2 id="lookup-title" className="more-title">
        {say('more.lookup')}
      </h2>
      <Choose
        label={say('more.service')}
        name="lookup"
        options={options}
        none={say('more.none')}
        value={id}
        onChange={setId}
      />
      {service && (
        <>
          <WhatItNeeds key={service.id} serviceId={service.id} />
          <figure className="more-code">
            <QrCode
              text={checklistUrl(phones, service.id, say.language)}
              label={say('more.lookupQr')}
            />
            <figcaption className="more-aside">
              {say('more.lookupQr')}
              <a href={checklistUrl('', service.id, say.language)} target="_blank" rel="noreferrer">
                {say('more.lookupOpen')}
              </a>
            </figcaption>
          </figure>
        </>
      )}
      <PrintList hall={hall} asking={asking} serviceId={service?.id} />
    </section>
  );
}
