import type { DeskId } from '@cherha/shared/domain/ids.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { freeFirst, isLive, type Hall } from '../hall.ts';
import { PageTitle } from '../parts/page-title.tsx';
import type { Told } from '../work/told.ts';
import { DeskChoice } from './desk-choice.tsx';
import './choosing.css';

/** All windows of the hall, free ones first: what is given there and who sits there. */
export function ChooseDeskScreen({
  hall,
  taking,
  told,
  onChoose,
}: {
  hall: Hall;
  taking: DeskId | undefined;
  told: Told | undefined;
  onChoose: (desk: DeskSeen) => void;
}) {
  const say = useSay();
  const desks = freeFirst(hall.view.desks);
  return (
    <main className="choosing">
      <PageTitle>{say('desk.choose.title')}</PageTitle>
      <p className="panel-quiet">
        {say(desks.length === 0 ? 'desk.choose.none' : 'desk.choose.hint')}
      </p>
      <output className="notice" data-tone={told?.tone}>
        {told?.text(say)}
      </output>
      <ul className="choosing-list">
        {desks.map((desk) => (
          <li key={desk.id}>
            <DeskChoice
              hall={hall}
              desk={desk}
              stands={desk.id === taking ? 'taking' : taking || !isLive(hall) ? 'off' : 'ready'}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
    </main>
  );
}
