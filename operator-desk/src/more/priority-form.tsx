import { priorityRefusedWhy } from '@cherha/shared/domain/priority.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { AskForm } from './fields.tsx';
import type { WithVisitor } from './visitor-forms.tsx';

/** R3, R4: the document is looked at; its number is never written down. Once decided, it stays. */
export function PriorityForm({ hall, desk, visitor, asking }: WithVisitor) {
  const say = useSay();
  const words = useWords();
  const { priority } = visitor;
  const category = hall.view.priorities.find(({ id }) => id === priority?.categoryId);
  if (priority?.state !== 'declared' || !category) return null;
  const at = { deskId: desk.id, ticketId: visitor.id };
  return (
    <AskForm
      title={say('more.priority', { name: words(category.name) })}
      go={say('more.confirm')}
      asking={asking}
      onSend={() => asking.send({ type: 'confirmPriority', ...at })}
      // A document is shown far more often than not: its button is the first.
      after={
        visitor.status === 'called' &&
        priorityRefusedWhy.map((why) => (
          <button
            key={why}
            type="button"
            className="button"
            onClick={() => asking.send({ type: 'refusePriority', ...at, why })}
          >
            {say('more.refuse')}: {say(`more.why.${why}`)}
          </button>
        ))
      }
    >
      <dl className="facts">
        <dt>{say('more.basis')}</dt>
        <dd>{words(category.basis)}</dd>
        <dt>{say('more.document')}</dt>
        <dd>{words(category.document)}</dd>
      </dl>
    </AskForm>
  );
}
