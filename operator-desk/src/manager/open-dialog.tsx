import type { StaffId } from '@cherha/shared/domain/ids.ts';
import type { StaffMember } from '@cherha/shared/protocol/messages.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { useState, type FormEvent } from 'react';
import { isLive, type Hall } from '../hall.ts';
import { Dialog } from '../parts/dialog.tsx';
import { isHere, nowhereYet } from './nowhere-yet.ts';

/** D10: for whom an empty window is opened. */
export function OpenDialog({
  hall,
  desk,
  first,
  onOpen,
  onClose,
}: {
  hall: Hall;
  desk: DeskSeen;
  /** Who is chosen already, in a picture. */
  first?: StaffId;
  onOpen: (operator: StaffId) => void;
  onClose: () => void;
}) {
  const say = useSay();
  const [chosen, setChosen] = useState(first);
  const free = nowhereYet(hall);
  const operator = free.find(({ id }) => id === chosen);
  const off = !operator || !!desk.operator || !isLive(hall);
  const open = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!off) onOpen(operator.id);
  };
  return (
    <Dialog title={say('manager.openTitle', { number: desk.number })} onClose={onClose}>
      <p className="panel-quiet">
        {say('manager.openHint')}
        {hall.view.rules.mode === 'assign' && ` ${say('manager.openAssigned')}`}
      </p>
      <form className="manager-open" onSubmit={open}>
        {free.length === 0 && <p>{say('manager.openNobody')}</p>}
        <ul className="manager-free">
          {free.map((person) => (
            <li key={person.id}>
              <Person
                person={person}
                connected={isHere(hall, person)}
                chosen={person.id === operator?.id}
                onChoose={setChosen}
              />
            </li>
          ))}
        </ul>
        <output className="notice" data-tone="refused">
          {desk.operator ? say('refusal.desk-taken') : !isLive(hall) && say('desk.link.button')}
        </output>
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={onClose}>
            {say('manager.openNot')}
          </button>
          <button className="button" data-rank="main" aria-disabled={off}>
            {say('manager.openGo')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Person({
  person: { id, name },
  connected,
  chosen,
  onChoose,
}: {
  person: StaffMember;
  connected: boolean;
  chosen: boolean;
  onChoose: (id: StaffId) => void;
}) {
  const say = useSay();
  return (
    <label className="manager-person">
      <input
        type="radio"
        name="operator"
        value={id}
        checked={chosen}
        onChange={() => onChoose(id)}
      />
      <span>{name}</span>
      {connected && <span className="mark">{say('manager.here')}</span>}
    </label>
  );
}
