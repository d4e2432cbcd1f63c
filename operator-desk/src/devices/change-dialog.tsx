import type { ChangeDevice } from '@cherha/shared/protocol/http.ts';
import type { DeviceSeen } from '@cherha/shared/protocol/messages.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState, type FormEvent } from 'react';
import type { Reply } from '../api.ts';
import type { Hall } from '../hall.ts';
import { Chosen } from '../more/fields.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { WhichBoard } from './which-board.tsx';

/** How a device is called, and which board of the centre a screen is: it follows without being paired anew. */
export function ChangeDialog({
  device: { id, kind, name, board },
  boards,
  onChange,
  onDone,
  onClose,
}: {
  device: DeviceSeen;
  boards: NonNullable<Hall['view']['boards']>;
  onChange: (id: DeviceSeen['id'], to: ChangeDevice) => Promise<Reply<unknown>>;
  onDone: (name: string) => void;
  onClose: () => void;
}) {
  const say = useSay();
  const [going, setGoing] = useState(false);
  const [trouble, setTrouble] = useState('');

  const change = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (going) return;
    const chosen = new Chosen(event.currentTarget);
    const called = chosen.text('name');
    if (!called) return setTrouble(say('desk.devices.nameless'));
    const which = boards.find((one) => one.id === chosen.text('board'))?.id;
    setGoing(true);
    const reply = await onChange(id, { name: called, ...(which && { board: which }) });
    setGoing(false);
    if (reply.ok) onDone(called);
    else setTrouble(say(`refusal.${reply.error}`));
  };

  return (
    <Dialog title={say('desk.devices.changeTitle', { name })} onClose={onClose}>
      <form className="device-form" onSubmit={(event) => void change(event)} noValidate>
        <label className="more-field">
          {say('desk.devices.newName')}
          <input name="name" defaultValue={name} maxLength={60} autoComplete="off" />
        </label>
        {kind === 'board' && boards.length > 0 && (
          <>
            <label className="more-field">
              {say('desk.devices.nowBoard')}
              <WhichBoard boards={boards} chosen={board} />
            </label>
            <p className="panel-quiet">{say('desk.devices.boardThen')}</p>
          </>
        )}
        <p className="notice" role="alert" data-tone="refused">
          {trouble}
        </p>
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={onClose}>
            {say('desk.devices.leave')}
          </button>
          <button className="button" data-rank="main" aria-disabled={going}>
            {say(going ? 'desk.devices.changingNow' : 'desk.devices.save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
