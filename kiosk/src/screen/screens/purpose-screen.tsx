import './purpose-screen.css';
import { purposes, type Purpose } from '@cherha/shared/domain/catalogue.ts';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { PressButton } from '@cherha/shared/ui/press-button.tsx';
import { useHall } from '../hall.tsx';
import { nameIn, waitingForService, type Offer } from '../offer.ts';
import { BackButton } from '../parts/back-button.tsx';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import { lengthOf } from '../parts/service-name.ts';

interface PurposeScreenProps {
  readonly offer: Offer;
  readonly serviceId: ServiceId | undefined;
}

/** The last question before the ticket: to ask, to hand in, or to take away. */
export function PurposeScreen({ offer, serviceId }: PurposeScreenProps) {
  const say = useSay();
  const service = offer.catalogue.services.find(({ id }) => id === serviceId);
  const name = service ? nameIn(say.language, service) : '';
  const waiting = service ? waitingForService(offer, service) : 0;
  return (
    <Frame title={say('kiosk.purpose.title')} back={<BackButton />}>
      <div className="purpose">
        <div className="purpose-service">
          <h2 className="service-name" data-length={lengthOf(name)}>
            {name}
          </h2>
          <p>
            <Icon name="people" />
            {waiting === 0 ? say('kiosk.noWaiting') : say('kiosk.waiting', { count: waiting })}
          </p>
          <Desks desks={(serviceId && offer.view.desksOpen[serviceId]) || []} />
        </div>
        <ul className="purpose-choices">
          {purposes.map((purpose) => (
            <li key={purpose}>
              <PurposeButton purpose={purpose} />
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  );
}

function PurposeButton({ purpose }: { purpose: Purpose }) {
  const { send } = useHall();
  const say = useSay();
  return (
    <PressButton
      className="purpose-choice"
      onPress={() => send({ type: 'purpose.chosen', purpose })}
    >
      <Icon name={purpose} />
      <span className="purpose-words">
        <b>{say(`common.purpose.${purpose}`)}</b>
        <span>{say(`kiosk.purpose.about.${purpose}`)}</span>
      </span>
      <Icon name="forward" />
    </PressButton>
  );
}

function Desks({ desks }: { desks: readonly string[] }) {
  const say = useSay();
  if (desks.length === 0) return <p>{say('kiosk.purpose.noDesk')}</p>;
  const list = new Intl.ListFormat(say.language, { type: 'conjunction' }).format(desks);
  return (
    <p>{say(desks.length === 1 ? 'kiosk.purpose.desk' : 'kiosk.purpose.desks', { desks: list })}</p>
  );
}
