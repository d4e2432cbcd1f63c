import { useSay } from '@cherha/shared/ui/language.tsx';
import type { TicketId } from '@cherha/shared/domain/ids.ts';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import type { Hall } from '../hall.ts';
import { Dialog } from '../parts/dialog.tsx';
import type { AskOne } from '../work/use-pressing.ts';
import { BreakForm } from './break-form.tsx';
import { FinishForm } from './finish-form.tsx';
import { HallLists } from './hall-lists.tsx';
import './more.css';
import { PriorityForm } from './priority-form.tsx';
import { useAsking } from './use-asking.ts';
import { AddServiceForm, ParkForm, TransferForm } from './visitor-forms.tsx';

/** Everything at a window that is not done two hundred times a day. */
export function MoreDialog({
  hall,
  desk,
  about,
  askOne,
  onClose,
}: {
  hall: Hall;
  desk: DeskSeen;
  /** Whom it was opened for; nobody else's forms take their place under the hand. */
  about: TicketId | undefined;
  askOne: AskOne;
  onClose: () => void;
}) {
  const say = useSay();
  const asking = useAsking(askOne);
  const at = { hall, desk, asking };
  const visitor = desk.visitors.find(({ id }) => id === about);
  return (
    <Dialog title={say('more.title')} onClose={onClose} wide>
      <output className="notice" data-tone={asking.told?.tone}>
        {asking.told?.text(say)}
      </output>
      <div className="more">
        {visitor && (
          <section key={visitor.id} className="more-visitor">
            <h2>{say('more.visitor', { number: visitor.number })}</h2>
            <PriorityForm {...at} visitor={visitor} />
            {visitor.status === 'serving' && <FinishForm {...at} visitor={visitor} />}
            <TransferForm {...at} visitor={visitor} />
            {visitor.status === 'serving' && <ParkForm {...at} visitor={visitor} />}
            <AddServiceForm {...at} visitor={visitor} />
          </section>
        )}
        <section>
          {(desk.break || desk.visitors.length === 0) && <BreakForm {...at} />}
          <HallLists {...at} />
        </section>
      </div>
      <div className="dialog-buttons">
        <button type="button" className="button" data-rank="main" onClick={onClose}>
          {say('more.close')}
        </button>
      </div>
    </Dialog>
  );
}
