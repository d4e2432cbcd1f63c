import type { ButtonState } from '@cherha/shared/domain/help.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { Hall } from '../hall.ts';

/** Every call button of one machine: what it is, where it stands, whether it can be heard. */
export function ButtonStates({ hall, buttons }: { hall: Hall; buttons: readonly ButtonState[] }) {
  const say = useSay();
  const words = useWords();
  if (buttons.length === 0)
    return <span className="panel-quiet">{say('desk.devices.noButtons')}</span>;
  return (
    <ul className="button-states">
      {buttons.map(({ id, title, state, placeId }) => {
        const place = hall.view.helpPlaces.find((one) => one.id === placeId)?.name;
        return (
          <li key={id}>
            {title}
            {place && `, ${words(place)}`}
            {': '}
            <span className="state" data-urgency={state === 'present' ? 'fine' : 'now'}>
              {say(`desk.devices.button.${state}`)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
