import type { DeviceSeen } from '@cherha/shared/protocol/messages.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { Hall } from '../hall.ts';
import { printerSentence } from '../work/printer-lines.tsx';
import { printerLines } from '../work/printing-now.ts';
import { ButtonStates } from './button-states.tsx';

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
  const { kind, name, connected } = device;
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
        <StateOf hall={hall} device={device} />
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

/** How what hangs on the device is: a kiosk's printer, the buttons of a machine that holds some. */
function StateOf({ hall, device: { id, kind } }: { hall: Hall; device: DeviceSeen }) {
  const say = useSay();
  if (kind === 'buttons') {
    const buttons = hall.view.buttons.find(({ deviceId }) => deviceId === id)?.buttons ?? [];
    return <ButtonStates hall={hall} buttons={buttons} />;
  }
  if (kind === 'board') return <span className="panel-quiet">{say('desk.devices.noPrinter')}</span>;
  const printer = hall.view.printers.find(({ kioskId }) => kioskId === id)?.printer;
  return printerLines(printer ?? { state: 'unknown' }).map((line) => (
    <span key={line.which ?? ''} className="state" data-urgency={line.urgency}>
      {printerSentence(line, say)}
    </span>
  ));
}
