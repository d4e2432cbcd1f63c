import { useSay } from '@cherha/shared/ui/language.tsx';
import type { ShownSpot } from '@cherha/shared/views/kiosk-view.ts';
import { useHall } from '../hall.tsx';
import { ActionButton } from './action-button.tsx';

/** For those who look for something else than a service. */
export function ToBuilding({ spots }: { spots: readonly ShownSpot[] }) {
  const { send } = useHall();
  const say = useSay();
  if (spots.length === 0) return null;
  return (
    <ActionButton icon="place" onPress={() => send({ type: 'building.opened' })}>
      {say('kiosk.building.open')}
    </ActionButton>
  );
}
