import type { Topic } from '@cherha/shared/domain/catalogue.ts';
import type { TopicId } from '@cherha/shared/domain/ids.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useHall } from '../hall.tsx';
import { nameIn, topicsOf, type Offer } from '../offer.ts';
import { BackButton } from '../parts/back-button.tsx';
import { Frame } from '../parts/frame.tsx';
import { Tiles } from '../parts/tiles.tsx';
import { serviceNeeds } from './services-screen.tsx';

interface TopicsScreenProps {
  readonly offer: Offer;
  readonly kind: Topic['kind'];
  readonly page: number;
}

/** What has happened, or who one is: a way to services for whoever does not know their names. */
export function TopicsScreen({ offer, kind, page }: TopicsScreenProps) {
  const { send } = useHall();
  const say = useSay();
  const tiles = topicsOf(offer, kind).map((topic) => ({
    id: topic.id,
    name: nameIn(say.language, topic),
    waiting: undefined,
  }));
  return (
    <Frame title={say(`kiosk.topics.${kind}.title`)} back={<BackButton />}>
      <Tiles
        label={say(`kiosk.topics.${kind}.title`)}
        tiles={tiles}
        needs={serviceNeeds}
        page={page}
        onChoose={(id) => send({ type: 'topic.chosen', topicId: id as TopicId })}
      />
    </Frame>
  );
}
