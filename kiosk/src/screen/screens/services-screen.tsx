import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useHall } from '../hall.tsx';
import type { Visit } from '../kiosk-visit.ts';
import { nameIn, servicesOf, servicesOfTopic, type Offer } from '../offer.ts';
import { BackButton } from '../parts/back-button.tsx';
import { Frame } from '../parts/frame.tsx';
import { ToSearch } from '../parts/to-search.tsx';
import { serviceTiles } from '../parts/service-tiles.ts';
import { Tiles } from '../parts/tiles.tsx';

export const serviceNeeds = { width: 24, mostColumns: 2, usual: { beside: 3.8, above: 2.4 } };

/** A wide glass is low: more rows fit when the count stands beside the name. The sizes are those of tiles.css. */
export const slimServiceNeeds = {
  ...serviceNeeds,
  slim: { beside: 7, above: 0.5, gap: 0.36, leastHeight: 2.86 },
};

interface ServicesScreenProps {
  readonly offer: Offer;
  readonly visit: Pick<Visit, 'groupId' | 'topicId' | 'page'>;
}

export function ServicesScreen({ offer, visit: { groupId, topicId, page } }: ServicesScreenProps) {
  const { send } = useHall();
  const say = useSay();
  const topic = offer.catalogue.topics.find(({ id }) => id === topicId);
  const group = offer.catalogue.groups.find(({ id }) => id === groupId);
  const of = topic ?? group;
  const services = topic ? servicesOfTopic(offer, topic) : servicesOf(offer, groupId, say.language);
  const tiles = serviceTiles(offer, services, say.language);
  return (
    <Frame
      title={say('kiosk.services.title')}
      lead={of && <p>{nameIn(say.language, of)}</p>}
      aside={<ToSearch />}
      back={<BackButton />}
    >
      {tiles.length === 0 ? (
        <p>{say('kiosk.services.empty')}</p>
      ) : (
        <Tiles
          label={say('kiosk.services.title')}
          tiles={tiles}
          needs={serviceNeeds}
          page={page}
          onChoose={(id) => send({ type: 'service.chosen', serviceId: id as ServiceId })}
        />
      )}
    </Frame>
  );
}
