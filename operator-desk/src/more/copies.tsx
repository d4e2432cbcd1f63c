import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { CopySeen } from '@cherha/shared/views/copies-view.ts';
import type { TicketSeen } from '@cherha/shared/views/ticket-seen.ts';
import type { Hall } from '../hall.ts';
import { Choose } from './fields.tsx';
import type { Asking } from './use-asking.ts';

/** Has the paper of somebody who waits printed once more (P4). */
export function CopyButton({
  ticket: { id, number },
  asking,
  kioskId,
}: {
  ticket: Pick<TicketSeen, 'id' | 'number'>;
  asking: Asking;
  /** Chosen by hand; otherwise on the kiosk that gave the ticket. */
  kioskId?: DeviceId | undefined;
}) {
  const say = useSay();
  return (
    <button
      type="button"
      className="button"
      aria-label={`${say('more.copy')}: ${number}`}
      onClick={() =>
        asking.send({ type: 'reprintTicket', ticketId: id, ...(kioskId && { kioskId }) })
      }
    >
      {say('more.copy')}
    </button>
  );
}

/** Where copies come out, where there is a choice, and what became of the latest ones. */
export function Copies({
  hall,
  kioskId,
  onChoose,
}: {
  hall: Hall;
  kioskId: DeviceId | undefined;
  onChoose: (kioskId: DeviceId | undefined) => void;
}) {
  const say = useSay();
  const kiosks = hall.people.devices.filter(({ kind, connected }) => kind === 'kiosk' && connected);
  const { copies, timeZone } = hall.view;
  if (kiosks.length < 2 && copies.length === 0) return null;
  return (
    <section className="more-list" aria-labelledby="copies-title">
      <h2 id="copies-title" className="more-title">
        {say('more.copies')}
      </h2>
      {kiosks.length > 1 && (
        <Choose
          label={say('more.copyWhere')}
          name="copy-kiosk"
          none={say('more.copyWhereGiven')}
          value={kioskId ?? ''}
          options={kiosks.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => onChoose(kiosks.find((kiosk) => kiosk.id === id)?.id)}
        />
      )}
      <div role="status">
        <ul>
          {copies.map((copy) => (
            <li key={copy.copyId} data-copy={copy.print?.outcome ?? 'under-way'}>
              <strong>{copy.number}</strong>
              <span className="more-service">
                {timeOfDay(copy.at, timeZone)}, {kioskName(hall, copy.kioskId, say)}
              </span>
              <span>{becameOf(copy, say)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** A kiosk's name as staff gave it. */
export const kioskName = (hall: Hall, kioskId: DeviceId, say: Say): string =>
  hall.people.devices.find(({ id }) => id === kioskId)?.name ?? say('desk.printing.unknownKiosk');

/** What became of a paper that staff asked a kiosk for. */
export function becameOf({ print }: Pick<CopySeen, 'print'>, say: Say): string {
  if (!print) return say('more.copyUnderWay');
  if (print.outcome === 'failed') return say(`printer.fault.${print.fault}`);
  return say(print.outcome === 'printed' ? 'more.copyPrinted' : 'desk.printing.unconfirmed');
}
