import type { DeviceSeen } from '@cherha/shared/protocol/messages.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { Hall } from '../hall.ts';
import { printerWords } from '../work/printing-now.ts';

/** One device: its name, what it is, whether it is heard, how its printer is. */
export function DeviceRow({
  hall,
  device,
  onRevoke,
}: {
  hall: Hall;
  device: DeviceSeen;
  onRevoke: (device: DeviceSeen) => void;
}) {
  const say = useSay();
  const { id, kind, name, connected } = device;
  const printer = hall.view.printers.find(({ kioskId }) => kioskId === id)?.printer;
  const { urgency, text } = printerWords(printer ?? { state: 'unknown' });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{say(`desk.devices.kind.${kind}`)}</td>
      <td>
        <span className="state" data-urgency={connected ? 'fine' : 'now'}>
          {say(connected ? 'desk.devices.connected' : 'desk.devices.away')}
        </span>
      </td>
      <td>
        {kind === 'kiosk' ? (
          <span className="state" data-urgency={urgency}>
            {say(text)}
          </span>
        ) : (
          <span className="panel-quiet">{say('desk.devices.noPrinter')}</span>
        )}
      </td>
      <td>
        <button
          type="button"
          className="quiet-button"
          aria-label={say('desk.devices.revokeNamed', { name })}
          onClick={() => onRevoke(device)}
        >
          {say('desk.devices.revoke')}
        </button>
      </td>
    </tr>
  );
}
