import { kioskOffReasons, type KioskOffReason } from '@cherha/shared/domain/kiosk-off.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { FormEvent } from 'react';
import { Choose, Chosen } from '../more/fields.tsx';
import { Dialog } from '../parts/dialog.tsx';

interface Why {
  readonly reason: KioskOffReason;
  readonly note?: string;
}

/** Why the kiosk is taken out of service, and what that means to visitors. */
export function OffDialog({
  name,
  onSend,
  onClose,
}: {
  name: string;
  onSend: (why: Why) => void;
  onClose: () => void;
}) {
  const say = useSay();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const chosen = new Chosen(event.currentTarget);
    const note = chosen.text('note');
    onSend({ reason: chosen.oneOf('reason', kioskOffReasons) ?? 'other', ...(note && { note }) });
  };
  return (
    <Dialog title={say('desk.devices.off.title', { name })} onClose={onClose}>
      <form className="off-form" onSubmit={submit} noValidate>
        <p>{say('desk.devices.off.then')}</p>
        <Choose
          label={say('desk.devices.off.why')}
          name="reason"
          options={kioskOffReasons.map((value) => ({
            value,
            label: say(`desk.devices.off.reason.${value}`),
          }))}
        />
        <label className="more-field">
          {say('desk.devices.off.note')}
          <input name="note" maxLength={200} autoComplete="off" />
        </label>
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={onClose}>
            {say('desk.devices.off.keep')}
          </button>
          <button className="button" data-rank="danger">
            {say('desk.devices.off.begin')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
