import './building-screen.css';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { deskNames, numbered } from '@cherha/shared/text/desk-names.ts';
import type { DeskPlaces, ShownSpot } from '@cherha/shared/views/kiosk-view.ts';
import { BackButton } from '../parts/back-button.tsx';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';

/** What is where in the building, and how to get there from here. */
export function BuildingScreen({
  spots,
  places,
}: {
  spots: readonly ShownSpot[];
  places: DeskPlaces | undefined;
}) {
  const say = useSay();
  return (
    <Frame title={say('kiosk.building.title')} back={<BackButton />}>
      <ul className="building">
        {spots.map((spot) => (
          <SpotRow key={spot.id} spot={spot} places={places} />
        ))}
      </ul>
    </Frame>
  );
}

function SpotRow({
  spot: { kind, name, floor, way, desks },
  places,
}: {
  spot: ShownSpot;
  places: DeskPlaces | undefined;
}) {
  const say = useSay();
  const words = useWords();
  return (
    <li className="spot">
      <Icon name={kind === 'other' ? 'place' : kind} />
      <div>
        <h2>{words(name)}</h2>
        <p>{floor ? `${words(floor)}. ${words(way)}` : words(way)}</p>
        {desks.length > 0 && (
          <p className="spot-desks">{capital(deskNames(say, numbered(desks, places)))}</p>
        )}
      </div>
    </li>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
