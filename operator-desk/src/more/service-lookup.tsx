import { checklistUrl } from '@cherha/shared/text/checklist.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { QrCode } from '@cherha/shared/ui/qr-code.tsx';
import { useState } from 'react';
import { Choose, useServiceOptions } from './fields.tsx';
import { lookedUp } from './looked-up.ts';
import { PrintList } from './print-list.tsx';
import type { Reception } from './reception-screen.tsx';
import { useCalled } from './use-called.ts';
import { WhatItNeeds } from './what-it-needs.tsx';

/** What a service needs: read here, printed on a kiosk, or taken along by its code. */
export function ServiceLookup({ hall, asking, phones }: Reception & { phones: string }) {
  const say = useSay();
  const [query, setQuery] = useState('');
  const [chosen, setId] = useState('');
  const options = useServiceOptions(hall);
  const called = useCalled();
  const fitting = lookedUp(hall.view, options, { query, language: say.language, called });
  // What was found alone is found: nothing is left to choose.
  const [first, second] = fitting;
  const id =
    query.trim() !== '' && first && !second
      ? first.value
      : (fitting.find(({ value }) => value === chosen)?.value ?? '');
  const service = hall.view.services.find((one) => one.id === id);
  return (
    <section className="more-form" aria-labelledby="lookup-title">
      <h2 id="lookup-title" className="more-title">
        {say('more.lookup')}
      </h2>
      <label className="more-field">
        {say('more.lookupFind')}
        <input
          type="search"
          autoComplete="off"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      </label>
      {first ? (
        <Choose
          label={say('more.service')}
          name="lookup"
          options={fitting}
          none={say('more.none')}
          value={id}
          onChange={setId}
        />
      ) : (
        <p className="panel-quiet" role="status">
          {say('more.lookupNothing')}
        </p>
      )}
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
