import type { DeclaredPriority } from '@cherha/shared/domain/commands.ts';
import type { PriorityId } from '@cherha/shared/domain/ids.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { Hall } from '../hall.ts';
import { Choose, type Chosen } from './fields.tsx';

/** R3: which category is declared, and whether for oneself or for who comes along. */
export function PriorityFields({ hall }: { hall: Hall }) {
  const say = useSay();
  const words = useWords();
  const active = hall.view.priorities.filter((category) => category.active);
  if (active.length === 0) return null;
  return (
    <>
      <Choose
        label={say('more.category')}
        name="categoryId"
        none={say('more.none')}
        options={active.map(({ id, name }) => ({ value: id, label: words(name) }))}
      />
      <label className="more-check">
        <input type="checkbox" name="accompanying" />
        {say('more.accompanying')}
      </label>
    </>
  );
}

export function priorityIn(chosen: Chosen): DeclaredPriority | undefined {
  const categoryId = chosen.id<PriorityId>('categoryId');
  const as = chosen.has('accompanying') ? 'accompanying' : 'self';
  return categoryId && { categoryId, as };
}
