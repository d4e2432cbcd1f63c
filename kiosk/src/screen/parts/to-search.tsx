import { useSay } from '@cherha/shared/ui/language.tsx';
import { useHall } from '../hall.tsx';
import { ActionButton } from './action-button.tsx';

/** For those who know what it is called. */
export function ToSearch() {
  const { send } = useHall();
  return (
    <ActionButton icon="search" onPress={() => send({ type: 'search.opened' })}>
      {useSay()('kiosk.welcome.findService')}
    </ActionButton>
  );
}
