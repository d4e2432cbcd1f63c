import { useSay } from '@cherha/shared/ui/language.tsx';
import { QrCode } from '@cherha/shared/ui/qr-code.tsx';
import { useState } from 'react';
import type { Hall } from '../hall.ts';
import { Choose, useServiceOptions } from './fields.tsx';

/** What a service needs: the centre's own page of it, to be read, printed, or taken along by its code. */
export function ServiceLookup({ hall, phones }: { hall: Hall; phones: string }) {
  const say = useSay();
  const [id, setId] = useState('');
  return (
    <section className="more-form" aria-labelledby="lookup-title">
      <h2 id="lookup-title" className="more-title">
        {say('more.lookup')}
      </h2>
      <Choose
        label={say('more.service')}
        name="lookup"
        options={useServiceOptions(hall)}
        none={say('more.none')}
        value={id}
        onChange={setId}
      />
      {id !== '' && (
        <figure className="more-code">
          <QrCode text={`${phones}/s/${id}`} label={say('more.lookupQr')} />
          <figcaption className="more-aside">
            {say('more.lookupQr')}
            <a href={`/s/${id}`} target="_blank" rel="noreferrer">
              {say('more.lookupOpen')}
            </a>
          </figcaption>
        </figure>
      )}
    </section>
  );
}
