import { useSay } from '@cherha/shared/ui/language.tsx';
import { useHall } from '../hall.tsx';
import { ActionButton } from './action-button.tsx';

export interface TicketWaysProps {
  /** The server can be asked for one service more. */
  readonly mayAdd: boolean;
  /** The server knows of this ticket, so it can be given up here. */
  readonly mayCancel: boolean;
}

/** V4, M5: what can still be done with a ticket, small below the number. */
export function TicketWays({ mayAdd, mayCancel }: TicketWaysProps) {
  const { send } = useHall();
  const say = useSay();
  if (!mayAdd && !mayCancel) return null;
  return (
    <div className="ticket-ways">
      {mayAdd && (
        <ActionButton onPress={() => send({ type: 'service.wanted' })}>
          {say('kiosk.adding.open')}
        </ActionButton>
      )}
      {mayCancel && (
        <ActionButton onPress={() => send({ type: 'ticket.unwanted' })}>
          {say('kiosk.cancel.open')}
        </ActionButton>
      )}
    </div>
  );
}
