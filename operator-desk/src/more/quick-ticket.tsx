import { languages, type Language, type Purpose } from '@cherha/shared/domain/catalogue.ts';
import type { DeclaredPriority } from '@cherha/shared/domain/commands.ts';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { QrCode } from '@cherha/shared/ui/qr-code.tsx';
import { useState } from 'react';
import { Choose } from './fields.tsx';
import { isLongWait } from './long-wait.ts';
import { PaperField, paperOf, PaperState, usePaperKiosk } from './quick-paper.tsx';
import { QuickPurposes } from './quick-purposes.tsx';
import type { Reception } from './reception-screen.tsx';
import { useOwn } from './use-own.ts';

/**
 * A ticket in two presses for what most people come for: the service, then what for, in the row of her
 * priority where she has one. It is taken along by the code on this screen, and comes out of a kiosk
 * where that was chosen.
 */
export function QuickTicket({ hall, asking, phones }: Reception & { phones: string }) {
  const say = useSay();
  const words = useWords();
  const [serviceId, setServiceId] = useState<ServiceId>();
  const [language, setLanguage] = useState<Language>('uk');
  const [isAccepted, setAccepted] = useState(false);
  const own = useOwn(asking);
  const kioskId = usePaperKiosk(hall);
  const choose = (id: ServiceId | undefined): void => {
    setServiceId(id);
    setAccepted(false);
  };
  const issue = (purpose: Purpose, priority?: DeclaredPriority): void => {
    if (!serviceId) return;
    const wish = {
      type: 'issueTicket',
      serviceId,
      purpose,
      language,
      ...(priority && { priority }),
      ...(isAccepted && { longWaitAccepted: true as const }),
    } as const;
    // P1: the ticket exists before it is printed; whatever becomes of the paper, it stays on the screen.
    own.send(wish, { then: (done) => paperOf(done, kioskId) });
  };
  const ticketId = own.isMine ? asking.issued?.ticketId : undefined;
  const [given, setGiven] = useState(ticketId);
  if (ticketId !== given) {
    setGiven(ticketId);
    if (ticketId !== undefined) {
      // The next visitor begins anew.
      setLanguage('uk');
      choose(undefined);
    }
  }
  const isRefused = own.isMine && asking.refused === 'long-wait';
  const mustAccept = serviceId !== undefined && (isRefused || isLongWait(hall, serviceId));
  const frequent = hall.view.services.filter((service) => service.frequent);
  if (frequent.length === 0 && !asking.issued) return null;
  return (
    <section className="more-form quick" aria-labelledby="quick-title">
      <div className="quick-head">
        <h2 id="quick-title" className="more-title">
          {say('more.quick')}
        </h2>
        <Choose
          label={say('more.language')}
          name="quick-language"
          value={language}
          options={languages.map((value) => ({
            value,
            label: say(`common.languageName.${value}`),
          }))}
          onChange={(value) => setLanguage(value as Language)}
        />
        <PaperField hall={hall} />
      </div>
      <div className="quick-first">
        <div className="quick-services">
          {frequent.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className="button"
              aria-pressed={serviceId === id}
              onClick={() => choose(id)}
            >
              {words(name)}
            </button>
          ))}
        </div>
        <label className="more-check quick-accept" data-asked={mustAccept}>
          <input
            type="checkbox"
            checked={isAccepted}
            onChange={({ target }) => setAccepted(target.checked)}
          />
          {say('more.longWait')}
        </label>
      </div>
      <div className="quick-then">
        <QuickPurposes
          hall={hall}
          isReady={serviceId !== undefined && !asking.going}
          onIssue={issue}
        />
      </div>
      {asking.issued ? (
        <figure className="more-code">
          <QrCode text={`${phones}/t/${asking.issued.ticketId}`} label={say('more.ticketQr')} />
          <figcaption>
            <span translate="no">{asking.issued.number}</span>
            <span className="more-aside">{say('more.ticketQr')}</span>
            <PaperState hall={hall} given={asking.issued} />
          </figcaption>
        </figure>
      ) : (
        <p className="more-code more-aside" data-empty="true">
          {say('more.quickHere')}
        </p>
      )}
    </section>
  );
}
