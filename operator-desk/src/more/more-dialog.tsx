import { useSay } from '@cherha/shared/ui/language.tsx';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import type { Hall } from '../hall.ts';
import { Dialog } from '../parts/dialog.tsx';
import type { AskOne } from '../work/use-pressing.ts';
import { HallLists } from './hall-lists.tsx';
import './more.css';
import { useAsking } from './use-asking.ts';
import {
  AddServiceForm,
  BreakForm,
  FinishForm,
  ParkForm,
  PriorityForm,
  TransferForm,
} from './visitor-forms.tsx';

/** Everything at a window that is not done two hundred times a day. */
export function MoreDialog({
  hall,
  desk,
  askOne,
  onClose,
}: {
  hall: Hall;
  desk: DeskSeen;
  askOne: AskOne;
  onClose: () => void;
}) {
  const say = useSay();
  const asking = useAsking(askOne);
  const at = { hall, desk, asking };
  return (
    <Dialog title={say('more.title')} onClose={onClose} wide>
      <output className="notice" data-tone={asking.told?.tone}>
        {asking.told?.text(say)}
      </output>
      <div className="more">
        {desk.visitors.map((visitor) => (
          <section key={visitor.id} className="more-visitor">
            <h2>{say('more.visitor', { number: visitor.number })}</h2>
            <PriorityForm {...at} visitor={visitor} />
            {visitor.status === 'serving' && <FinishForm {...at} visitor={visitor} />}
            <TransferForm {...at} visitor={visitor} />
            <ParkForm {...at} visitor={visitor} />
            <AddServiceForm {...at} visitor={visitor} />
            {visitor.status === 'called' && hall.view.rules.mode === 'assign' && (
              <button
                type="button"
                className="button"
                onClick={() =>
                  asking.send({ type: 'declineCall', deskId: desk.id, ticketId: visitor.id })
                }
              >
                {say('more.decline')}
              </button>
            )}
          </section>
        ))}
        <section>
          {desk.visitors.length === 0 && <BreakForm {...at} />}
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
