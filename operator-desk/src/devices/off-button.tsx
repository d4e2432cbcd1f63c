import type { KioskSwitch } from '@cherha/shared/domain/commands.ts';
import type { DeviceSeen } from '@cherha/shared/protocol/messages.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import { OffDialog } from './off-dialog.tsx';

/** Takes a kiosk out of service, which is asked about first, or puts it back, which is one press. */
export function OffButton({
  device: { id, name },
  isOff,
  onSwitch,
}: {
  device: DeviceSeen;
  isOff: boolean;
  onSwitch: (command: KioskSwitch) => void;
}) {
  const say = useSay();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <button
        type="button"
        className="quiet-button"
        aria-label={say(isOff ? 'desk.devices.off.endNamed' : 'desk.devices.off.beginNamed', {
          name,
        })}
        onClick={() => (isOff ? onSwitch({ type: 'switchKioskOn', kioskId: id }) : setAsks(true))}
      >
        {say(isOff ? 'desk.devices.off.end' : 'desk.devices.off.begin')}
      </button>
      {asks && (
        <OffDialog
          name={name}
          onClose={() => setAsks(false)}
          onSend={(why) => {
            setAsks(false);
            onSwitch({ type: 'switchKioskOff', kioskId: id, ...why });
          }}
        />
      )}
    </>
  );
}
