import type { HttpRefusal } from '@cherha/shared/protocol/http.ts';
import type { DeviceSeen } from '@cherha/shared/protocol/messages.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import type { Reply } from '../api.ts';
import { Dialog } from '../parts/dialog.tsx';

/** A device that was lost or is no longer needed loses its place in the centre. */
export function RevokeDialog({
  device,
  onRevoke,
  onDone,
  onClose,
}: {
  device: DeviceSeen;
  onRevoke: (id: DeviceSeen['id']) => Promise<Reply<unknown>>;
  onDone: () => void;
  onClose: () => void;
}) {
  const say = useSay();
  const [going, setGoing] = useState(false);
  const [trouble, setTrouble] = useState<HttpRefusal | 'no-answer'>();

  const revoke = async (): Promise<void> => {
    if (going) return;
    setGoing(true);
    const reply = await onRevoke(device.id);
    setGoing(false);
    // Somebody else has done it already: it is done.
    if (reply.ok || reply.error === 'not-found') onDone();
    else setTrouble(reply.error);
  };

  return (
    <Dialog title={say('desk.devices.revokeTitle', { name: device.name })} onClose={onClose}>
      <p>{say('desk.devices.revokeThen')}</p>
      <p className="notice" role="alert" data-tone="refused">
        {trouble && say(`refusal.${trouble}`)}
      </p>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={onClose}>
          {say('desk.devices.keep')}
        </button>
        <button
          type="button"
          className="button"
          data-rank="danger"
          aria-disabled={going}
          onClick={() => void revoke()}
        >
          {say(going ? 'desk.devices.revoking' : 'desk.devices.revoke')}
        </button>
      </div>
    </Dialog>
  );
}
