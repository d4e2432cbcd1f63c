import { purposes, type Purpose } from '@cherha/shared/domain/catalogue.ts';
import type { DeclaredPriority } from '@cherha/shared/domain/commands.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { Hall } from '../hall.ts';

/**
 * The second press: what she came for, in the row of her priority. The document is looked at by the
 * window (R3), so nothing else has to be said here.
 */
export function QuickPurposes({
  hall,
  isReady,
  onIssue,
}: {
  hall: Hall;
  isReady: boolean;
  onIssue: (purpose: Purpose, priority?: DeclaredPriority) => void;
}) {
  const say = useSay();
  const words = useWords();
  const active = hall.view.priorities.filter((category) => category.active);
  const row = (name: string, priority?: DeclaredPriority) => (
    <div key={name} className="quick-row" role="group" aria-label={name}>
      {active.length > 0 && <span className="quick-name">{name}</span>}
      <div className="quick-purposes">
        {purposes.map((purpose) => (
          <button
            key={purpose}
            type="button"
            className="button"
            data-rank={priority ? undefined : 'main'}
            aria-disabled={!isReady}
            onClick={() => isReady && onIssue(purpose, priority)}
          >
            {say(`common.purpose.${purpose}`)}
          </button>
        ))}
      </div>
    </div>
  );
  return (
    <>
      {row(say('more.quickPlain'))}
      {active.map(({ id, name }) => row(words(name), { categoryId: id, as: 'self' }))}
    </>
  );
}
