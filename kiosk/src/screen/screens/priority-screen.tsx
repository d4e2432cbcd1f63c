import './purpose-screen.css';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { PressButton } from '@cherha/shared/ui/press-button.tsx';
import type { OfferedPriority } from '@cherha/shared/views/kiosk-view.ts';
import { useHall } from '../hall.tsx';
import type { Offer } from '../offer.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { BackButton } from '../parts/back-button.tsx';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';

interface PriorityScreenProps {
  readonly offer: Offer;
  /** A booking's code was held to the scanner, and is kept. */
  readonly scanned: boolean;
}

/** Who may be served out of turn, by what right, and what to show at the window; nothing is typed. */
export function PriorityScreen({ offer, scanned }: PriorityScreenProps) {
  const { send } = useHall();
  const say = useSay();
  return (
    <Frame
      title={say('kiosk.priority.title')}
      lead={<p role="status">{say(scanned ? 'kiosk.booking.scanned' : 'kiosk.priority.lead')}</p>}
      back={<BackButton />}
    >
      <div className="purpose">
        <ul className="priority-choices">
          {offer.catalogue.priorities.map((category) => (
            <li key={category.id}>
              <Category category={category} />
            </li>
          ))}
        </ul>
        <ActionButton
          look="large"
          onPress={() => send({ type: 'priority.declared', priority: undefined })}
        >
          {say('kiosk.priority.none')}
        </ActionButton>
      </div>
    </Frame>
  );
}

function Category({ category }: { category: OfferedPriority }) {
  const { send } = useHall();
  const say = useSay();
  const words = useWords();
  const { id, name, basis, document, accompanying, byLaw } = category;
  const declare = (as: 'self' | 'accompanying') =>
    send({ type: 'priority.declared', priority: { categoryId: id, as } });
  return (
    <>
      <PressButton className="purpose-choice" onPress={() => declare('self')}>
        <Icon name="people" />
        <span className="purpose-words">
          <b>{words(name)}</b>
          <span>
            {say(byLaw ? 'kiosk.priority.byLaw' : 'kiosk.priority.sooner')} · {words(basis)}
          </span>
          <span>{say('kiosk.priority.show', { document: words(document) })}</span>
        </span>
        <Icon name="forward" />
      </PressButton>
      {accompanying && (
        <ActionButton onPress={() => declare('accompanying')}>
          {say('kiosk.priority.accompanying')}
        </ActionButton>
      )}
    </>
  );
}
