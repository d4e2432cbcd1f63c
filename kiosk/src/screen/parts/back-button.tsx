import { useSay } from '@cherha/shared/ui/language.tsx';
import { useHall } from '../hall.tsx';
import { ActionButton } from './action-button.tsx';

/** One screen back. */
export function BackButton() {
  const { send } = useHall();
  return (
    <ActionButton icon="back" way="back" onPress={() => send({ type: 'back.pressed' })}>
      {useSay()('kiosk.frame.back')}
    </ActionButton>
  );
}

/** The visitor is done here: the kiosk is for the next one. */
export function DoneButton({ says }: { says: 'done' | 'toStart' | 'comeLater' }) {
  const { send } = useHall();
  return (
    <ActionButton way="back" onPress={() => send({ type: 'visitor.done' })}>
      {useSay()(`kiosk.frame.${says}`)}
    </ActionButton>
  );
}

/** Back to the ticket that she holds. */
export function TicketButton() {
  const { send } = useHall();
  return (
    <ActionButton icon="back" way="back" onPress={() => send({ type: 'back.pressed' })}>
      {useSay()('kiosk.adding.toTicket')}
    </ActionButton>
  );
}
