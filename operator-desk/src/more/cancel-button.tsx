import { useSay } from '@cherha/shared/ui/language.tsx';
import type { TicketSeen } from '@cherha/shared/views/ticket-seen.ts';
import { SureButton } from './sure-button.tsx';
import type { Asking } from './use-asking.ts';

/** M5: a visitor gives up her place through reception, which is asked once more: nothing brings it back. */
export function CancelButton({
  ticket: { id, number },
  asking,
}: {
  ticket: Pick<TicketSeen, 'id' | 'number'>;
  asking: Asking;
}) {
  const say = useSay();
  return (
    <SureButton
      label={say('more.cancel')}
      about={number}
      question={say('more.cancelSure', { number })}
      onSure={() => asking.send({ type: 'cancelTicket', ticketId: id })}
    />
  );
}
