import type { Event } from '@cherha/shared/domain/events.ts';
import type { DeviceId, TicketId } from '@cherha/shared/domain/ids.ts';
import type { FromDesk } from '@cherha/shared/protocol/messages.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { Hall } from '../hall.ts';
import { useSettings } from '../settings/settings-context.tsx';
import { becameOf } from './copies.tsx';
import { Choose } from './fields.tsx';

/** The kiosk that was chosen at this workplace; undefined: the ticket is taken from the screen. */
export function usePaperKiosk(hall: Hall): DeviceId | undefined {
  const { preferences } = useSettings();
  return kiosksOf(hall).find(({ id }) => id === preferences.ticketPaper)?.id;
}

/** Where a ticket in two presses comes out, chosen once and kept at this workplace. */
export function PaperField({ hall }: { hall: Hall }) {
  const say = useSay();
  const { change } = useSettings();
  const kiosks = kiosksOf(hall);
  const kioskId = usePaperKiosk(hall);
  if (kiosks.length === 0) return null;
  return (
    <Choose
      label={say('more.paperWhere')}
      name="quick-paper"
      none={say('more.paperScreen')}
      value={kioskId ?? ''}
      options={kiosks.map(({ id, name, connected }) => ({
        value: id,
        label: connected ? name : say('more.paperAway', { name }),
      }))}
      onChange={(ticketPaper) => change({ ticketPaper })}
    />
  );
}

/** What became of the paper of the ticket that was just given out. */
export function PaperState({
  hall,
  given,
}: {
  hall: Hall;
  given: { readonly ticketId: TicketId };
}) {
  const say = useSay();
  const paper = hall.view.copies.find(({ ticketId }) => ticketId === given.ticketId);
  return paper ? <span className="more-aside">{becameOf(paper, say)}</span> : null;
}

/** P4: the paper of the ticket that was just given out, on the chosen kiosk. */
export function paperOf(
  done: readonly Event[],
  kioskId: DeviceId | undefined,
): FromDesk | undefined {
  const issued = done.find((event) => event.type === 'ticketIssued');
  return issued && kioskId
    ? { type: 'reprintTicket', ticketId: issued.ticketId, kioskId }
    : undefined;
}

const kiosksOf = ({ people }: Hall) => people.devices.filter(({ kind }) => kind === 'kiosk');
