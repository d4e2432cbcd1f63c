import './welcome-screen.css';
import type { PrinterState } from '@cherha/shared/domain/printing.ts';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useHall } from '../hall.tsx';
import type { Leg } from '../kiosk-visit.ts';
import { frequentServices, type Offer } from '../offer.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { TicketButton } from '../parts/back-button.tsx';
import { Frame } from '../parts/frame.tsx';
import { useWideGlass } from '../parts/use-wide-glass.ts';
import { BeforehandNotice, emergenciesOf, Said } from '../parts/notice.tsx';
import { ToBuilding } from '../parts/to-building.tsx';
import { serviceTiles } from '../parts/service-tiles.ts';
import { Tiles } from '../parts/tiles.tsx';
import { useSlimTiles } from '../parts/use-wide-glass.ts';
import { serviceNeeds, slimServiceNeeds } from './services-screen.tsx';

interface WelcomeScreenProps {
  readonly offer: Offer;
  readonly printer: PrinterState;
  readonly page: number;
  /** Services chosen already for the same ticket. */
  readonly legs: readonly Leg[];
  /** V4: the number that one more service is for. */
  readonly forTicket: string | undefined;
}

/** The first touch: what most people come for, or the way to everything else. */
export function WelcomeScreen({ offer, printer, page, legs, forTicket }: WelcomeScreenProps) {
  const { send } = useHall();
  const say = useSay();
  const slim = useSlimTiles();
  const { waitingInAll } = offer.view;
  const tiles = serviceTiles(offer, frequentServices(offer, say.language), say.language);
  const beforehand = forTicket === undefined && (
    <BeforehandNotice printer={printer} offer={offer} />
  );
  /** An emergency is read before any service. */
  const urgent = emergenciesOf(offer.view).length;
  const informed = offer.view.notices.length - urgent;
  // A wide glass is low: beside more it keeps the ways to all services alone.
  const isFull = urgent > 2 || Math.ceil(urgent / 2) + Math.ceil(informed / 3) > 2;
  const hasRoom = !useWideGlass() || !isFull;
  return (
    <Frame
      title={
        forTicket === undefined
          ? say('kiosk.welcome.title')
          : say('kiosk.adding.title', { number: forTicket })
      }
      lead={
        forTicket !== undefined ? (
          <p>{say('kiosk.adding.lead')}</p>
        ) : offer.alone ? (
          <p>{say('offline.aheadUnknown')}</p>
        ) : (
          <p>
            {waitingInAll === 0
              ? say('kiosk.frame.nobodyWaits')
              : say('kiosk.frame.waitingNow', { count: waitingInAll })}
          </p>
        )
      }
      aside={
        !offer.alone &&
        forTicket === undefined &&
        legs.length === 0 && (
          <ActionButton onPress={() => send({ type: 'booking.opened' })}>
            {say('kiosk.booking.open')}
          </ActionButton>
        )
      }
      back={forTicket !== undefined && <TicketButton />}
    >
      <div className="welcome">
        <Said notices={offer.view.notices} severity="emergency" />
        {hasRoom && (
          <Tiles
            label={say('kiosk.welcome.often')}
            tiles={tiles}
            needs={slim ? slimServiceNeeds : serviceNeeds}
            page={page}
            onChoose={(id) => send({ type: 'service.chosen', serviceId: id as ServiceId })}
          />
        )}
        {beforehand}
        {legs.length > 0 && (
          <div className="notice" role="status">
            <p>{say('kiosk.further.chosen', { count: legs.length })}</p>
            <ActionButton onPress={() => send({ type: 'services.enough' })}>
              {say('kiosk.further.enough')}
            </ActionButton>
          </div>
        )}
        <div className="welcome-ways">
          <ActionButton look="main" icon="list" onPress={() => send({ type: 'groups.opened' })}>
            {say('kiosk.welcome.allServices')}
          </ActionButton>
          <ActionButton look="large" icon="search" onPress={() => send({ type: 'search.opened' })}>
            {say('kiosk.welcome.findService')}
          </ActionButton>
          {forTicket === undefined && <ToBuilding spots={offer.catalogue.building} />}
          {!offer.alone && forTicket === undefined && legs.length === 0 && (
            <ActionButton icon="rate" onPress={() => send({ type: 'rating.opened' })}>
              {say('rate.open')}
            </ActionButton>
          )}
        </div>
      </div>
    </Frame>
  );
}
