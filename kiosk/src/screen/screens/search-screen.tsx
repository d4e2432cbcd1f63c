import './search-screen.css';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useHall } from '../hall.tsx';
import { findServices, type Offer } from '../offer.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { BackButton } from '../parts/back-button.tsx';
import { FieldLine } from '../parts/field-line.tsx';
import { Frame } from '../parts/frame.tsx';
import { Keyboard } from '../parts/keyboard.tsx';
import { serviceTiles } from '../parts/service-tiles.ts';
import { Tiles } from '../parts/tiles.tsx';
import { useSlimTiles } from '../parts/use-wide-glass.ts';
import { serviceNeeds, slimServiceNeeds } from './services-screen.tsx';

interface SearchScreenProps {
  readonly offer: Offer;
  readonly query: string;
  readonly page: number;
}

/** A few letters, and the services that have them. */
export function SearchScreen({ offer, query, page }: SearchScreenProps) {
  const { send } = useHall();
  const say = useSay();
  const slim = useSlimTiles();
  const type = (text: string): void => send({ type: 'search.typed', query: text });
  const tiles = serviceTiles(offer, findServices(offer, query, say.language), say.language);
  const told =
    query.trim() === ''
      ? say('kiosk.search.hint')
      : tiles.length === 0
        ? say('kiosk.search.nothing')
        : say('kiosk.search.found', { count: tiles.length });
  return (
    <Frame
      title={say('kiosk.search.title')}
      lead={<p role="status">{told}</p>}
      back={<BackButton />}
    >
      <div className="search">
        <FieldLine label={say('kiosk.search.field')} text={query} onType={type}>
          <ActionButton pace="typing" disabled={query === ''} onPress={() => type('')}>
            {say('kiosk.search.clear')}
          </ActionButton>
        </FieldLine>
        {tiles.length === 0 ? (
          <div />
        ) : (
          <Tiles
            label={say('kiosk.search.title')}
            tiles={tiles}
            needs={slim ? slimServiceNeeds : serviceNeeds}
            page={page}
            onChoose={(id) => send({ type: 'service.chosen', serviceId: id as ServiceId })}
          />
        )}
        <Keyboard text={query} onType={type} />
      </div>
    </Frame>
  );
}
