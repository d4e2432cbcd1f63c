import { languages, type Language } from '@cherha/shared/domain/catalogue.ts';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import { serviceName, type Hall } from '../hall.ts';
import { becameOf, kioskName } from './copies.tsx';
import { Choose } from './fields.tsx';
import type { Reception } from './reception-screen.tsx';

/** P6: the checklist on a kiosk's printer, in the visitor's language, and what became of the latest. */
export function PrintList({
  hall,
  asking,
  serviceId,
}: Reception & { serviceId: ServiceId | undefined }) {
  const say = useSay();
  const [language, setLanguage] = useState<Language>(say.language);
  const [chosen, setChosen] = useState('');
  const kiosks = kiosksToPrint(hall);
  const kiosk = kiosks.find(({ id }) => id === chosen) ?? kiosks[0];
  return (
    <>
      {serviceId && (
        <>
          <Choose
            label={say('more.language')}
            name="list-language"
            value={language}
            options={languages.map((value) => ({
              value,
              label: say(`common.languageName.${value}`),
            }))}
            onChange={(value) => setLanguage(value as Language)}
          />
          {kiosks.length > 1 && (
            <Choose
              label={say('more.listWhere')}
              name="list-kiosk"
              value={kiosk?.id ?? ''}
              options={kiosks.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setChosen}
            />
          )}
          <button
            type="button"
            className="button"
            aria-disabled={asking.going}
            onClick={() =>
              asking.send({
                type: 'printChecklist',
                serviceId,
                language,
                ...(kiosk && { kioskId: kiosk.id }),
              })
            }
          >
            {say('more.listPrint')}
          </button>
        </>
      )}
      <Became hall={hall} />
    </>
  );
}

const kiosksToPrint = ({ view, people }: Hall) =>
  people.devices.filter(
    ({ id, kind, connected }) =>
      kind === 'kiosk' && connected && !view.kiosksOff.some(({ kioskId }) => kioskId === id),
  );

const SHOWN = 3;

function Became({ hall }: { hall: Hall }) {
  const say = useSay();
  const words = useWords();
  const { checklists, timeZone } = hall.view;
  return (
    <div role="status">
      {checklists.length > 0 && (
        <ul className="became" aria-label={say('more.listBecame')}>
          {checklists.slice(0, SHOWN).map((one) => (
            <li key={one.copyId} data-list={one.print?.outcome ?? 'under-way'}>
              <span className="more-service">
                {words(serviceName(hall, one.serviceId))}
                <span className="more-aside">
                  {timeOfDay(one.at, timeZone)}, {kioskName(hall, one.kioskId, say)}
                </span>
              </span>
              <strong>{becameOf(one, say)}</strong>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
