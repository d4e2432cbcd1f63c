import './building-screen.css';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { ShownSpot } from '@cherha/shared/views/kiosk-view.ts';
import { BackButton } from '../parts/back-button.tsx';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';

/** What is where in the building, and how to get there from here. */
export function BuildingScreen({ spots }: { spots: readonly ShownSpot[] }) {
  const say = useSay();
  return (
    <Frame title={say('kiosk.building.title')} back={<BackButton />}>
      <ul className="building">
        {spots.map((spot) => (
          <SpotRow key={spot.id} spot={spot} />
        ))}
      </ul>
    </Frame>
  );
}

function SpotRow({ spot: { kind, name, floor, way, desks } }: { spot: ShownSpot }) {
  const say = useSay();
  const words = useWords();
  const list = new Intl.ListFormat(say.language, { type: 'conjunction' }).format(desks);
  return (
    <li className="spot">
      <Icon name={kind === 'other' ? 'place' : kind} />
      <div>
        <h2>{words(name)}</h2>
        <p>{floor ? `${words(floor)}. ${words(way)}` : words(way)}</p>
        {desks.length > 0 && (
          <p className="spot-desks">
            {say(desks.length === 1 ? 'kiosk.building.desk' : 'kiosk.building.desks', {
              desks: list,
            })}
          </p>
        )}
      </div>
    </li>
  );
}
