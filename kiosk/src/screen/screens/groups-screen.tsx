import './welcome-screen.css';
import { topicKinds } from '@cherha/shared/domain/catalogue.ts';
import type { GroupId } from '@cherha/shared/domain/ids.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useHall } from '../hall.tsx';
import { nameIn, offeredGroups, topicsOf, waitingForGroup, type Offer } from '../offer.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { BackButton } from '../parts/back-button.tsx';
import { Frame } from '../parts/frame.tsx';
import { ToSearch } from '../parts/to-search.tsx';
import { Tiles } from '../parts/tiles.tsx';

const groupNeeds = {
  width: 13.2,
  mostColumns: 3,
  usual: { beside: 6.8, above: 2.4 },
  narrow: { beside: 1.6, above: 2.85 },
};

/** The spheres of services, each with the letter that its tickets will carry. */
export function GroupsScreen({ offer, page }: { offer: Offer; page: number }) {
  const { send } = useHall();
  const say = useSay();
  const tiles = offeredGroups(offer, say.language).map((group) => ({
    id: group.id,
    name: nameIn(say.language, group),
    letter: group.letter,
    waiting: waitingForGroup(offer, group),
  }));
  const kinds = topicKinds.filter((kind) => topicsOf(offer, kind).length > 0);
  return (
    <Frame title={say('kiosk.groups.title')} aside={<ToSearch />} back={<BackButton />}>
      <div className="welcome">
        <Tiles
          label={say('kiosk.groups.title')}
          tiles={tiles}
          needs={groupNeeds}
          page={page}
          onChoose={(id) => send({ type: 'group.chosen', groupId: id as GroupId })}
        />
        {kinds.length > 0 && (
          <div className="welcome-ways">
            {kinds.map((kind) => (
              <ActionButton key={kind} onPress={() => send({ type: 'topics.opened', kind })}>
                {say(`kiosk.topics.${kind}.open`)}
              </ActionButton>
            ))}
          </div>
        )}
      </div>
    </Frame>
  );
}
