import type { KioskSwitch } from '@cherha/shared/domain/commands.ts';
import type { DeviceSeen, KioskState } from '@cherha/shared/protocol/messages.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { Hall } from '../hall.ts';
import { printerSentence } from '../work/printer-lines.tsx';
import { printerLines } from '../work/printing-now.ts';
import { ButtonStates } from './button-states.tsx';
import { linkNow } from './link-now.ts';
import { OffButton } from './off-button.tsx';
import { OffFacts } from './off-facts.tsx';

/** What this person may do with the devices of the centre. */
export interface MayOfDevices {
  readonly pair: boolean;
  readonly switchKiosks: boolean;
}

/** One device: its name, what it is, whether it is heard, how its printer is. */
export function DeviceRow({
  hall,
  device,
  may,
  onChange,
  onRevoke,
  onSwitch,
}: {
  hall: Hall;
  device: DeviceSeen;
  may: MayOfDevices;
  onChange: (device: DeviceSeen) => void;
  onRevoke: (device: DeviceSeen) => void;
  onSwitch: (command: KioskSwitch) => void;
}) {
  const say = useSay();
  const { kind, name } = device;
  const link = linkNow(device, hall, say);
  const off = hall.view.kiosksOff.find(({ kioskId }) => kioskId === device.id);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {say(`desk.devices.kind.${kind}`)}
        {device.board !== undefined && ` «${device.board}»`}
      </td>
      <td>
        <span className={link.urgency ? 'state' : 'panel-quiet'} data-urgency={link.urgency}>
          {link.text}
        </span>
        {link.since && <p className="panel-quiet">{link.since}</p>}
      </td>
      <td>
        {off && <OffFacts hall={hall} off={off} />}
        <StateOf hall={hall} device={device} />
        {device.kiosk && <KioskFacts kiosk={device.kiosk} timeZone={hall.view.timeZone} />}
      </td>
      <td>
        {kind === 'kiosk' && may.switchKiosks && (
          <OffButton device={device} isOff={off !== undefined} onSwitch={onSwitch} />
        )}
        {may.pair && (
          <>
            <button
              type="button"
              className="quiet-button"
              aria-label={say('desk.devices.changeNamed', { name })}
              onClick={() => onChange(device)}
            >
              {say('desk.devices.change')}
            </button>
            <button
              type="button"
              className="quiet-button"
              aria-label={say('desk.devices.revokeNamed', { name })}
              onClick={() => onRevoke(device)}
            >
              {say('desk.devices.revoke')}
            </button>
          </>
        )}
      </td>
    </tr>
  );
}

/** What a kiosk said of itself last. */
function KioskFacts({ kiosk, timeZone }: { kiosk: KioskState; timeZone: string }) {
  const say = useSay();
  const { version, outbox, lastTicketAt } = kiosk;
  return (
    <>
      {outbox > 0 && (
        <p className="state" data-urgency="soon">
          {say('desk.devices.outbox', { count: outbox })}
        </p>
      )}
      <p className="panel-quiet">
        {lastTicketAt !== undefined && (
          <>{say('desk.devices.lastTicket', { time: timeOfDay(lastTicketAt, timeZone) })} · </>
        )}
        {say('desk.devices.version', { version })}
      </p>
    </>
  );
}

/** How what hangs on the device is: a kiosk's printer, the buttons of a machine that holds some. */
function StateOf({ hall, device: { id, kind, byHttp } }: { hall: Hall; device: DeviceSeen }) {
  const say = useSay();
  if (byHttp) return <span className="panel-quiet">{say('desk.devices.byHttp')}</span>;
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
